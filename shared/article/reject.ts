import * as z from 'zod';

/** Why an object, or one article inside it, could not be read. Codes are stable; docs/formats.md explains each. */
export const rejectCodeSchema = z.enum([
  'empty',
  'binary',
  'encoding',
  'too-large',
  'not-english',
  'malformed',
  'unsupported',
  'unsafe',
  'not-an-article',
]);

/**
 * A piece of input that gave no article. `part` names the piece inside a container (`line 3`, `attachment 2: a.pdf`),
 * `reason` tells a person what is wrong and what to do.
 */
export const rejectSchema = z.object({
  code: rejectCodeSchema,
  reason: z.string().min(1),
  part: z.string().nullable(),
});

export type RejectCode = z.infer<typeof rejectCodeSchema>;
export type Reject = Readonly<z.infer<typeof rejectSchema>>;
