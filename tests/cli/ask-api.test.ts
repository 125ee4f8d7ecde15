import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../../local/start-stack.ts';
import { saveReject } from '../../shared/store/rejects.ts';
import { saveArticleReports } from '../../shared/store/save-article.ts';
import { apiOverHttp } from '../support/api-over-http.ts';
import { seedApi } from '../support/api-seed.ts';
import { articleOf, meetingOf } from '../support/meetings.ts';
import { startReadoutShell } from '../support/readout-shell.ts';
import { runReadout } from '../support/run-readout.ts';

let directory: string;
let stack: Stack;
let ids: readonly string[];
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'readout-ask-'));
  stack = await startStack({ data: directory, auth: true, environment: { REQUESTS_PER_TEN_SECONDS: '100000' } });
  const api = await apiOverHttp(stack);
  ids = (await seedApi(api)).meetings;
  for (const [index, date] of ahead.entries())
    await saveArticleReports(api.store, articleOf(`plan-${index}`), [planOf(date, index)], new Date());
  const torn = {
    object: 'uploads/torn.pdf',
    part: null,
    code: 'malformed',
    reason: 'The file ends too early.',
  } as const;
  await saveReject(api.store, torn, new Date());
  await api.stop();
}, 120_000);
afterAll(async () => {
  await stack?.stop();
  await rm(directory, { recursive: true, force: true });
});

const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** One with Norway, then one with Spain and one with Italy. */
const ahead = [daysAhead(2), daysAhead(5), daysAhead(9)];
const planOf = (date: string, index: number) =>
  meetingOf([`Host ${'ABC'[index]}rens (FR)`, `Guest ${'XYZ'[index]}ulu (${['NO', 'ES', 'IT'][index]})`], {
    sources: [`plan-${index}`],
    status: 'planned',
    date,
  });

const tokenOf = (role: string) => stack.issuer?.issueToken({ subject: `${role}-1`, groups: [role] });

/** Runs a command against the API with a token of this role; null: with none. */
async function ask(role: 'reader' | 'analyst' | null, ...args: readonly string[]) {
  const token = role && (await tokenOf(role));
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

  it('says of an official, alerts and rejects what the stack itself says', async () => {
    const same = [
      ['official', 'okafor, ada', '--format', 'json'],
      ['official', 'Ada Okafor'],
      ['upcoming'],
      ['alerts', '--json'],
      ['alerts', '--watch', 'energy'],
      ['alerts', '--channel', 'default', '--limit', '1'],
      ['alerts', '--failed'],
      ['rejects'],
    ];
    const shell = await startReadoutShell({ READOUT_TOKEN: (await tokenOf('admin')) ?? '' });
    for (const command of same) {
      const asked = await shell.run(...command, '--api', stack.endpoints.api);
      const stored = await shell.run(...command, '--data', directory);
      expect({ command, ...asked }).toEqual({ command, ...stored });
      expect(asked.code).toBe(0);
    }
    shell.stop();
    expect((await ask('analyst', 'alerts')).out).toContain('Mina Park');
    const rejects = (await ask('reader', 'rejects', '--format', 'jsonl')).out;
    expect(JSON.parse(rejects)).toMatchObject({ object: 'uploads/torn.pdf', code: 'malformed' });
  }, 120_000);

  it('lists planned meetings that are still ahead, of those a query finds', async () => {
    const upcoming = async (...args: readonly string[]) => {
      const { out } = await ask('reader', 'upcoming', '--format', 'json', ...args);
      return (JSON.parse(out) as { date: string }[]).map(({ date }) => date);
    };
    expect(await upcoming()).toEqual(ahead);
    expect(await upcoming('country:IT', 'OR', 'country:ES')).toEqual(ahead.slice(1));
    expect(await upcoming('--to', ahead[0] ?? '')).toEqual(ahead.slice(0, 1));
    expect((await ask('reader', 'upcoming', 'topick:trade')).err).toContain('(column 1)');
  }, 60_000);

  it('tells what waits', async () => {
    expect((await ask('reader', 'status')).out).toBe(
      'Now:\nwaiting          0\ndead letters     0\nfailed batches   0\n',
    );
    expect(JSON.parse((await ask('reader', 'status', '--json')).out)).toEqual({
      waiting: 0,
      deadLetters: 0,
      alertFailures: 0,
    });
  }, 60_000);

  it('says what the API says when it refuses', async () => {
    const forbidden = await ask('reader', 'watch', 'list');
    expect(forbidden.code).not.toBe(0);
    expect(forbidden.err).toContain('This needs the role analyst');
    expect((await ask('reader', 'alerts')).err).toContain('This needs the role analyst');
    expect((await ask('reader', 'official', 'Nemo Nobody')).err).toContain('No meeting has an official Nemo Nobody.');
    expect((await ask(null, 'meetings')).err).toContain('Give a token that the API accepts.');
    expect((await ask('reader', 'meetings', 'topick:trade')).err).toContain('Did you mean “topic”?');
  }, 60_000);
});
