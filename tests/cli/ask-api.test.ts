import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../../local/start-stack.ts';
import { apiOverHttp } from '../support/api-over-http.ts';
import { seedApi } from '../support/api-seed.ts';
import { runReadout } from '../support/run-readout.ts';

let directory: string;
let stack: Stack;
let ids: readonly string[];
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'readout-ask-'));
  stack = await startStack({ data: directory, auth: true, environment: { REQUESTS_PER_TEN_SECONDS: '100000' } });
  const api = await apiOverHttp(stack);
  ids = (await seedApi(api)).meetings;
  await api.stop();
}, 120_000);
afterAll(async () => {
  await stack?.stop();
  await rm(directory, { recursive: true, force: true });
});

/** Runs a command against the API with a token of this role; null: with none. */
async function ask(role: 'reader' | 'analyst' | null, ...args: readonly string[]) {
  const token = role && (await stack.issuer?.issueToken({ subject: `${role}-1`, groups: [role] }));
  return runReadout([...args, '--api', stack.endpoints.api ?? ''], { READOUT_TOKEN: token ?? '' });
}

describe('readout … --api URL', () => {
  it('searches the records', async () => {
    const { out, code } = await ask('reader', 'meetings', 'country:NG', '--format', 'jsonl');
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual([ids[1], ids[0]]);
    const limited = await ask('reader', 'meetings', '--limit', '1', '--order', 'asc', '--format', 'csv');
    expect(limited.out.trimEnd().split('\r\n')).toHaveLength(2);
  }, 60_000);

  it('shows a record with the words that prove it', async () => {
    const { out } = await ask('reader', 'meeting', ids[1] ?? '');
    expect(out).toContain('Mina Park');
    expect(out).toContain('“Mina Park ”');
    expect(out).toContain('Title of article-3');
  }, 60_000);

  it('lists the watches of the token, and shows one', async () => {
    const listed = await ask('analyst', 'watch', 'list', '--json');
    const watches = JSON.parse(listed.out) as { id: string; name: string }[];
    expect(watches.map(({ name }) => name)).toEqual(['Energy', 'Short']);
    expect((await ask('analyst', 'watch', 'show', watches[0]?.id ?? '')).out).toContain('topic:energy');
  }, 60_000);

  it('says what the API says when it refuses', async () => {
    const forbidden = await ask('reader', 'watch', 'list');
    expect(forbidden.code).not.toBe(0);
    expect(forbidden.err).toContain('This needs the role analyst');
    expect((await ask(null, 'meetings')).err).toContain('Give a token that the API accepts.');
    expect((await ask('reader', 'meetings', 'topick:trade')).err).toContain('Did you mean “topic”?');
  }, 60_000);
});
