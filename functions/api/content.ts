import { z } from '@hono/zod-openapi';
import { idParameter } from './parameters.ts';

/** Pieces of which the declarations of operations are made. */

export const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

/** A request's body that must be there. */
export const body = <T extends z.ZodType>(schema: T) => ({ required: true as const, content: json(schema) });

/** A list that comes whole. */
export const itemsOf = <T extends z.ZodType>(item: T) => json(z.strictObject({ items: z.array(item) }));

/** A page of a list: its items, and the cursor of the next page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  json(z.strictObject({ items: z.array(item), next: z.string().nullable().describe('cursor of the next page') }));

const header = (description: string) => ({ description, schema: { type: 'string' as const } });

export const linkHeader = { Link: header('rel="next": the next page.') };

export const etagHeader = { ETag: header('The version; send it as If-Match with a change.') };

/** The headers of a request that changes something. */
export const ifMatch = z.object({
  'if-match': z
    .string()
    .optional()
    .meta({ description: 'The ETag of what is changed; 412 where it has changed since.' }),
});

/** The path of one of many. */
export const byId = z.strictObject({ id: idParameter });
