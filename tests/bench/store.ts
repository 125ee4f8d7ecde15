import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Query } from '../../shared/query/query.ts';
import { readArticles } from '../../shared/store/article-item.ts';
import { countByDay, sumCounts } from '../../shared/store/counts.ts';
import { getMeetings } from '../../shared/store/get-meeting.ts';
import { listOfficials } from '../../shared/store/official-names.ts';
import { officialProfile } from '../../shared/store/official-profile.ts';
import { saveArticleReports } from '../../shared/store/save-article.ts';
import { searchMeetings } from '../../shared/store/search-meetings.ts';
import type { Store } from '../../shared/store/store.ts';
import { upcomingMeetings } from '../../shared/store/upcoming-meetings.ts';
import { countCapacity } from '../support/count-capacity.ts';
import { inventedMeetings } from '../support/invented-meetings.ts';
import { startLoadedTable } from '../support/load-meetings.ts';
import { articleOf } from '../support/meetings.ts';
import { randomNumbers } from '../support/random-numbers.ts';

const today = '2026-06-01';
const now = new Date(`${today}T12:00:00Z`);
const pageSize = 20;
const rounds = 40;
const savedOneByOne = 100;

/** Reads one first page; gives how many things it returned. */
type Pattern = (store: Store, sample: Meeting) => Promise<number>;

const search =
  (query: (sample: Meeting) => Query | null): Pattern =>
  async (store, sample) =>
    (await searchMeetings(store, query(sample), { now, limit: pageSize })).meetings.length;

const lead = ({ participants }: Meeting, at = 0) => participants[at]?.name ?? 'Nobody';
const sides = ({ participants }: Meeting) =>
  [...new Set(participants.map(({ affiliation }) => affiliation))].flatMap((side) =>
    side && side.length === 2 ? side : [],
  );

const patterns: Readonly<Record<string, Pattern>> = {
  'all by date': search(() => null),
  'by official': search((sample) => ({ type: 'official', value: lead(sample) })),
  'by official, another spelling': search((sample) => ({ type: 'official', value: respelt(lead(sample)) })),
  'by topic': search(({ topics }) => ({ type: 'topic', value: topics[0] ?? 'trade' })),
  'by country': search((sample) => ({ type: 'country', value: sides(sample)[0] ?? 'FR' })),
  'by country pair': search((sample) => ({
    type: 'and',
    children: [0, 1].map((at) => ({ type: 'country', value: sides(sample)[at] ?? 'FR' })),
  })),
  'by organisation': search((sample) => ({
    type: 'text',
    field: 'org',
    value: sample.participants.find(({ organisation }) => organisation)?.organisation ?? 'NATO',
  })),
  'by place': search(({ place }) => ({ type: 'text', field: 'place', value: place?.city ?? 'Geneva' })),
  'by kind': search(({ kind }) => ({ type: 'kind', value: kind })),
  'by status': search(({ status }) => ({ type: 'status', value: status })),
  'co-occurrence of two officials': search((sample) => ({
    type: 'and',
    children: [0, 1].map((at) => ({ type: 'official', value: lead(sample, at) })),
  })),
  upcoming: async (store) => (await upcomingMeetings(store, null, { now, limit: pageSize })).meetings.length,
  'by source article': async (store, { sources }) => {
    const [article] = await readArticles(store, sources);
    return (await getMeetings(store, article?.links.map(({ record }) => record) ?? [])).length;
  },
  "an official's profile": async (store, sample) => (await officialProfile(store, lead(sample)))?.meetings.length ?? 0,
  'officials by prefix': async (store, sample) =>
    (await listOfficials(store, lead(sample).slice(0, 4), pageSize)).length,
  'meetings a day, ten days': async (store) =>
    (await countByDay(store, '2026-05-23', today, ['kinds', 'statuses'])).length,
  'topics of ten days': async (store) =>
    Object.keys(sumCounts(await countByDay(store, '2026-05-23', today, ['topics'])).topics).length,
  'pairs of ten days': async (store) =>
    Object.keys(sumCounts(await countByDay(store, '2026-05-23', today)).pairs).length,
};

/**
 * What each access pattern costs with few and with many records: `npm run bench -- store [--counts 1000,100000]`. Times in
 * milliseconds; `itemsRead` counts every item that DynamoDB gave back, per thing on the page.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { counts: { type: 'string' } } });
  const counts = (values.counts ?? '1000,100000').split(',').map(Number);
  const figures = [];
  for (const count of counts) figures.push(await measure(count));
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

async function measure(count: number) {
  const folder = await mkdtemp(join(tmpdir(), 'readout-store-'));
  const started = performance.now();
  const { store: plain, stop } = await startLoadedTable(
    join(folder, 'table.sqlite'),
    inventedMeetings(count, today),
    now,
  );
  try {
    const loadSeconds = (performance.now() - started) / 1_000;
    const { store, items } = countItems(plain);
    const capacity = countCapacity(store);
    const samples = everyNth(inventedMeetings(count, today), Math.floor(count / rounds)).slice(0, rounds);
    const reads: Record<string, unknown> = {};
    for (const [name, pattern] of Object.entries(patterns)) {
      for (const sample of samples.slice(0, 5)) await pattern(store, sample);
      capacity.reset();
      const [itemsBefore, times] = [items(), [] as number[]];
      let returned = 0;
      for (const sample of samples) {
        const start = performance.now();
        returned += await pattern(store, sample);
        times.push(performance.now() - start);
      }
      reads[name] = {
        medianMs: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
        returned: round(returned / samples.length),
        itemsRead: round((items() - itemsBefore) / Math.max(1, returned)),
        readUnits: round(capacity.readUnits() / samples.length),
      };
    }
    const writes = await measureWrites(store, capacity, count);
    return { records: count, loadSeconds: round(loadSeconds), reads, writes };
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What storing costs: articles on new meetings, then a second article on each, then the same again. */
async function measureWrites(store: Store, capacity: ReturnType<typeof countCapacity>, seed: number) {
  const random = randomNumbers(seed);
  const meetings = [...inventedMeetings(savedOneByOne, today, Math.floor(random() * 1e6))];
  const save = async (suffix: string) => {
    capacity.reset();
    const times: number[] = [];
    for (const meeting of meetings) {
      const start = performance.now();
      const article = articleOf(`${suffix} ${meeting.sources[0]}`, { publishedAt: meeting.date ?? '2026-03-05' });
      await saveArticleReports(store, article, [meeting], now);
      times.push(performance.now() - start);
    }
    return {
      medianMs: percentile(times, 0.5),
      p95Ms: percentile(times, 0.95),
      writeUnits: round(capacity.writeUnits() / meetings.length),
      readUnits: round(capacity.readUnits() / meetings.length),
    };
  };
  return { newMeeting: await save('first'), secondArticle: await save('second'), sameAgain: await save('second') };
}

/** A spelling that a person might use: family name without its doubled letters, given name as an initial's neighbour. */
function respelt(name: string): string {
  return name.replace(/k/g, 'q').replace(/i(?=[a-z])/g, 'e');
}

function countItems(store: Store): { store: Store; items(): number } {
  let items = 0;
  store.client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const output = result.output as { Items?: unknown[]; Responses?: Record<string, unknown[]> };
      items += output.Items?.length ?? 0;
      for (const found of Object.values(output.Responses ?? {})) items += found.length;
      return result;
    },
    { step: 'initialize', name: 'count items' },
  );
  return { store, items: () => items };
}

function everyNth<T>(values: Iterable<T>, step: number): readonly T[] {
  return [...values].filter((_, index) => index % Math.max(1, step) === 0);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

const round = (value: number): number => Math.round(value * 100) / 100;
