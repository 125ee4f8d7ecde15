import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { accountId, region } from '../aws-names.ts';
import { writeAtomically } from '../write-atomically.ts';

const subscriptionSchema = z.object({
  arn: z.string(),
  topicArn: z.string(),
  protocol: z.string(),
  endpoint: z.string(),
  /** Confirms the subscription; null once that has happened. */
  token: z.string().nullable(),
  attributes: z.record(z.string(), z.string()),
});
const topicSchema = z.object({
  arn: z.string(),
  attributes: z.record(z.string(), z.string()),
  tags: z.record(z.string(), z.string()),
});
const stateSchema = z.object({
  topics: z.array(topicSchema),
  subscriptions: z.array(subscriptionSchema),
  optedOut: z.array(z.string()),
});

export type Topic = z.infer<typeof topicSchema>;
export type Subscription = z.infer<typeof subscriptionSchema>;

/** Topics, subscriptions and phone numbers that want no more messages. `save` writes every change made to them. */
export type SnsState = Readonly<{
  topics: Map<string, Topic>;
  subscriptions: Map<string, Subscription>;
  optedOut: Set<string>;
  save(): Promise<void>;
}>;

export const topicArn = (name: string): string => `arn:aws:sns:${region}:${accountId}:${name}`;

export async function openSnsState(path: string): Promise<SnsState> {
  const json = await readFile(path, 'utf8').catch(() => '{"topics":[],"subscriptions":[],"optedOut":[]}');
  const stored = stateSchema.parse(JSON.parse(json));
  const topics = new Map(stored.topics.map((topic) => [topic.arn, topic]));
  const subscriptions = new Map(stored.subscriptions.map((subscription) => [subscription.arn, subscription]));
  const optedOut = new Set(stored.optedOut);
  let writing = Promise.resolve();
  return {
    topics,
    subscriptions,
    optedOut,
    save() {
      // One write after the other: the last one holds everything.
      writing = writing.then(() =>
        writeAtomically(
          path,
          JSON.stringify({
            topics: [...topics.values()],
            subscriptions: [...subscriptions.values()],
            optedOut: [...optedOut],
          }),
        ),
      );
      return writing;
    },
  };
}
