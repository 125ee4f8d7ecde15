import type { Context } from 'hono';

/**
 * Adds `Link: <?…>; rel="next"` (RFC 8288) with this request's own parameters and the cursor. The reference is relative,
 * so that it holds under whatever address the API is served.
 */
export function linkNext(c: Context, cursor: string | null | undefined): void {
  if (!cursor) return;
  const parameters = new URL(c.req.url).searchParams;
  parameters.set('cursor', cursor);
  c.header('link', `<?${parameters}>; rel="next"`);
}
