import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

const readout = (...args: string[]) => promisify(execFile)(process.execPath, ['bin/readout.js', ...args]);

describe('readout ingest', { timeout: 60_000 }, () => {
  it('uploads a file with metadata, which may be in any script', async () => {
    const { stdout } = await readout(
      ...['ingest', 'samples/muscat-talks-agency.txt', '--published', '2026-03-18'],
      ...['--outlet', 'الخليج Dispatch', '--data', stack.data],
    );
    expect(stdout).toMatch(/^1 uploaded/);
    await stack.idle();
    expect(await stack.meetings()).toMatchObject([{ date: '2026-03-17', outlets: ['الخليج Dispatch'] }]);
  });

  it('uploads a folder, each file under its path in it, with sidecars', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'below'));
    await writeFile(join(folder, 'bad.jsonl'), '{"text":');
    const text =
      'Cuban Foreign Minister Yanet Arocha met Panamanian Foreign Minister Rubén Icaza in Havana on Tuesday to discuss trade.';
    await writeFile(join(folder, 'below', 'talks.txt'), text);
    await writeFile(join(folder, 'below', 'talks.txt.meta.json'), '{"published":"2026-05-06"}');
    const { stdout } = await readout('ingest', folder, '--data', stack.data);
    expect(stdout).toMatch(/^2 uploaded/);
    await stack.s3.send(new HeadObjectCommand({ Bucket: stack.endpoints.bucket, Key: 'below/talks.txt.meta.json' }));
    await stack.idle();
    expect((await stack.meetings()).map(({ date }) => date)).toContain('2026-05-05');

    const rejects = await readout('rejects', '--data', stack.data);
    expect(rejects.stdout).toMatch(/^bad\.jsonl, line 1 \[malformed\] .+\n$/);
    const lines = await readout('rejects', '--format', 'jsonl', '--data', stack.data);
    expect(JSON.parse(lines.stdout)).toMatchObject({ object: 'bad.jsonl', code: 'malformed' });
  });

  it('says what to do when no stack is running', async () => {
    const data = await temporaryFolder();
    const failed = readout('ingest', 'samples/wire.jsonl', '--data', data);
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('npm start') });
  });
});
