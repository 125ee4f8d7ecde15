import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = async (...args: string[]) => {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'bench', '--', ...args]);
  return JSON.parse(stdout);
};

/** The figures are measured at full size by hand; these make sure that the benches still measure something. */
describe('npm run bench --', { timeout: 120_000 }, () => {
  it('faults: reports what random faults did', async () => {
    expect(await run('faults', '--schedules', '2', '--seed', '5')).toMatchObject({
      seed: 5,
      schedules: 2,
      lost: 0,
      duplicatedOutsideWindow: 0,
    });
  });

  it('watches: reports what a meeting costs in memory and in the table', async () => {
    const { memory, table } = await run('watches', '--counts', '10,100', '--stored', '10');
    expect(memory.map(({ watches }: { watches: number }) => watches)).toEqual([10, 100]);
    expect(memory[1].matchesPerMeeting).toBeGreaterThan(0);
    const [{ inBatches, oneByOne }] = table;
    expect(inBatches.matchesPerMeeting).toBe(memory[0].matchesPerMeeting);
    expect(oneByOne.matchesPerMeeting).toBe(memory[0].matchesPerMeeting);
    // What the meetings of a batch have in common is read once.
    expect(inBatches.readUnitsPerMeeting).toBeGreaterThan(0);
    expect(oneByOne.readUnitsPerMeeting).toBeGreaterThan(inBatches.readUnitsPerMeeting);
  });
});
