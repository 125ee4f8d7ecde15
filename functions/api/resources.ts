import { z } from '@hono/zod-openapi';
import { correctionSchema } from '../../shared/meeting/correction.ts';
import { type Meeting, meetingSchema } from '../../shared/meeting/meeting.ts';

/** Schemas that several groups of operations answer with. */

const meetingResource = meetingSchema.meta({ id: 'Meeting', description: 'One official meeting.' });

export const meetingSummary = meetingSchema
  .omit({ evidence: true })
  .meta({ id: 'MeetingSummary', description: 'A meeting without its evidence.' });

export const correctionResource = correctionSchema.meta({
  id: 'Correction',
  description: 'What a person has put right in a record.',
});

export const meetingRecord = z
  .strictObject({
    meeting: meetingResource,
    version: z.int().describe('grows with every change; the ETag'),
    updatedAt: z.iso.datetime(),
    corrections: z.array(correctionResource),
    apart: z.array(z.string()).describe('articles that a person has split off from this record'),
  })
  .meta({ id: 'MeetingRecord', description: 'A meeting with its evidence, and what people have put right in it.' });

export function withoutEvidence({ evidence: _, ...summary }: Meeting): Omit<Meeting, 'evidence'> {
  return summary;
}
