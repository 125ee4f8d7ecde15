import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeployedStack, deployedStack } from '../support/deployed-stack.ts';
import { eventually } from '../support/eventually.ts';
import { type ReadoutShell, startReadoutShell } from '../support/readout-shell.ts';
import { runReadout } from '../support/run-readout.ts';
import { startTestStack, type TestStack } from '../support/stack.ts';

let stack: TestStack;
let deployed: DeployedStack;
let shell: ReadoutShell;
let folder = '';

beforeAll(async () => {
  stack = await startTestStack({ sweepIntervalMs: 1_000 });
  deployed = await deployedStack('readout-abroad', stack.endpoints);
  shell = await startReadoutShell(deployed.env);
  folder = await mkdtemp(join(tmpdir(), 'readout-deployed-'));
}, 60_000);
afterAll(async () => {
  shell.stop();
  await deployed.stop();
  await stack.stop();
  await rm(folder, { recursive: true });
});

/** As somebody who is far from the stack's data folder. */
const abroad = (...args: string[]) => shell.run(...args, '--stack', deployed.name);

async function told(...args: string[]): Promise<string> {
  const { code, err, out } = await abroad(...args);
  expect({ args, code, err: code === 0 ? '' : err }).toEqual({ args, code: 0, err: '' });
  return out;
}

const article = (city: string, others: string) =>
  `${city.toUpperCase()}, 10 March 2026 - Norwegian Foreign Minister Ingrid Solheim met Kenyan Foreign Minister Daniel Otieno in ${city} on Tuesday to discuss fisheries. ${others}`;

async function ingest(name: string, text: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, text);
  await told('ingest', file, '--published', '2026-03-10');
  await stack.idle();
}

const only = async (query: string): Promise<Readonly<{ id: string; sources: readonly string[] }>> => {
  const [found] = JSON.parse(await told('meetings', query, '--format', 'json'));
  return found;
};

const isDesk = ({ name }: { name: string }): boolean => name === 'Desk';

describe('with --stack, of a stack that CloudFormation tells of,', { timeout: 120_000 }, () => {
  test('channels and watches are made, looked at, changed and removed', async () => {
    expect(await told('channel', 'add', 'Desk')).toContain('desk');
    const channel = JSON.parse(await told('channel', 'list', '--json')).find(isDesk);
    await told('channel', 'subscribe', channel.id, '--sms', '+4712345678');
    expect(await told('channel', 'show', channel.id)).toContain('+4712345678');
    expect(await told('watch', 'preview', '--query', 'country:KE')).toContain('0');
    await told('watch', 'add', 'Kenya', '--country', 'KE', '--channel', channel.id);
    const [watch] = JSON.parse(await told('watch', 'list', '--json'));
    expect(watch).toMatchObject({ name: 'Kenya', owner: 'cli', query: 'country:KE' });
    await told('watch', 'edit', watch.id, '--min-confidence', '0.2');
    for (const [command, shown] of [
      ['pause', 'paused'],
      ['resume', 'Kenya'],
    ] as const) {
      await told('watch', command, watch.id);
      expect(await told('watch', 'show', watch.id)).toContain(shown);
    }
  });

  test('articles are ingested, refused ones told, and what they report is found', async () => {
    await ingest('first.txt', article('Oslo', 'Trade between the two countries has grown.'));
    await ingest('second.txt', article('Oslo', 'Both spoke to the press in the evening.'));
    await ingest('broken.jsonl', '{"text":');
    expect(await told('rejects')).toContain('malformed');
    const { id, sources } = await only('official:"Ingrid Solheim" AND country:KE');
    expect(sources).toHaveLength(2);
    expect(await told('meeting', id)).toContain('“Oslo”');
    expect(await told('official', 'Daniel Otieno')).toContain('Kenya');
    expect((await abroad('upcoming')).code).toBe(0);
  });

  test('the alert went out, is on record and can be sent again', async () => {
    const [alert] = JSON.parse(await told('alerts', '--json'));
    expect(alert).toMatchObject({ status: 'sent', watch: { name: 'Kenya' } });
    expect(await told('alert', alert.id)).toContain('Kenya');
    await told('alert', 'resend', alert.id);
    const sent = () => stack.outbox().filter(({ endpoint }) => endpoint === '+4712345678').length;
    await eventually('the second text', async () => (sent() > 1 ? true : null));
  });

  test('a record is corrected, split and merged', async () => {
    const { id, sources } = await only('place:Oslo');
    await told('correct', id, 'place/venue=Akershus', '--by', 'desk');
    expect(await told('meeting', id)).toContain('Akershus');
    const split = await told('split', id, sources[1] ?? '');
    const [, other = ''] = /meeting (\w+)/.exec(split) ?? [];
    await told('merge', id, other);
    expect((await only('place:Oslo')).sources).toHaveLength(2);
  });

  test('its state is told, by CloudWatch and its queues, and its queues are redriven', async () => {
    expect(JSON.parse(await told('status', '--json'))).toMatchObject({ alertsSent: 1, waiting: 0, deadLetters: 0 });
    const status = await told('status');
    expect(status).toMatch(/^table units +41\.5 written, 22 read$/m);
    expect(status).toMatch(/^invocations +5$/m);
    expect(status).toMatch(/^text messages +\$0\.07 this month$/m);
    expect(await told('redrive', 'intake')).toContain('0 dead letters');
    expect(await told('redrive', 'alerts')).toContain('0 alerts raised');
    expect(await told('doctor')).toContain('this stack is well');
  });

  test('news feeds are added, listed and removed', async () => {
    await told('feed', 'add', 'https://news.example.org/rss', '--no-check');
    expect(await told('feed', 'list')).toContain('https://news.example.org/rss');
    await told('feed', 'remove', 'https://news.example.org/rss');
  });

  test('records are exported, and imported again', async () => {
    const file = join(folder, 'export.jsonl');
    await writeFile(file, await told('export'));
    await told('import', file);
    expect((await only('place:Oslo')).sources).toHaveLength(2);
  });

  test('a name that CloudFormation does not know is told, with exit code 1', async () => {
    const { code, err, out } = await runReadout(['meetings', '--stack', 'elsewhere'], deployed.env);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Stack with id elsewhere does not exist');
  });
});
