import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { claimRequest, keepAnswer, releaseClaim } from '../../shared/store/idempotent-answers.ts';
import type { ApiDeps } from './api-deps.ts';
import type { ApiEnv } from './api-env.ts';
import { Problem } from './problem.ts';

const keyPattern = /^[\x21-\x7e]{1,128}$/;
const keptHeaders = ['content-type', 'etag', 'location'];

/**
 * Lets a POST with an `Idempotency-Key` be sent again without doing it again: what succeeded is answered as the first
 * time, for a day. A request that failed may be repeated with the same key.
 */
export function repeatSafely({ store, now }: Pick<ApiDeps, 'store' | 'now'>): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const key = c.req.header('idempotency-key');
    const caller = c.get('caller');
    if (c.req.method !== 'POST' || key === undefined || !caller) return next();
    if (!keyPattern.test(key)) {
      throw new Problem('invalid-request', 'An Idempotency-Key has 1 to 128 visible ASCII characters.', {
        members: { errors: [{ detail: 'has 1 to 128 visible ASCII characters', parameter: 'Idempotency-Key' }] },
      });
    }
    const body = await c.req.arrayBuffer();
    const request = createHash('sha256').update(`${c.req.path}\n`).update(new Uint8Array(body)).digest('base64url');
    const given = { caller: caller.id, key, request };
    const claim = await claimRequest(store, given, now());
    switch (claim.kind) {
      case 'answered':
        return new Response(claim.answer.body, {
          status: claim.answer.status,
          headers: { ...claim.answer.headers, 'idempotency-replayed': 'true' },
        });
      case 'other-request':
        throw new Problem('unprocessable', 'This Idempotency-Key was used with another request. Take a new key.');
      case 'in-progress':
        throw new Problem('conflict', 'The first request with this Idempotency-Key is still at work.', {
          headers: { 'retry-after': '2' },
        });
    }
    await next();
    if (!c.res.ok) return releaseClaim(store, given);
    const headers = keptHeaders.flatMap((name) => {
      const value = c.res.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    const answer = { status: c.res.status, headers: Object.fromEntries(headers), body: await c.res.clone().text() };
    await keepAnswer(store, given, answer, now());
  };
}
