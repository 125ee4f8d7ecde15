import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { memoryWatchIndex } from '../../shared/alerting/memory-watch-index.ts';
import { percolate, type WatchIndex } from '../../shared/alerting/percolate.ts';
import { storedWatchIndex } from '../../shared/alerting/stored-watch-index.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { countCapacity } from '../support/count-capacity.ts';
import { setStream, startTestTable } from '../support/dynamodb.ts';
import { type InventedWorld, inventedMeetings, inventedWatches, inventedWorld } from '../support/invented-watches.ts';
import { loadWatches } from '../support/load-watches.ts';

const seed = 7;
const meetingsPerRound = 400;
const batchSize = 100;
const now = new Date('2026-03-10T08:00:00Z');

/**
 * What matching one meeting costs, by the number of watches: `npm run bench -- watches [--counts 10,1000,100000,1000000]
 * [--stored 10,1000,100000]`. In memory, and through the embedded DynamoDB with the meetings of a stream one by one, as they
 * come where there is a meeting every second or so, and in full batches, as they come when there is a backlog.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { counts: { type: 'string' }, stored: { type: 'string' } },
  });
  const numbers = (list: string | undefined, usual: string) => (list ?? usual).split(',').filter(Boolean).map(Number);
  const world = inventedWorld(seed);
  const memory = [];
  for (const count of numbers(values.counts, '10,1000,100000,1000000')) memory.push(await inMemory(world, count));
  const table = [];
  for (const count of numbers(values.stored, '10,1000,100000')) table.push(await inTable(world, count));
  process.stdout.write(`${JSON.stringify({ memory, table }, null, 2)}\n`);
}

async function inMemory(world: InventedWorld, count: number) {
  const before = heapMegabytes();
  const start = performance.now();
  const index = memoryWatchIndex(inventedWatches(world, seed, count));
  const buildSeconds = (performance.now() - start) / 1_000;
  const megabytes = heapMegabytes() - before;
  const { cpuMs, matches, ms } = await fastest(world, (meetings) => timeMeetings(index, meetings));
  return {
    watches: count,
    msPerMeeting: round(ms / meetingsPerRound),
    cpuMsPerMeeting: round(cpuMs / meetingsPerRound),
    meetingsPerSecondAndCore: Math.round((meetingsPerRound / cpuMs) * 1_000),
    matchesPerMeeting: round(matches / meetingsPerRound),
    megabytes: Math.round(megabytes),
    buildSeconds: round(buildSeconds),
  };
}

async function inTable(world: InventedWorld, count: number) {
  const { stop, store } = await startTestTable();
  try {
    await setStream(store, false);
    await loadWatches(store, inventedWatches(world, seed, count));
    await setStream(store, true);
    const counted = countCapacity(store);
    const index = storedWatchIndex(counted.store, (watch, error) => {
      throw new Error(`watch ${watch} cannot be read`, { cause: error });
    });
    const measure = async (size: number) => {
      const { matches, ms } = await fastest(world, (meetings) => {
        counted.reset();
        return timeBatches(index, meetings, size);
      });
      return {
        msPerMeeting: round(ms / meetingsPerRound),
        meetingsPerSecond: Math.round((meetingsPerRound / ms) * 1_000),
        matchesPerMeeting: round(matches / meetingsPerRound),
        readUnitsPerMeeting: round(counted.units() / meetingsPerRound),
      };
    };
    return { watches: count, oneByOne: await measure(1), inBatches: await measure(batchSize) };
  } finally {
    await stop();
  }
}

/** `ms` by the clock, `cpuMs` of work: on a busy machine the second is what a core would take. */
type Timing = Readonly<{ matches: number; ms: number; cpuMs: number }>;

/** The fastest of four rounds after one to warm up: the others were disturbed by whatever else the machine does. */
async function fastest(world: InventedWorld, time: (meetings: readonly Meeting[]) => Promise<Timing>): Promise<Timing> {
  await time(fresh(world, 2));
  let best: Timing | null = null;
  for (let round = 0; round < 4; round += 1) {
    const timing = await time(fresh(world, 3));
    if (!best || timing.cpuMs < best.cpuMs) best = timing;
  }
  return best ?? { matches: 0, ms: 0, cpuMs: 0 };
}

/** Meetings that nothing has been computed for: a record's folded words are remembered with it. */
const fresh = (world: InventedWorld, round: number) => inventedMeetings(world, seed + round, meetingsPerRound);

async function timeMeetings(index: WatchIndex, meetings: readonly Meeting[]) {
  let matches = 0;
  const watch = stopwatch();
  for (const meeting of meetings) matches += (await percolate(meeting, index, now)).length;
  return { matches, ...watch() };
}

/** As the alert function does: one look-up for a batch of the stream. */
async function timeBatches(index: WatchIndex, meetings: readonly Meeting[], size: number) {
  let matches = 0;
  const watch = stopwatch();
  for (let i = 0; i < meetings.length; i += size) {
    const batch = meetings.slice(i, i + size);
    const found = await index.candidates(batch);
    for (const meeting of batch)
      matches += (await percolate(meeting, { ...index, candidates: () => found }, now)).length;
  }
  return { matches, ...watch() };
}

function stopwatch(): () => Omit<Timing, 'matches'> {
  const [start, startCpu] = [performance.now(), process.cpuUsage()];
  return () => {
    const { system, user } = process.cpuUsage(startCpu);
    return { ms: performance.now() - start, cpuMs: (system + user) / 1_000 };
  };
}

function heapMegabytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const round = (value: number) => Number(value.toPrecision(3));
