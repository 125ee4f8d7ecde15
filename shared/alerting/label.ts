import * as z from 'zod';

/** A name that people read: one line, so that it can stand in a subject or a table. */
export const labelSchema = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'has a line break, a control character or half a character');

/** An identifier that is safe in keys, topic names, URLs and shells. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is not an id: small letters, digits and hyphens, at most 64');
