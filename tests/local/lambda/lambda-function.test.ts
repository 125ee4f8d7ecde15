import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FunctionSettings, startFunction } from '../../../local/lambda/lambda-function.ts';
import { eventually } from '../../support/eventually.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function start(code: string, settings: Partial<FunctionSettings> = {}) {
  const folder = await temporaryFolder();
  const bundle = join(folder, 'index.mjs');
  await writeFile(bundle, code);
  const logFile = join(folder, 'function.log');
  const fn = startFunction({
    name: 'sample',
    bundle,
    env: { GIVEN: 'yes' },
    memoryMb: 128,
    timeoutMs: 5_000,
    concurrency: 1,
    logFile,
    ...settings,
  });
  onTestFinished(fn.stop);
  return { fn, logFile };
}

describe('a function', () => {
  it('sees an environment and a context like those of Lambda, and none of ours', async () => {
    process.env.OURS = 'secret';
    const { fn } = await start(`export const handler = async (event, context) => ({
      event, env: process.env, remaining: context.getRemainingTimeInMillis(), context: { ...context } });`);
    const seen = (await fn.invoke({ a: [1] })) as Record<string, Record<string, unknown>>;
    expect(seen.event).toEqual({ a: [1] });
    expect(seen.env).toMatchObject({
      GIVEN: 'yes',
      AWS_LAMBDA_FUNCTION_NAME: 'sample',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
      AWS_REGION: 'us-east-1',
      _X_AMZN_TRACE_ID: expect.stringMatching(/^Root=1-/),
    });
    expect(seen.env).not.toHaveProperty('OURS');
    expect(seen.context).toMatchObject({ functionName: 'sample', memoryLimitInMB: '128', functionVersion: '$LATEST' });
    expect(Number(seen.remaining)).toBeGreaterThan(4_000);
  });

  it('is loaded once and kept, and answers one invocation at a time', async () => {
    const { fn } = await start(`let calls = 0, running = 0, most = 0;
      export const handler = async () => {
        most = Math.max(most, ++running); calls++;
        await new Promise((r) => setTimeout(r, 20)); running--;
        return { calls, most };
      };`);
    const results = await Promise.all([fn.invoke(1), fn.invoke(2), fn.invoke(3)]);
    expect(results.at(-1)).toEqual({ calls: 3, most: 1 });
  });

  it('gets further environments when several invocations come at once', async () => {
    const code = `const id = Math.random();
      export const handler = async () => { await new Promise((r) => setTimeout(r, 50)); return id; };`;
    const { fn } = await start(code, { concurrency: 2 });
    expect(new Set(await Promise.all([1, 2, 3, 4].map((n) => fn.invoke(n)))).size).toBe(2);
  });

  it('that is stopped ends what runs, refuses what waits, and starts nothing any more', async () => {
    const { fn } = await start(`export const handler = () => new Promise((r) => setTimeout(r, 4_000));`);
    const invoked = [fn.invoke('runs'), fn.invoke('waits')].map((result) => result.catch(String));
    await fn.stop();
    expect(await Promise.all([...invoked, fn.invoke('late').catch(String)])).toEqual([
      expect.stringContaining('sample: ended with code'),
      'FunctionError: sample: was stopped',
      'FunctionError: sample: was stopped',
    ]);
  });

  it('that throws fails alone and logs why', async () => {
    const { fn, logFile } = await start(
      `export const handler = async (event) => { if (event.bad) throw new TypeError('no good'); return 'fine'; };`,
    );
    await expect(fn.invoke({ bad: true })).rejects.toThrow('TypeError: no good');
    expect(await fn.invoke({})).toBe('fine');
    await eventually('the log', async () => (await readFile(logFile, 'utf8')).includes('no good'));
  });

  it('that takes too long is ended, and the next invocation finds a fresh one', async () => {
    const code = `let stuck = false;
      export const handler = async (event) => { if (event.loop) { stuck = true; for (;;); } return stuck; };`;
    const { fn } = await start(code, { timeoutMs: 300 });
    await expect(fn.invoke({ loop: true })).rejects.toThrow('timed out after 0.3 seconds');
    expect(await fn.invoke({})).toBe(false);
  });

  it('that exits or uses up its memory fails, and the next invocation works', async () => {
    const { fn } = await start(`export const handler = async (event) => {
      if (event === 'exit') process.exit(3);
      if (event === 'eat') { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())); }
      return 'fine';
    };`);
    await expect(fn.invoke('exit')).rejects.toThrow('ended with code 3');
    await expect(fn.invoke('eat')).rejects.toThrow(/memory/);
    expect(await fn.invoke('')).toBe('fine');
  });

  it('that cannot be loaded says so', async () => {
    const { fn } = await start(`throw new Error('TABLE_NAME is missing');`);
    await expect(fn.invoke({})).rejects.toThrow('TABLE_NAME is missing');
  });
});
