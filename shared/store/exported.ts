import * as z from 'zod';
import { articleSchema } from '../article/article.ts';
import { correctionSchema } from '../meeting/correction.ts';
import { meetingSchema } from '../meeting/meeting.ts';

/**
 * One line of an export. An article with what it reports, and its text; or what people decided about a record, which is
 * otherwise a function of its reports and is computed again on import. `meeting` shows what came of it.
 */
const articleLine = z.object({
  type: z.literal('article'),
  id: z.string(),
  metadata: articleSchema.omit({ text: true }).nullable(),
  object: z.string().nullable(),
  sequencer: z.string().nullable(),
  savedAt: z.string(),
  digest: z.string(),
  meetings: z.array(meetingSchema),
  links: z.array(z.object({ event: z.number(), record: z.string() })),
  withdrawn: z.boolean(),
  text: z.string().nullable(),
});

const recordLine = z.object({
  type: z.literal('record'),
  id: z.string(),
  members: z.array(z.object({ article: z.string(), event: z.number() })),
  corrections: z.array(correctionSchema),
  apart: z.array(z.string()),
  held: z.array(z.string()),
  into: z.string().nullable(),
  meeting: meetingSchema.nullable(),
});

export const exportedSchema = z.discriminatedUnion('type', [articleLine, recordLine]);

export type Exported = z.infer<typeof exportedSchema>;
export type ExportedArticle = z.infer<typeof articleLine>;
export type ExportedRecord = z.infer<typeof recordLine>;
