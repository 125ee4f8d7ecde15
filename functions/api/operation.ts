import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';
import { type Role, requireRole } from './caller.ts';
import { problemSchema } from './problem.ts';

type OperationConfig = Omit<RouteConfig, 'path' | 'middleware'> & { path: string; operationId: string; tags: string[] };

const problems = {
  '4XX': {
    description: 'The request cannot be carried out; the problem says why.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
  '5XX': {
    description: 'Something failed on our side; try again.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
} as const;

/**
 * One operation of the API: what it takes and gives, and the least role it needs (`public`: anyone, without a token).
 * Parameters that it does not name are refused, for a misspelt filter must not give everything.
 */
export function operation<const R extends OperationConfig>(access: Role | 'public', config: R) {
  const needsRole: MiddlewareHandler<ApiEnv> = async (c, next) => {
    if (access !== 'public') requireRole(c.get('caller'), access);
    await next();
  };
  return createRoute({
    ...config,
    request: { query: z.strictObject({}), ...config.request } as R['request'],
    responses: { ...config.responses, ...problems } as R['responses'],
    middleware: [needsRole],
    security: access === 'public' ? [] : [{ token: [] }],
    description: [config.description, access === 'public' ? 'Open to everyone.' : `Least role: ${access}.`]
      .filter(Boolean)
      .join(' '),
    'x-role': access,
  } as R & { middleware: MiddlewareHandler<ApiEnv>[] });
}
