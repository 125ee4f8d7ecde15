import { z } from '@hono/zod-openapi';

/** Parameters that several operations take. */

const maxLimit = 200;

export const limitParameter = z.coerce
  .number()
  .int()
  .min(1)
  .max(maxLimit)
  .default(50)
  .meta({ description: `How many at most, up to ${maxLimit}.`, example: 20 });

export const cursorParameter = z
  .string()
  .min(1)
  .max(2_000)
  .optional()
  .meta({ description: 'Where the page before ended: `next` of its body. Opaque.' });

export const fromParameter = z.iso.date().optional().meta({ description: 'First day, UTC.', example: '2026-01-01' });
export const toParameter = z.iso.date().optional().meta({ description: 'Last day, UTC.', example: '2026-12-31' });

export const queryParameter = z
  .string()
  .max(2_000)
  .optional()
  .meta({ description: 'In the query language; nothing: everything.', example: 'country:IT AND topic:trade' });

/** An id as this API gives them out: no slash, no space, nothing that means something in a path or a header. */
export const idParameter = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._~-]*$/u, 'is not an id');

/** An official's id, or a name as people write it. */
export const nameOrIdParameter = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[\p{L}\p{N}'’][\p{L}\p{M}\p{N} .,'’_~-]*$/u, 'is neither an id nor a name')
  .meta({ description: 'An id, or a name in any spelling.', example: 'fayez-al-sarraj' });

/** `true` or `false` in a query string. */
export const flagParameter = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');
