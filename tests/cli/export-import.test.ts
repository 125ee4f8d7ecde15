import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { correctMeeting, splitArticle } from '../../shared/store/decide-by-hand.ts';
import { searchMeetings } from '../../shared/store/search-meetings.ts';
import { runReadout } from '../support/run-readout.ts';
import { startTestStack, type TestStack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const now = new Date('2026-03-20T12:00:00Z');
let original: TestStack;
let restored: TestStack;
let backup: string;

beforeAll(async () => {
  [original, restored] = await Promise.all([startTestStack(), startTestStack()]);
  backup = join(original.data, 'backup.jsonl');
  const lead = 'Norwegian Foreign Minister Ingrid Solheim met Kenyan Foreign Minister Daniel Otieno in Oslo';
  await original.upload('one.txt', `${lead} on Tuesday to discuss fisheries.`, { published: '2026-03-11' });
  await original.upload('two.txt', `${lead} on Tuesday. They talked about trade.`, { published: '2026-03-12' });
  await original.upload('three.txt', `${lead} on Tuesday and signed a treaty on migration.`, {
    published: '2026-03-12',
  });
  await original.upload(
    'four.txt',
    'Chilean President Marta Rojas called Peruvian President Luis Quispe on Monday to discuss energy.',
    { published: '2026-03-17' },
  );
  await original.upload('gone.txt', `${lead} on Monday.`, { published: '2026-02-11' });
  await original.idle();
  await original.remove('gone.txt');
  await original.idle();
  const [oslo] = (await original.meetings()).filter(({ place }) => place?.city === 'Oslo');
  await correctMeeting(original.store, oslo?.id ?? '', { path: 'place/venue', value: 'Akershus', by: 'ed' }, now);
  await splitArticle(original.store, oslo?.id ?? '', oslo?.sources.at(-1) ?? '', now);
  await writeFile(backup, (await runReadout(['export', '--data', original.data])).out);
}, 180_000);
afterAll(async () => {
  await Promise.all([original.stop(), restored.stop()]);
});

const queries = ['official:Solheim', 'country:KE', 'topic:trade OR topic:energy', 'kind:call', 'migration'];

async function found(stack: TestStack, query: string) {
  return (await searchMeetings(stack.store, parseQuery(query), { limit: 50, order: 'desc', now })).meetings;
}

describe('readout export and import', { timeout: 120_000 }, () => {
  it('bring the same records about in another stack, with what people decided', async () => {
    const before = await original.meetings();
    expect(before.length).toBeGreaterThanOrEqual(3);
    const { out, err } = await runReadout(['import', backup, '--data', restored.data]);
    expect(err).not.toContain('readout:');
    expect(out).toBe(`${before.length} records from 5 articles imported.\n`);
    expect(await restored.meetings()).toEqual(before);
    for (const query of queries) {
      expect(await found(restored, query), query).toEqual(await found(original, query));
    }
    expect((await restored.meetings()).some(({ place }) => place?.venue === 'Akershus')).toBe(true);
  });

  it('bring the texts along, so that evidence can be shown', async () => {
    const [meeting] = await restored.meetings();
    const shown = await runReadout(['meeting', meeting?.id ?? '', '--data', restored.data]);
    const there = await runReadout(['meeting', meeting?.id ?? '', '--data', original.data]);
    expect(shown.out).toContain(meeting?.participants[0]?.name);
    // When it was written, and how often, is each stack's own.
    const content = (text: string) => text.replace(/version \d+, \S+,/, '');
    expect(content(shown.out)).toBe(content(there.out));
  });

  it('change nothing when they are repeated, nor when an article comes again by the bucket', async () => {
    const before = await restored.meetings();
    const again = await runReadout(['import', backup, '--data', restored.data]);
    expect(again.out).toBe('0 records from 0 articles imported; 5 articles were there already.\n');
    const text = 'Chilean President Marta Rojas called Peruvian President Luis Quispe on Monday to discuss energy.';
    await restored.upload('four.txt', text, { published: '2026-03-17' });
    await restored.idle();
    expect(await restored.meetings()).toEqual(before);
  });

  it('refuse what is no export', async () => {
    const file = join(await temporaryFolder(), 'wrong.jsonl');
    await writeFile(file, '{"type":"article"}\n');
    const { code, err } = await runReadout(['import', file, '--data', restored.data]);
    expect(code).toBe(1);
    expect(err).toContain(`${file}, line 1 is not a line that`);
  });
});

describe('readout export for analysis', { timeout: 120_000 }, () => {
  it('writes one row a meeting as Parquet', async () => {
    const args = ['bin/readout.js', 'export', '--format', 'parquet', '--data', original.data];
    const { stdout } = await promisify(execFile)(process.execPath, args, { encoding: 'buffer' });
    const rows = await parquetReadObjects({ file: new Uint8Array(stdout).buffer });
    const meetings = await original.meetings();
    expect(rows.map(({ id }) => id).sort()).toEqual(meetings.map(({ id }) => id).sort());
    const call = rows.find(({ kind }) => kind === 'call');
    expect(JSON.parse(String(call?.participants))).toEqual(meetings.find(({ kind }) => kind === 'call')?.participants);
  });

  it('puts JSON Lines where the Athena table reads, in place of the last export', async () => {
    const { s3 } = original;
    const Bucket = original.endpoints.bucket;
    const write = () => runReadout(['export', '--to-bucket', '--data', original.data]);
    await original.upload('derived/export/meetings/part-00007.jsonl', '{}');
    expect((await write()).out).toMatch(/^\d+ meetings written to s3:\/\/readout\/derived\/export\/meetings\/$/m);
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'derived/export/meetings/' }));
    expect(Contents.map(({ Key }) => Key)).toEqual(['derived/export/meetings/part-00000.jsonl']);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: Contents[0]?.Key }));
    const lines = ((await Body?.transformToString()) ?? '').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toHaveLength((await original.meetings()).length);
  });
});
