import type { Logger } from '@aws-lambda-powertools/logger';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ApiEnv } from './api-env.ts';

/** One line per request. The route and not the address is logged: queries and ids tell what somebody is after. */
export function logRequests(logger: Logger): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    logger.info('request', {
      requestId: c.env.lambdaContext?.awsRequestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds: Math.round(performance.now() - start),
      caller: c.get('caller')?.id,
    });
  };
}
