import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TopicId, topicIds } from '../../../shared/lexicon/topic-ids.ts';
import { kindSchema, type Meeting, statusSchema } from '../../../shared/meeting/meeting.ts';
import { matchQuery } from '../../../shared/query/match-query.ts';
import type { Query } from '../../../shared/query/query.ts';
import { recordFromItem, type StoredRecord } from '../../../shared/store/record-item.ts';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { searchMeetings } from '../../../shared/store/search-meetings.ts';
import { scanTable } from '../../support/check-integrity.ts';
import { startTestTable, type TestTable } from '../../support/dynamodb.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

const now = new Date('2026-03-20T12:00:00Z');
const names = [
  'Fayez al-Sarraj',
  'Faiez Serraj',
  'Lorenzo Guerini',
  'Xi Jinping',
  'Jinping Xi',
  'Kim Min-ji',
  'Ana de la Cruz',
];
const otherNames = ['Serraj', 'Kim', 'L. Guerini', 'Nobody Atall', 'Cruz'];
const sides = ['LY', 'IT', 'CN', 'KR', 'EU', 'UN', 'ES', 'US', 'FR', 'DE'];
const cities = ['Geneva', 'Tripoli', 'São Paulo', 'New York'];
const organisations = ['Ministry of Defence', 'United Nations Support Mission', 'Government of National Accord'];
const topics = topicIds.slice(0, 6) as readonly TopicId[];

const dayIn = (first: string, days: number) =>
  fc
    .integer({ min: 0, max: days })
    .map((add) => new Date(Date.parse(first) + add * 86_400_000).toISOString().slice(0, 10));
const date = dayIn('2026-01-15', 70);

const person = fc.record({
  name: fc.constantFrom(...names),
  role: fc.constantFrom(null, 'Prime Minister', 'Minister of Defence'),
  side: fc.option(fc.constantFrom(...sides)),
  organisation: fc.option(fc.constantFrom(...organisations)),
});

const meeting: fc.Arbitrary<Meeting> = fc
  .record({
    people: fc.uniqueArray(person, { maxLength: 7, selector: ({ name }) => name }),
    parties: fc.subarray(sides),
    kind: fc.constantFrom(...kindSchema.options),
    status: fc.constantFrom(...statusSchema.options),
    date: fc.option(date),
    days: fc.option(fc.integer({ min: 1, max: 45 })),
    city: fc.option(fc.constantFrom(...cities)),
    country: fc.option(fc.constantFrom('CH', 'LY', 'US')),
    venue: fc.option(fc.constantFrom('Palais des Nations', 'Hotel Corinthia')),
    topics: fc.subarray([...topics]),
    headline: fc.constantFrom('Talks on mines', 'Leaders meet', 'A call about trade'),
  })
  .map(({ people, parties, days, city, country, venue, ...given }) => {
    const made = meetingOf(
      people.map(({ name, role, side }) => `${name}${role ? `, ${role}` : ''}${side ? ` (${side})` : ''}`),
      {
        ...given,
        parties: parties.map((id) => ({ id, name: id === 'EU' ? 'European Union' : id })),
        place: city || country || venue ? { city, country, ...(venue ? { venue } : {}) } : null,
        ...(given.date && days
          ? { endDate: new Date(Date.parse(given.date) + days * 86_400_000).toISOString().slice(0, 10) }
          : {}),
      },
    );
    const participants = made.participants.map((participant, index) => ({
      ...participant,
      ...(people[index]?.organisation ? { organisation: people[index].organisation } : {}),
    }));
    return { ...made, participants };
  });

const term: fc.Arbitrary<Query> = fc.oneof(
  fc.constantFrom(...names, ...otherNames).map((value): Query => ({ type: 'official', value })),
  fc
    .constantFrom(...sides.filter((side) => side.length === 2 && !['EU', 'UN'].includes(side)))
    .map((value): Query => ({ type: 'country', value })),
  fc.constantFrom(...topics).map((value): Query => ({ type: 'topic', value })),
  fc.constantFrom(...kindSchema.options).map((value): Query => ({ type: 'kind', value })),
  fc.constantFrom(...statusSchema.options).map((value): Query => ({ type: 'status', value })),
  fc
    .constantFrom(...cities, 'Switzerland', 'Palais', 'CH')
    .map((value): Query => ({ type: 'text', field: 'place', value })),
  fc
    .constantFrom('Defence', 'Ministry', 'National Accord', 'EU', 'of')
    .map((value): Query => ({ type: 'text', field: 'org', value })),
  fc
    .constantFrom('EU', 'Libya', 'IT', 'European', 'Italian')
    .map((value): Query => ({ type: 'text', field: 'party', value })),
  fc
    .constantFrom('mines', 'sarraj', 'call about', 'the')
    .map((value): Query => ({ type: 'text', field: 'text', value })),
  fc.constantFrom('minister').map((value): Query => ({ type: 'text', field: 'role', value })),
  fc.boolean().map((value): Query => ({ type: 'lead', value })),
  fc.tuple(fc.option(date), fc.option(date)).map(([from, to]): Query => ({ type: 'date', range: { from, to } })),
  fc.integer({ min: 1, max: 8 }).map((count): Query => ({ type: 'last', last: { count, unit: 'w' } })),
);

const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    term,
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((children): Query => ({ type: 'and', children })),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((children): Query => ({ type: 'or', children })),
    tie('query').map((child): Query => ({ type: 'not', child })),
  ),
}));

let server: TestTable;
let records: readonly (StoredRecord & { meeting: Meeting })[];

beforeAll(async () => {
  server = await startTestTable();
  const meetings = fc.sample(meeting, { numRuns: 160, seed: 7 });
  for (const [index, given] of meetings.entries()) {
    await saveArticleReports(server.store, articleOf(`article-${index}`, { publishedAt: '2026-03-10' }), [given], now);
  }
  const stored = (await scanTable(server.store)).filter(({ type }) => type === 'meeting').map(recordFromItem);
  records = stored.filter((record): record is StoredRecord & { meeting: Meeting } => record.meeting !== null);
}, 120_000);
afterAll(() => server.stop());

test('a planned search gives, in order and page by page, what filtering every record gives', async () => {
  expect(records.length).toBeGreaterThan(60);
  await fc.assert(
    fc.asyncProperty(
      query,
      fc.constantFrom('asc', 'desc'),
      fc.constantFrom(3, 10, 17, 40),
      async (wanted, order, limit) => {
        const found: string[] = [];
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const page = await searchMeetings(server.store, wanted, { now, order, limit, cursor });
          expect(page.meetings.length).toBeLessThanOrEqual(limit);
          found.push(...page.meetings.map(({ id }) => id));
          cursor = page.cursor;
        }
        const expected = records
          .filter((record) => matchQuery(wanted, record.meeting, now) !== null)
          .map(({ id, date: day }) => `${day}#${id}`)
          .toSorted()
          .map((line) => line.slice(line.indexOf('#') + 1));
        expect(found).toEqual(order === 'asc' ? expected : expected.toReversed());
      },
    ),
    { numRuns: 120 },
  );
}, 180_000);
