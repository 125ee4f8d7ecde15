import * as z from 'zod';
import { meetingSchema } from '../meeting/meeting.ts';
import { mediumSchema } from './channel.ts';

/** What is new about a meeting that a watch has heard of before. */
const newsSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('status'), from: z.string(), to: z.string() }),
  z.object({ what: z.literal('date'), from: z.string().nullable(), to: z.string() }),
  z.object({ what: z.literal('lead'), name: z.string() }),
]);

/** One part of the query, what in the record fulfilled it, and in which spelling. */
const reasonSchema = z.object({ field: z.string(), wanted: z.string(), found: z.string() });

const sourceSchema = z.object({
  article: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  storedAt: z.iso.datetime().describe('when it was first stored'),
});

/** The meeting as it was when the alert was raised, without what a message has no room for. */
const meetingExcerptSchema = meetingSchema
  .pick({
    id: true,
    kind: true,
    status: true,
    date: true,
    endDate: true,
    place: true,
    parties: true,
    participants: true,
    topics: true,
    outcomes: true,
    headline: true,
  })
  .extend({ participantCount: z.int().nonnegative() });

const alertStatusSchema = z.enum(['pending', 'sent', 'failed', 'muted']);

/** One alert: that this watch is told this about this meeting. It is raised once, whatever happens. */
export const alertSchema = z.object({
  id: z.string(),
  watch: z.object({ id: z.string(), name: z.string(), owner: z.string() }),
  channel: z.string(),
  meeting: meetingExcerptSchema,
  kind: z.enum(['new', 'update']),
  news: z.array(newsSchema),
  reasons: z.array(reasonSchema),
  quotation: z.string().nullable(),
  sources: z.array(sourceSchema),
  raisedAt: z.iso.datetime(),
  dueAt: z.iso.datetime().nullable().describe('null: at once'),
  status: alertStatusSchema,
  message: z.string().nullable().describe('the message that it went out in'),
  smsMessage: z.string().nullable().describe('the later message with its SMS, where that had to wait'),
  sentAt: z.iso.datetime().nullable(),
  failure: z.string().nullable().describe('why it was not sent, or did not arrive everywhere'),
});

/** Who a message is handed to: SNS, or an incoming webhook by its id. */
const receiptSchema = z.object({
  target: z.string(),
  result: z.enum(['accepted', 'refused']),
  detail: z.string().describe("SNS's message id, or why it was refused"),
  at: z.iso.datetime(),
});

/** Everything that went, or will go, to a channel in one publication; the texts are what people got. */
export const messageSchema = z.object({
  id: z.string(),
  channel: z.string(),
  subject: z.string(),
  email: z.string(),
  sms: z.string(),
  chat: z.string(),
  attributes: z.record(z.string(), z.array(z.string())),
  media: z.array(mediumSchema).min(1),
  /** The alerts it covers, each with its place in the outbox. */
  alerts: z.array(z.object({ id: z.string(), outbox: z.string() })).min(1),
  /** Those whose SMS waits for another day because the channel has had its SMS of today. */
  smsHeldUntil: z.iso.datetime().nullable(),
  status: z.enum(['claimed', 'sent', 'failed']),
  claimedAt: z.iso.datetime(),
  attempts: z.int().nonnegative(),
  receipts: z.array(receiptSchema),
});

export type News = Readonly<z.infer<typeof newsSchema>>;
export type Reason = Readonly<z.infer<typeof reasonSchema>>;
export type AlertSource = Readonly<z.infer<typeof sourceSchema>>;
export type MeetingExcerpt = Readonly<z.infer<typeof meetingExcerptSchema>>;
export type Alert = Readonly<z.infer<typeof alertSchema>>;
export type Receipt = Readonly<z.infer<typeof receiptSchema>>;
export type Message = Readonly<z.infer<typeof messageSchema>>;
