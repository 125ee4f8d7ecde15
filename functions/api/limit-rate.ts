import type { MiddlewareHandler } from 'hono';
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js';
import type { ApiEnv } from './api-env.ts';
import { Problem } from './problem.ts';

/**
 * Lets a caller (or, without a token, an address) make so many requests in ten seconds. Counted in this process: the gateway's
 * stage throttle bounds the sum, this keeps one caller from using it all up and says when to come back.
 */
export function limitRate(requestsPerTenSeconds: number): MiddlewareHandler<ApiEnv> {
  const limiter = new RateLimiterMemory({ points: requestsPerTenSeconds, duration: 10 });
  return async (c, next) => {
    const caller = c.get('caller');
    try {
      await limiter.consume(caller ? `caller ${caller.id}` : `address ${sourceAddress(c.env.event)}`);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new Problem(
        'too-many-requests',
        `At most ${requestsPerTenSeconds} requests in ten seconds. Wait ${seconds} s.`,
        {
          headers: { 'retry-after': String(seconds) },
        },
      );
    }
    await next();
  };
}

function sourceAddress(event: ApiEnv['Bindings']['event']): string {
  const context = event?.requestContext;
  return context && 'http' in context ? context.http.sourceIp : 'unknown';
}
