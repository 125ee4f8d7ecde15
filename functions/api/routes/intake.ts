import { z } from '@hono/zod-openapi';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import { operation } from '../operation.ts';

const depth = z.int().nullable();

const read = operation('reader', {
  method: 'get',
  path: '/intake',
  operationId: 'getIntake',
  tags: ['Articles'],
  summary: 'How far the intake is, and what has failed',
  responses: {
    200: {
      description: 'Counts are approximate; null where the deployment has no such queue.',
      content: {
        'application/json': {
          schema: z
            .strictObject({
              waiting: depth.describe('uploads that wait to be read'),
              inProgress: depth.describe('uploads that are being read'),
              deadLetters: depth.describe('uploads that were given up after several tries'),
              alertFailures: depth.describe('changes whose alerts could not be raised'),
            })
            .meta({ id: 'Intake' }),
        },
      },
    },
  },
});

/** The state of the intake. */
export function intakeRoutes(app: ApiApp, { queues, sqs }: ApiDeps): void {
  app.openapi(read, async (c) => {
    c.header('cache-control', 'no-store');
    const { queueDepths } = await import('../queue-depths.ts');
    return c.json(await queueDepths(await sqs(), queues), 200);
  });
}
