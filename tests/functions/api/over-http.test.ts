import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../../../local/start-stack.ts';
import { createApiClient } from '../../../shared/api-client/api-client.ts';
import type { TestApi } from '../../support/api.ts';
import { apiOverHttp } from '../../support/api-over-http.ts';
import { seedApi } from '../../support/api-seed.ts';

let directory: string;
let stack: Stack;
let api: TestApi;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'readout-http-'));
  stack = await startStack({ data: directory, auth: true, environment: { REQUESTS_PER_TEN_SECONDS: '100000' } });
  api = await apiOverHttp(stack);
});
afterAll(async () => {
  await api?.stop();
  await stack?.stop();
  await rm(directory, { recursive: true, force: true });
});

describe('the API of the embedded stack', () => {
  it('does every operation of its document over HTTP', async () => {
    const { samples } = await seedApi(api);
    for (const [operationId, sample] of Object.entries(samples)) {
      const answer = await api.call(sample);
      expect(`${operationId} ${answer.status} ${answer.status < 300 ? '' : answer.text}`).toMatch(/^\w+ 20[0-4] $/);
    }
  });

  it('turns an upload into records that a reader finds, and says so', async () => {
    const client = createApiClient({ url: stack.endpoints.api ?? '', token: await token('analyst') });
    const { data: upload } = await client.POST('/articles', {
      body: {
        name: 'talks.txt',
        contentType: 'text/plain',
        title: 'Talks in Lusaka',
        published: '2026-05-05',
        outlet: 'Copper Post',
      },
    });
    const form = new FormData();
    for (const [name, value] of Object.entries(upload?.fields ?? {})) form.set(name, value);
    form.set(
      'file',
      new Blob([
        'LUSAKA, 5 May 2026 - Zambian Foreign Minister Chipo Mwansa met Norwegian Foreign Minister Liv Aas in Lusaka on Tuesday. The two ministers discussed trade and investment.',
      ]),
    );
    expect((await fetch(upload?.url ?? '', { method: 'POST', body: form })).status).toBe(204);
    await stack.idle();

    const [, , id = '', name = ''] = (upload?.status ?? '').split('/');
    const { data: status } = await client.GET('/uploads/{id}/{name}', { params: { path: { id, name } } });
    expect(status).toMatchObject({ state: 'read', articles: [{ title: 'Talks in Lusaka' }] });
    const meeting = status?.articles[0]?.meetings[0] ?? '';

    const reader = createApiClient({ url: stack.endpoints.api ?? '', token: await token('reader') });
    const { data: found } = await reader.GET('/meetings', { params: { query: { q: 'official:Mwansa country:NO' } } });
    expect(found?.items.map((item) => item.id)).toEqual([meeting]);
    const { data: record } = await reader.GET('/meetings/{id}', { params: { path: { id: meeting } } });
    const article = record?.meeting.sources[0];
    const { data: text } = await reader.GET('/articles/{id}/text', {
      params: { path: { id: article ?? '' } },
      parseAs: 'text',
    });
    const city = record?.meeting.evidence['place/city']?.spans[0];
    expect(text?.slice(city?.start, city?.end)).toBe('Lusaka');
  });

  it('zips what it sends', async () => {
    const { headers, body } = await new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
      (resolve, reject) => {
        request(`${stack.endpoints.api}/openapi.json`, { headers: { 'accept-encoding': 'gzip' } }, async (response) => {
          resolve({ headers: response.headers, body: await buffer(response) });
        })
          .once('error', reject)
          .end();
      },
    );
    expect(headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(body).toString())).toMatchObject({ openapi: '3.1.0' });
  });

  it('lets nobody in without a token, and nobody do more than their role', async () => {
    const client = (bearer?: string) => createApiClient({ url: stack.endpoints.api ?? '', token: bearer });
    await expect(client().GET('/meetings')).rejects.toMatchObject({ code: 'api-refused' });
    await expect(client('x.y.z').GET('/meetings')).rejects.toMatchObject({ code: 'api-refused' });
    await expect(client(await token('reader')).GET('/watches')).rejects.toMatchObject({ code: 'forbidden' });
    const expired = await stack.issuer?.issueToken({ subject: 'x', groups: ['admin'], lifetimeSeconds: -60 });
    await expect(client(expired).GET('/meetings')).rejects.toMatchObject({ code: 'api-refused' });
  });
});

async function token(role: string): Promise<string> {
  return (await stack.issuer?.issueToken({ subject: `${role}-1`, groups: [role] })) ?? '';
}
