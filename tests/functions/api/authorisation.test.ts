import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, startTestApi, type TestApi } from '../../support/api.ts';
import type { ApiCall } from '../../support/api-call.ts';
import { type ApiSeed, seedApi } from '../../support/api-seed.ts';

const roles = ['reader', 'analyst', 'admin'] as const;

let api: TestApi;
let seed: ApiSeed;
beforeAll(async () => {
  api = await startTestApi();
  seed = await seedApi(api);
});
afterAll(() => api.stop());

const status = async (request: ApiCall) => (await api.call(request)).status;
const sample = (operationId: string): ApiCall => {
  const request = seed.samples[operationId];
  if (!request) throw new Error(`no sample of ${operationId}`);
  return request;
};

/** A stranger of this role, so that nothing that the matrix does takes away what another row needs. */
const stranger = (role: (typeof roles)[number] | null) => claimsOf(role, `stranger-${role}`);

describe('the least role of an operation', () => {
  it('is held for each role and each operation', async () => {
    for (const operation of api.contract.operations) {
      const request = sample(operation.operationId);
      const least = operation['x-role'];
      // Those who may not are tried first: those who may change things.
      for (const role of [null, ...roles]) {
        const answer = await status({ ...request, claims: stranger(role) });
        const may = least === 'public' || (role !== null && roles.indexOf(role) >= roles.indexOf(least));
        const outcome = answer === 403 ? 'refused' : answer === 401 ? 'not known' : 'let through';
        expect(`${operation.operationId} for ${role}: ${outcome}`).toBe(
          `${operation.operationId} for ${role}: ${may ? 'let through' : 'refused'}`,
        );
      }
    }
  });

  it('is asked of everybody without claims, whatever the headers say', async () => {
    const headers = {
      authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiY29nbml0bzpncm91cHMiOlsiYWRtaW4iXX0.',
      'x-amzn-oidc-data': 'admin',
      'x-forwarded-user': 'admin',
    };
    for (const operation of api.contract.operations) {
      const answer = await api.call({ ...sample(operation.operationId), headers, claims: null });
      if (operation['x-role'] === 'public') expect(answer.status).not.toBe(401);
      else expect(answer.status).toBe(401);
    }
  });

  it('is looked at before anything else of the request', async () => {
    expect(await status({ method: 'POST', path: '/watches', body: '{', claims: stranger('reader') })).toBe(403);
    expect(await status({ path: '/meetings', query: 'nonsense=1', claims: null })).toBe(401);
  });
});

describe('roles', () => {
  const mayCorrect = (groups: string | undefined, sub = 'someone') =>
    status({
      method: 'POST',
      path: '/watches/preview',
      body: { query: 'country:NO' },
      claims: { sub, ...(groups === undefined ? {} : { 'cognito:groups': groups }) },
    });

  it('come from the groups of the token, however the gateway writes them', async () => {
    expect(await mayCorrect('[analyst]')).toBe(200);
    expect(await mayCorrect('[other analyst more]')).toBe(200);
    expect(await mayCorrect('analyst')).toBe(200);
    expect(await mayCorrect('[reader]')).toBe(403);
    expect(await mayCorrect('[analysts]')).toBe(403);
    expect(await mayCorrect('[not-analyst]')).toBe(403);
    expect(await mayCorrect('')).toBe(403);
    expect(await mayCorrect(undefined)).toBe(403);
    expect(await mayCorrect('[admin]', '')).toBe(401);
  });
});

describe('watches', () => {
  it('are seen and changed by their owner and by administrators alone', async () => {
    const owner = claimsOf('analyst', 'owner');
    const body = { name: 'Mine', query: 'topic:water' };
    const path = (await api.call({ method: 'POST', path: '/watches', body, claims: owner })).headers.location ?? '';
    const other = claimsOf('analyst', 'other');
    const change = { method: 'PATCH', path, body: { paused: true }, headers: { 'if-match': '*' } } as const;

    expect(await status({ path, claims: other })).toBe(404);
    expect(await status({ ...change, claims: other })).toBe(404);
    expect(await status({ method: 'DELETE', path, claims: other })).toBe(404);
    const listed = (await api.call({ path: '/watches', claims: other })).json() as { items: { owner: string }[] };
    expect(listed.items).toEqual([]);

    expect(await status({ path, claims: owner })).toBe(200);
    expect(await status({ ...change, claims: claimsOf('admin') })).toBe(200);
  });

  it('answer about a foreign one as about none', async () => {
    const foreign = await api.call({ ...sample('getWatch'), claims: claimsOf('analyst', 'other') });
    const none = await api.call({ path: '/watches/none', claims: claimsOf('analyst', 'other') });
    expect([foreign.status, none.status]).toEqual([404, 404]);
    expect((foreign.json() as { code: string }).code).toBe((none.json() as { code: string }).code);
  });

  it('keep their alerts to themselves', async () => {
    const other = claimsOf('analyst', 'other');
    expect(await status({ ...sample('getAlert'), claims: other })).toBe(404);
    expect((await api.call({ ...sample('listAlerts'), claims: other })).json()).toEqual({ items: [], next: null });
  });
});

describe('owners', () => {
  it.each(['x#y', 'x/../y', 'WATCHES#0', '💼', 'a b', '%2e%2e', "x' OR '1'='1"])('may be called %s', async (name) => {
    const claims = claimsOf('analyst', name);
    const body = { title: 'Feed', query: 'topic:water' };
    expect(await status({ method: 'POST', path: '/feeds', body, claims })).toBe(201);
    const { items } = (await api.call({ path: '/feeds', claims })).json() as { items: unknown[] };
    expect(items).toHaveLength(1);
    expect(
      ((await api.call({ path: '/feeds', claims: claimsOf('analyst', 'x') })).json() as { items: unknown[] }).items,
    ).toEqual([]);
  });
});
