import type { Context } from 'hono';
import type { ApiEnv } from './api-env.ts';

/**
 * Where this request reached the API, without a slash at the end: for addresses that are handed out. Host and scheme
 * come from the gateway, which lets nobody choose them.
 */
export function publicUrl(c: Context<ApiEnv>): string {
  const context = c.env.event?.requestContext;
  const host = context && 'domainName' in context ? context.domainName : new URL(c.req.url).host;
  const scheme = c.req.header('x-forwarded-proto') === 'http' ? 'http' : 'https';
  return `${scheme}://${host}`;
}
