import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, consoleOrigin, startTestApi, type TestApi } from '../../support/api.ts';
import type { ApiAnswer } from '../../support/api-call.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const problem = (answer: ApiAnswer) => answer.json() as Record<string, unknown>;
const newWatch = { name: 'Trade talks', query: 'topic:trade' };
const analyst = claimsOf('analyst');

describe('problems', () => {
  it('point at each field of the body that is wrong', async () => {
    const body = { name: '', query: 'topic:trade', quietHours: { from: '25:00', to: '06:00', zone: 'Mars/North' } };
    const answer = await api.call({ method: 'POST', path: '/watches', body });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(problem(answer)).toMatchObject({ type: 'urn:problem-type:readout:invalid-request', status: 400 });
    expect(problem(answer).errors).toMatchObject([
      { pointer: '/name' },
      { pointer: '/quietHours/from' },
      { pointer: '/quietHours/zone' },
    ]);
  });

  it('name parameters and fields that are not documented', async () => {
    const misspelt = await api.call({ path: '/alerts', query: { chanel: 'x' } });
    expect(misspelt.status).toBe(400);
    expect(problem(misspelt).errors).toEqual([{ detail: 'unknown parameter', parameter: 'chanel' }]);
    const extra = await api.call({ method: 'POST', path: '/watches', body: { ...newWatch, owner: 'someone-else' } });
    expect(problem(extra).errors).toEqual([{ detail: 'unknown field', pointer: '/owner' }]);
    const none = await api.call({ path: '/channels', query: { limit: 1 } });
    expect(none.status).toBe(400);
  });

  it('say where a query is wrong and what was probably meant', async () => {
    const answer = await api.call({ method: 'POST', path: '/watches', body: { ...newWatch, query: 'topic:trad' } });
    expect(answer.status).toBe(400);
    expect(problem(answer)).toMatchObject({
      type: 'urn:problem-type:readout:invalid-query',
      code: 'query-invalid',
      column: 7,
      suggestion: 'trade',
    });
  });

  it.each([
    ['an unknown address', { path: '/nothing' }, 404],
    ['an address whose id is missing', { path: '/meetings/' }, 404],
    ['another method', { path: '/health', method: 'DELETE' }, 405],
    ['broken JSON', { path: '/watches', method: 'POST', body: '{"name":' }, 400],
    ['no JSON', { path: '/watches', method: 'POST', body: 'name=x', headers: { 'content-type': 'text/plain' } }, 415],
    [
      'a body beyond all bounds',
      { path: '/watches', method: 'POST', body: { ...newWatch, name: 'x'.repeat(300_000) } },
      413,
    ],
    ['a limit beyond the cap', { path: '/alerts', query: { limit: 201 } }, 400],
    ['a parameter given twice', { path: '/alerts', query: 'limit=1&limit=2' }, 400],
  ] as const)('answer %s', async (_what, request, status) => {
    expect((await api.call(request)).status).toBe(status);
  });

  it('tell which methods there are', async () => {
    expect((await api.call({ path: '/watches', method: 'PUT' })).headers.allow).toBe('GET, POST');
  });

  it('never show a stack trace', async () => {
    const answer = await api.call({ path: '/watches', method: 'POST', body: '{' });
    expect(answer.text).not.toMatch(/\bat .*:\d+|node_modules|functions\/api/);
  });
});

describe('changes', () => {
  it('are refused when another came first', async () => {
    const made = await api.call({ method: 'POST', path: '/watches', body: newWatch, claims: analyst });
    const path = made.headers.location ?? '';
    const etag = made.headers.etag ?? '';
    const change = (version: string | undefined, paused: boolean) =>
      api.call({
        method: 'PATCH',
        path,
        body: { paused },
        claims: analyst,
        headers: version ? { 'if-match': version } : {},
      });

    expect((await change(undefined, true)).status).toBe(428);
    const first = await change(etag, true);
    expect(first.status).toBe(200);
    expect(first.headers.etag).not.toBe(etag);
    expect((await change(etag, false)).status).toBe(412);
    expect((await change(`W/${first.headers.etag}`, false)).status).toBe(200);
    expect((await api.call({ method: 'DELETE', path, claims: analyst, headers: { 'if-match': etag } })).status).toBe(
      412,
    );
    expect((await api.call({ method: 'DELETE', path, claims: analyst })).status).toBe(204);
    expect((await api.call({ path, claims: analyst })).status).toBe(404);
  });

  it('come through once of two that are made at once', async () => {
    const made = await api.call({ method: 'POST', path: '/watches', body: newWatch, claims: analyst });
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        api.call({
          method: 'PATCH',
          path: made.headers.location ?? '',
          body: { name: `Name ${n}` },
          claims: analyst,
          headers: { 'if-match': made.headers.etag ?? '' },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });
});

describe('Idempotency-Key', () => {
  const post = (key: string, body: object, claims = analyst) =>
    api.call({ method: 'POST', path: '/watches', body, claims, headers: { 'idempotency-key': key } });
  const watchCount = async () =>
    (problem(await api.call({ path: '/watches', claims: analyst })).items as unknown[]).length;

  it('gives the first answer again and does nothing again', async () => {
    const first = await post('one', newWatch);
    const before = await watchCount();
    const again = await post('one', newWatch);
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(again.headers).toMatchObject({ location: first.headers.location, 'idempotency-replayed': 'true' });
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(await watchCount()).toBe(before);
  });

  it('does one thing when the same request comes several times at once', async () => {
    const before = await watchCount();
    const answers = await Promise.all(Array.from({ length: 6 }, () => post('at-once', newWatch)));
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await watchCount()).toBe(before + 1);
  });

  it('refuses another request under the same key', async () => {
    await post('two', newWatch);
    expect((await post('two', { ...newWatch, name: 'Another' })).status).toBe(422);
  });

  it('belongs to its caller', async () => {
    const mine = await post('three', newWatch);
    const theirs = await post('three', newWatch, claimsOf('analyst', 'analyst-2'));
    expect(theirs.status).toBe(201);
    expect(theirs.headers.location).not.toBe(mine.headers.location);
  });

  it('can be used again after a request that failed', async () => {
    expect((await post('four', { ...newWatch, query: 'nonsense:1' })).status).toBe(400);
    expect((await post('four', newWatch)).status).toBe(201);
  });

  it('is visible ASCII', async () => {
    expect((await post('a b', newWatch)).status).toBe(400);
    expect((await post('x'.repeat(129), newWatch)).status).toBe(400);
  });
});

describe('reads', () => {
  it('answer 304 to who has the current version', async () => {
    const first = await api.call({ path: '/openapi.json' });
    const again = await api.call({ path: '/openapi.json', headers: { 'if-none-match': first.headers.etag ?? '' } });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect((await api.call({ path: '/openapi.json', headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('are gzipped for who can read that', async () => {
    const plain = await api.call({ path: '/openapi.json' });
    const zipped = await api.call({ path: '/openapi.json', headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(Buffer.from(zipped.text, 'latin1')).toString()).toBe(plain.text);
    expect(zipped.headers.vary).toMatch(/accept-encoding/i);
  });
});

describe('browsers', () => {
  it('may call from the console’s origin alone', async () => {
    const from = (origin: string) => api.call({ path: '/health', headers: { origin } });
    expect((await from(consoleOrigin)).headers['access-control-allow-origin']).toBe(consoleOrigin);
    for (const origin of ['https://evil.example', `${consoleOrigin}.evil.example`, 'null', 'http://console.example']) {
      expect((await from(origin)).headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('hear beforehand what they may send', async () => {
    const headers = { origin: consoleOrigin, 'access-control-request-method': 'PATCH' };
    const answer = await api.call({ method: 'OPTIONS', path: '/watches/x', headers, claims: null });
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-methods']).toContain('PATCH');
    expect(answer.headers['access-control-allow-headers']).toContain('if-match');
  });

  it('are told not to run, frame or guess anything', async () => {
    const { headers } = await api.call({ path: '/health' });
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['strict-transport-security']).toMatch(/^max-age=63072000/);
  });

  it('get a documentation page that loads nothing', async () => {
    const page = await api.call({ path: '/docs', claims: null });
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(page.text).not.toMatch(/<script|<link|<img|@import|url\(|\bon\w+=/i);
    for (const { operationId } of api.contract.operations) expect(page.text).toContain(`id="${operationId}"`);
  });
});
