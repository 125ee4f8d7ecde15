import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';
import { callerFromClaims } from './caller.ts';

/**
 * Takes the caller from what the gateway's JWT authorizer verified. The function itself never sees whether a token is
 * right: without the authorizer's claims there is no caller, whatever the headers say.
 */
export function identify(rolesClaim?: string): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const context = c.env.event?.requestContext;
    const authorizer = context && 'authorizer' in context ? context.authorizer : undefined;
    const claims = authorizer && 'jwt' in authorizer ? authorizer.jwt?.claims : undefined;
    const caller = callerFromClaims(claims, rolesClaim);
    if (caller) c.set('caller', caller);
    await next();
  };
}
