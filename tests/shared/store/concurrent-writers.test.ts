import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import pMap from 'p-map';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTable } from '../../../shared/store/create-table.ts';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { searchMeetings } from '../../../shared/store/search-meetings.ts';
import type { Store } from '../../../shared/store/store.ts';
import { withdrawArticle } from '../../../shared/store/withdraw-article.ts';
import { findFaults } from '../../support/check-integrity.ts';
import { localClient, startTestTable, type TestTable } from '../../support/dynamodb.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';
import { randomNumbers } from '../../support/random-numbers.ts';

const now = new Date('2026-03-06T10:00:00Z');
let server: TestTable;
const clients: DynamoDBClient[] = [];
beforeAll(async () => {
  server = await startTestTable();
});
afterAll(async () => {
  for (const client of clients) client.destroy();
  await server.stop();
});

/** A function of its own: its own client and caches, and calls that take unforeseeably long. */
function writer(table: string, random: () => number): Store {
  const client = localClient(server.endpoint);
  client.middlewareStack.add(
    (next) => async (args) => {
      await sleep(random() * 4);
      const answer = await next(args);
      await sleep(random() * 4);
      return answer;
    },
    { step: 'initialize', name: 'delay' },
  );
  clients.push(client);
  return { client, table };
}

async function newTable(): Promise<Store> {
  const store = { client: server.store.client, table: `readout-${crypto.randomUUID()}` };
  await createTable(store.client, store.table);
  return store;
}

/** Seeds at once: each waits most of its time. */
const concurrency = 6;
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const inEach = (count: number, run: (seed: number) => Promise<void>) => pMap(seeds(count), run, { concurrency });

const spellings = [
  ['Fayez al-Sarraj, Prime Minister (LY)', 'Lorenzo Guerini (IT)'],
  ['Faiez Serraj (LY)', 'L. Guerini, Minister of Defence (IT)'],
  ['Lorenzo Guerini, Defence Minister (IT)', 'Fayez Mustafa al-Sarraj (LY)'],
  ['Fayiz as-Sarraj (LY)', 'Lorenzo Guerini (IT)', 'Enzo Vecciarelli (IT)'],
  ['Lorenzo Guerini (IT)', 'Enzo Vecciarelli (IT)', 'Fayez al-Sarraj (LY)'],
];
const dates = ['2026-03-04', '2026-03-04', null];

test('two to five articles on one meeting stored at the same time give one record, in 30 interleavings', async () => {
  await inEach(30, async (seed) => {
    const random = randomNumbers(seed);
    const store = await newTable();
    const articles = Array.from({ length: 2 + (seed % 4) }, (_, index) => `article-${index}`);
    await Promise.all(
      articles.map(async (id, index) => {
        await sleep(random() * 20);
        const people = spellings[Math.floor(random() * spellings.length)] ?? [];
        const date = dates[Math.floor(random() * dates.length)] ?? null;
        await saveArticleReports(
          writer(store.table, random),
          articleOf(id, { publishedAt: '2026-03-05' }),
          [meetingOf(people, { date, sources: [id], topics: index % 2 ? ['trade'] : ['energy'] })],
          now,
        );
      }),
    );
    const { meetings } = await searchMeetings(store, null, { now });
    expect(
      meetings.map(({ sources }) => sources.toSorted()),
      `seed ${seed}`,
    ).toEqual([articles]);
    expect(await findFaults(store), `seed ${seed}`).toEqual([]);
  });
}, 180_000);

const oneSided = [
  ['Lorenzo Guerini, Minister of Defence (IT)'],
  ['Fayez al-Sarraj, Prime Minister (LY)'],
  ['L. Guerini (IT)'],
];
const bothSides = [
  { id: 'IT', name: 'Italy' },
  { id: 'LY', name: 'Libya' },
];

test('reports of which some name both leads and some only one give one record, in 40 interleavings', async () => {
  await inEach(40, async (seed) => {
    const random = randomNumbers(500 + seed);
    const store = await newTable();
    const named = spellings[seed % spellings.length] ?? [];
    const alone = oneSided[seed % oneSided.length] ?? [];
    const reports = [named, alone, ...(seed % 2 ? [named] : [alone])].map((people, index) => ({
      id: `article-${index}`,
      people,
    }));
    await Promise.all(
      reports.map(async ({ id, people }) => {
        await sleep(random() * 12);
        const meeting = meetingOf(people, { sources: [id], parties: bothSides, headline: 'Talks on defence' });
        await saveArticleReports(writer(store.table, random), articleOf(id), [meeting], now);
      }),
    );
    const { meetings } = await searchMeetings(store, null, { now });
    expect(
      meetings.map(({ sources }) => sources.toSorted()),
      `seed ${seed}`,
    ).toEqual([reports.map(({ id }) => id)]);
    expect(await findFaults(store), `seed ${seed}`).toEqual([]);
  });
}, 180_000);

test('articles stored, changed, withdrawn and delivered twice at the same time leave a table without faults', async () => {
  await inEach(10, async (seed) => {
    const random = randomNumbers(1000 + seed);
    const store = await newTable();
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const steps = Array.from({ length: 10 }, (_, index) => ({
      article: `article-${index % 4}`,
      sequencer: String(index + 10),
    }));
    await Promise.all(
      [...steps, ...steps.slice(0, 3)].map(async ({ article, sequencer }) => {
        await sleep(random() * 60);
        const local = writer(store.table, random);
        if (random() < 0.25) return withdrawArticle(local, article, now, sequencer);
        const meetings = Array.from({ length: 1 + Math.floor(random() * 2) }, (_, event) =>
          meetingOf(pick(spellings), {
            date: pick([...dates, '2026-02-01']),
            kind: event ? 'call' : 'meeting',
            topics: ['trade'],
          }),
        );
        return saveArticleReports(local, articleOf(article, { sequencer }), meetings, now);
      }),
    );
    expect(await findFaults(store), `seed ${seed}`).toEqual([]);
  });
}, 180_000);
