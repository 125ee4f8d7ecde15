import * as z from 'zod';

const notificationSchema = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      eventTime: z.string().optional(),
      s3: z.object({
        bucket: z.object({ name: z.string().min(1) }),
        object: z.object({ key: z.string().min(1), size: z.number().optional(), sequencer: z.string().optional() }),
      }),
    }),
  ),
});
const testEventSchema = z.object({ Event: z.literal('s3:TestEvent') });

/** An object that was written or removed. Which of the two does not matter: the bucket itself says what is there now. */
export type ObjectChange = Readonly<{
  bucket: string;
  key: string;
  /** Of what was written; 0 when something was removed. */
  bytes: number;
  /** Orders the events of one key; absent in events that people or tools make. */
  sequencer: string | null;
  /** When it happened, ISO 8601. */
  at: string | null;
}>;

/**
 * Decodes the body of an SQS message that S3 sent. S3's test event, sent when the notification is set up, has no
 * records. Throws a ZodError or SyntaxError for anything that is not from S3.
 */
export function objectChanges(body: string): readonly ObjectChange[] {
  const json: unknown = JSON.parse(body);
  if (testEventSchema.safeParse(json).success) return [];
  return notificationSchema.parse(json).Records.map(({ eventTime, s3 }) => ({
    bucket: s3.bucket.name,
    key: decodeKey(s3.object.key),
    bytes: s3.object.size ?? 0,
    sequencer: s3.object.sequencer ? comparableSequencer(s3.object.sequencer) : null,
    at: eventTime ?? null,
  }));
}

/** S3 form-encodes keys in its events: `red flower.txt` comes as `red+flower.txt`. */
function decodeKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}

/** Sequencers are hexadecimal strings of unequal length that compare as if padded on the right with zeros. */
function comparableSequencer(sequencer: string): string {
  return sequencer.toUpperCase().padEnd(32, '0');
}
