import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { countByDay, countValues, sumCounts } from '../../../shared/store/counts.ts';
import { listOfficials } from '../../../shared/store/official-names.ts';
import { officialNetwork } from '../../../shared/store/official-network.ts';
import { officialProfile } from '../../../shared/store/official-profile.ts';
import { clearRejects, listRejects, saveReject } from '../../../shared/store/rejects.ts';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { searchMeetings } from '../../../shared/store/search-meetings.ts';
import { upcomingMeetings } from '../../../shared/store/upcoming-meetings.ts';
import { withdrawArticle } from '../../../shared/store/withdraw-article.ts';
import { freshStore } from '../../support/fresh-store.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

const now = new Date('2026-03-06T10:00:00Z');
const fresh = freshStore();
const save = (id: string, people: readonly string[], given = {}) =>
  saveArticleReports(fresh.store, articleOf(id), [meetingOf(people, given)], now);

describe('an official', () => {
  test('has the offices held over time, counterparts and meetings of all spellings', async () => {
    await save('a', ['Fayez al-Sarraj, Deputy Minister (LY)', 'Lorenzo Guerini, Minister (IT)'], {
      date: '2025-01-10',
    });
    await save('b', ['Faiez Serraj, Prime Minister (LY)', 'Lorenzo Guerini, Minister (IT)'], { date: '2025-06-01' });
    await save('c', ['Fayez al-Sarraj, Prime Minister (LY)', 'Emmanuel Macron, President (FR)'], {
      date: '2026-02-01',
    });
    const profile = await officialProfile(fresh.store, 'fayez al sarraj');
    expect(profile).toMatchObject({
      id: 'fayez-al-sarraj',
      offices: [
        { role: 'Prime Minister', affiliation: 'LY', firstSeen: '2025-06-01', lastSeen: '2026-02-01', meetings: 2 },
        { role: 'Deputy Minister', firstSeen: '2025-01-10', lastSeen: '2025-01-10', meetings: 1 },
      ],
      counterparts: [
        { name: 'Lorenzo Guerini', meetings: 2, lastMet: '2025-06-01' },
        { name: 'Emmanuel Macron', meetings: 1 },
      ],
      complete: true,
    });
    expect(profile?.meetings).toHaveLength(3);
    expect(profile?.spellings.map(({ name }) => name)).toEqual(['Fayez al-Sarraj', 'Faiez Serraj']);
    expect(await officialProfile(fresh.store, 'Nobody Known')).toBeNull();
  });

  test('is found by the beginning of any word of the name', async () => {
    await save('a', ['Fayez al-Sarraj (LY)', 'Lorenzo Guerini (IT)']);
    expect(await listOfficials(fresh.store, 'Sar', 10)).toEqual([{ id: 'fayez-al-sarraj', name: 'Fayez al-Sarraj' }]);
    expect((await listOfficials(fresh.store, 'lor', 10)).map(({ name }) => name)).toEqual(['Lorenzo Guerini']);
    expect(await listOfficials(fresh.store, 'zz', 10)).toEqual([]);
  });

  test('has a network of counterparts and of their meetings with one another', async () => {
    await save('a', ['Fayez al-Sarraj (LY)', 'Lorenzo Guerini (IT)'], { date: '2026-01-10' });
    await save('b', ['Fayez al-Sarraj (LY)', 'Emmanuel Macron (FR)'], { date: '2026-01-20' });
    await save('c', ['Lorenzo Guerini (IT)', 'Emmanuel Macron (FR)'], { date: '2026-01-30' });
    const network = await officialNetwork(fresh.store, 'Sarraj');
    expect(network?.nodes.map(({ id }) => id)).toEqual(['fayez-al-sarraj', 'emmanuel-macron', 'lorenzo-guerini']);
    expect(network?.links).toContainEqual({ source: 'emmanuel-macron', target: 'lorenzo-guerini', meetings: 1 });
  });

  test('and another are found together', async () => {
    await save('a', ['Fayez al-Sarraj (LY)', 'Lorenzo Guerini (IT)']);
    await save('b', ['Fayez al-Sarraj (LY)', 'Emmanuel Macron (FR)']);
    const query = parseQuery('official:Serraj official:Macron');
    const { meetings } = await searchMeetings(fresh.store, query, { now });
    expect(meetings.map(({ sources }) => sources)).toEqual([['b']]);
  });

  test('and another are found together in gatherings of many as in talks of two', async () => {
    const others = ['Ana Alvarez (ES)', 'Boris Bel (RS)', 'Carla Conti (IT)', 'Dina Daoud (EG)'];
    await save('talks', ['Fayez al-Sarraj (LY)', 'Emmanuel Macron (FR)'], { date: '2026-01-10' });
    await save('summit', ['Faiez Serraj (LY)', 'Emmanuel Macron (FR)', ...others], { date: '2026-02-10' });
    await save('other summit', ['Lorenzo Guerini (IT)', 'Emmanuel Macron (FR)', ...others], { date: '2026-03-10' });
    const query = parseQuery('official:Sarraj official:Macron');
    const first = await searchMeetings(fresh.store, query, { now, limit: 1 });
    const second = await searchMeetings(fresh.store, query, { now, limit: 1, cursor: first.cursor });
    expect([first, second].map(({ meetings }) => meetings[0]?.sources)).toEqual([['summit'], ['talks']]);
    expect(second.cursor).toBeNull();
  });

  test('asked for twice in different spellings is found once by both', async () => {
    await save('a', ['Fayez al-Sarraj (LY)', 'Lorenzo Guerini (IT)']);
    const twice = parseQuery('official:Serraj official:"Fayez Sarraj"');
    expect((await searchMeetings(fresh.store, twice, { now })).meetings).toHaveLength(1);
  });
});

test('upcoming meetings are the planned ones from today on, the next one first', async () => {
  await save('late', ['A Alpha (LY)', 'B Beta (IT)'], { status: 'planned', date: '2026-05-01' });
  await save('soon', ['C Gamma (LY)', 'D Delta (IT)'], { status: 'planned', date: '2026-03-06', kind: 'call' });
  await save('past', ['E Epsilon (LY)', 'F Phi (IT)'], { status: 'planned', date: '2026-03-05' });
  await save('held', ['G Eta (LY)', 'H Theta (IT)'], { date: '2026-04-01' });
  const { meetings } = await upcomingMeetings(fresh.store, null, { now });
  expect(meetings.map(({ sources }) => sources[0])).toEqual(['soon', 'late']);
});

test('a meeting without a date stands at the day of its first report', async () => {
  await save('dated', ['A Alpha (LY)', 'B Beta (IT)'], { date: '2026-03-04' });
  await save('undated', ['C Gamma (LY)', 'D Delta (IT)'], { date: null });
  const { meetings } = await searchMeetings(fresh.store, null, { now });
  expect(meetings.map(({ sources }) => sources[0])).toEqual(['undated', 'dated']);
});

test('counts per day follow every change', async () => {
  await save('a', ['A Alpha (LY)', 'B Beta (IT)'], { topics: ['trade', 'energy'] });
  await save('b', ['C Gamma (LY)', 'D Delta (FR)'], { topics: ['trade'], kind: 'call' });
  await save('c', ['E Epsilon (LY)', 'F Phi (IT)'], { date: '2025-12-31' });
  expect(await countByDay(fresh.store, '2026-01-01', '2026-12-31')).toEqual([
    {
      date: '2026-03-04',
      meetings: 2,
      topics: { trade: 2, energy: 1 },
      countries: { LY: 2, IT: 1, FR: 1 },
      pairs: { 'IT LY': 1, 'FR LY': 1 },
      kinds: { meeting: 1, call: 1 },
      statuses: { held: 2 },
      places: { 'CH Geneva': 2 },
    },
  ]);
  await save('b', ['C Gamma (LY)', 'D Delta (FR)'], { topics: ['sport'], kind: 'call', date: '2026-03-03' });
  await withdrawArticle(fresh.store, 'a', now);
  const days = await countByDay(fresh.store, '2025-01-01', '2026-12-31');
  expect(days.map(({ date, meetings }) => [date, meetings])).toEqual([
    ['2025-12-31', 1],
    ['2026-03-03', 1],
  ]);
  expect(sumCounts(days)).toMatchObject({ meetings: 2, topics: { sport: 1 }, countries: { LY: 2, IT: 1, FR: 1 } });
  expect(sumCounts(days).places).toEqual({ 'CH Geneva': 2 });
  const whole = ['2025-01-01', '2026-12-31'] as const;
  expect([...(await countValues(fresh.store, ...whole, 'place'))]).toEqual([['CH Geneva', 2]]);
  expect(Object.fromEntries(await countValues(fresh.store, ...whole, 'country'))).toEqual(sumCounts(days).countries);
  expect(Object.fromEntries(await countValues(fresh.store, ...whole, 'pair'))).toEqual(sumCounts(days).pairs);
  expect(await countByDay(fresh.store, '2026-03-03', '2026-03-03', ['kinds', 'topics'])).toEqual([
    {
      date: '2026-03-03',
      meetings: 1,
      topics: { sport: 1 },
      countries: {},
      pairs: {},
      kinds: { call: 1 },
      statuses: {},
      places: {},
    },
  ]);
});

describe('a cursor', () => {
  const people = (index: number) => [`Alan Alpha${'abcdefghijklmnop'[index]} (LY)`, 'Boris Beta (IT)'];
  const date = (index: number) => `2026-02-${String(index + 1).padStart(2, '0')}`;
  const saveMany = () =>
    Promise.all(Array.from({ length: 12 }, (_, index) => save(`m${index}`, people(index), { date: date(index) })));

  test('leads through all pages, each meeting once, in either order', async () => {
    await saveMany();
    for (const order of ['asc', 'desc'] as const) {
      const seen: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await searchMeetings(fresh.store, parseQuery('country:IT'), { now, order, limit: 5, cursor });
        seen.push(...page.meetings.map((meeting) => String(meeting.date)));
        cursor = page.cursor;
      }
      const expected = Array.from({ length: 12 }, (_, index) => date(index));
      expect(seen).toEqual(order === 'asc' ? expected : expected.toReversed());
    }
  });

  test('that was changed, or is for another query or order, is refused', async () => {
    await saveMany();
    const query = parseQuery('country:IT');
    const { cursor } = await searchMeetings(fresh.store, query, { now, limit: 2 });
    const options = { now, limit: 2, cursor: String(cursor) };
    const refused = { code: 'cursor-invalid' };
    await expect(searchMeetings(fresh.store, parseQuery('country:LY'), options)).rejects.toMatchObject(refused);
    await expect(searchMeetings(fresh.store, query, { ...options, order: 'asc' })).rejects.toMatchObject(refused);
    for (const broken of ['x', '', '.', `${cursor}x`, String(cursor).replace(/^./, 'z'), `a.${cursor}`]) {
      await expect(searchMeetings(fresh.store, query, { ...options, cursor: `${broken}!` })).rejects.toMatchObject(
        refused,
      );
    }
  });
});

test('rejects are listed newest first, once per piece, until their object is read', async () => {
  const reject = { object: 'in/a.jsonl', code: 'malformed', reason: 'Line 3 is no JSON. Mend it.' } as const;
  await saveReject(fresh.store, { ...reject, part: 'line 3' }, new Date('2026-03-06T10:00:00Z'));
  await saveReject(fresh.store, { ...reject, part: 'line 3' }, new Date('2026-03-06T10:00:01Z'));
  await saveReject(
    fresh.store,
    { ...reject, part: null, object: 'b.txt', code: 'empty' },
    new Date('2026-03-06T11:00:00Z'),
  );
  const { rejects, next } = await listRejects(fresh.store);
  expect(rejects.map(({ object, part, code, at }) => [object, part, code, at])).toEqual([
    ['b.txt', null, 'empty', '2026-03-06T11:00:00.000Z'],
    ['in/a.jsonl', 'line 3', 'malformed', '2026-03-06T10:00:01.000Z'],
  ]);
  expect(next).toBeNull();
  await clearRejects(fresh.store, 'in/a.jsonl');
  expect((await listRejects(fresh.store, { limit: 1 })).rejects).toHaveLength(1);
});
