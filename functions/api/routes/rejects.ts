import { z } from '@hono/zod-openapi';
import { rejectSchema } from '../../../shared/article/reject.ts';
import { listRejects } from '../../../shared/store/rejects.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import { body, linkHeader, pageOf } from '../content.ts';
import { linkNext } from '../next-link.ts';
import { operation } from '../operation.ts';
import { limitParameter } from '../parameters.ts';
import { retryObject } from '../retry-object.ts';

const rejectResource = rejectSchema
  .extend({ object: z.string().describe('the object of the bucket'), at: z.iso.datetime() })
  .meta({ id: 'Reject', description: 'A piece of input that gave no article, and why.' });

const list = operation('reader', {
  method: 'get',
  path: '/rejects',
  operationId: 'listRejects',
  tags: ['Articles'],
  summary: 'What could not be read, the latest first',
  request: {
    query: z.strictObject({
      limit: limitParameter,
      // The position is no secret and opens nothing; its form is checked because the table refuses any other.
      cursor: z
        .string()
        .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[0-9a-z]{12,16}$/, 'is not a cursor of this list')
        .optional()
        .meta({ description: 'Where the page before ended: `next` of its body.' }),
    }),
  },
  responses: { 200: { description: 'A page.', headers: linkHeader, content: pageOf(rejectResource) } },
});

const retry = operation('analyst', {
  method: 'post',
  path: '/rejects/retry',
  operationId: 'retryObject',
  tags: ['Articles'],
  summary: 'Have an object read once more',
  request: { body: body(z.strictObject({ object: z.string().min(1).max(1_024) }).meta({ id: 'Retry' })) },
  responses: { 202: { description: 'It waits to be read.' } },
});

/** What could not be read, and another try. */
export function rejectRoutes(app: ApiApp, { bucket, s3, store }: ApiDeps): void {
  app.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const { rejects, next } = await listRejects(store, { limit, ...(cursor ? { after: cursor } : {}) });
    linkNext(c, next);
    return c.json({ items: [...rejects], next }, 200);
  });
  app.openapi(retry, async (c) => {
    await retryObject(s3, bucket, c.req.valid('json').object);
    return c.body(null, 202);
  });
}
