import * as z from 'zod';
import { idSchema, labelSchema } from './label.ts';

/** How many messages a channel may send. What comes on top is collected into the next message, never lost. */
export const capsSchema = z.object({
  messagesPerHour: z.int().min(1).max(3_000),
  smsPerDay: z.int().min(0).max(10_000),
});

/** An incoming webhook of Slack or Teams. Its address is a secret and is kept apart, in an item of its own. */
export const webhookSchema = z.object({
  id: idSchema,
  kind: z.enum(['slack', 'teams']),
  host: z.string().describe('the part of the address that is no secret'),
  createdAt: z.iso.datetime(),
});

/** Where alerts go: one SNS topic with its subscriptions, and any incoming webhooks. */
export const channelSchema = z.object({
  id: idSchema,
  name: labelSchema,
  topicArn: z.string().startsWith('arn:').nullable().describe('null: the channel was removed'),
  caps: capsSchema,
  webhooks: z.array(webhookSchema).max(10),
  createdAt: z.iso.datetime(),
});

/** The ways by which SNS takes a message to people. A message names those it is for in its attribute `media`. */
export const media = ['email', 'sms', 'https'] as const;
export const mediumSchema = z.enum(media);

export type Caps = Readonly<z.infer<typeof capsSchema>>;
export type Webhook = Readonly<z.infer<typeof webhookSchema>>;
export type Channel = Readonly<z.infer<typeof channelSchema>>;

export const defaultCaps: Caps = { messagesPerHour: 60, smsPerDay: 50 };

/** The channel that the CDK app makes (context `alertEmail`, `alertPhone`); only its topic's ARN is configured. */
export const defaultChannelId = 'default';
