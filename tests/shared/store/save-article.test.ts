import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { getMeeting } from '../../../shared/store/get-meeting.ts';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { searchMeetings } from '../../../shared/store/search-meetings.ts';
import { withdrawArticle } from '../../../shared/store/withdraw-article.ts';
import { freshStore } from '../../support/fresh-store.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

const now = new Date('2026-03-06T10:00:00Z');
const fresh = freshStore();

const talks = ['Fayez al-Sarraj, Prime Minister (LY)', 'Lorenzo Guerini, Minister of Defence (IT)'];
const search = async (query: string) => (await searchMeetings(fresh.store, parseQuery(query), { now })).meetings;
const all = async () => (await searchMeetings(fresh.store, null, { now })).meetings;

describe('one article', () => {
  test('gives a record per meeting that is found by every list it stands in', async () => {
    const meeting = meetingOf(talks, { topics: ['ceasefire'] });
    const [id = ''] = await saveArticleReports(fresh.store, articleOf('a'), [meeting], now);
    expect((await getMeeting(fresh.store, id))?.meeting).toMatchObject({
      id,
      sources: ['a'],
      outlets: ['Outlet of a'],
    });
    for (const query of [
      'official:Serraj',
      'official:"Fayez Mustafa al-Serraj"',
      'topic:ceasefire',
      'country:IT',
      'country:IT country:LY',
      'place:Geneva',
      'place:Switzerland',
      'party:IT',
      'kind:meeting',
      'status:held',
      'date:2026-03-04',
      'last:30d',
      'sarraj OR nothing',
    ]) {
      expect(
        (await search(query)).map((found) => found.id),
        query,
      ).toEqual([id]);
    }
    expect(await search('official:Salvini')).toEqual([]);
  });

  test('stored again with the same content writes nothing', async () => {
    const article = articleOf('a', { sequencer: '0001' });
    const [id = ''] = await saveArticleReports(fresh.store, article, [meetingOf(talks)], now);
    const version = (await getMeeting(fresh.store, id))?.version;
    await saveArticleReports(fresh.store, article, [meetingOf(talks)], now);
    await saveArticleReports(fresh.store, { ...article, sequencer: '0002' }, [meetingOf(talks)], now);
    expect((await getMeeting(fresh.store, id))?.version).toBe(version);
  });

  test('in a changed version replaces what it contributed, under the same id', async () => {
    const [id = ''] = await saveArticleReports(fresh.store, articleOf('a'), [meetingOf(talks)], now);
    const corrected = meetingOf(talks, { date: '2026-02-20', place: { city: 'Rome', country: 'IT' } });
    await saveArticleReports(fresh.store, articleOf('a', { title: 'Corrected' }), [corrected], now);
    expect((await all()).map((found) => [found.id, found.date])).toEqual([[id, '2026-02-20']]);
    expect(await search('place:Geneva')).toEqual([]);
    expect(await search('place:Rome')).toHaveLength(1);
  });

  test('of more meetings than one transaction takes gives them all, and withdraws them all', async () => {
    const meetings = Array.from({ length: 30 }, (_, index) =>
      meetingOf(talks, { date: `2026-01-${String(index + 1).padStart(2, '0')}`, kind: index % 2 ? 'call' : 'meeting' }),
    );
    await saveArticleReports(fresh.store, articleOf('a'), meetings, now);
    expect(await all()).toHaveLength(30);
    await withdrawArticle(fresh.store, 'a', now);
    expect(await all()).toHaveLength(0);
  });
});

describe('several articles on one meeting', () => {
  test('give one record whose values say where they come from', async () => {
    await saveArticleReports(
      fresh.store,
      articleOf('a'),
      [meetingOf(talks, { sources: ['a'], topics: ['ceasefire'] })],
      now,
    );
    const other = ['Faiez Serraj, Libyan Premier (LY)', 'Lorenzo Guerini (IT)', 'Enzo Vecciarelli, General (IT)'];
    const [id = ''] = await saveArticleReports(
      fresh.store,
      articleOf('b', { publishedAt: '2026-03-06' }),
      [meetingOf(other, { sources: ['b'], topics: ['demining'], place: { city: 'Rome', country: null } })],
      now,
    );
    const record = (await all()).map(({ id: found }) => found);
    expect(record).toEqual([id]);
    const meeting = (await getMeeting(fresh.store, id))?.meeting;
    expect(meeting?.sources).toEqual(['a', 'b']);
    expect(meeting?.topics).toEqual(['ceasefire', 'demining']);
    expect(meeting?.participants.map(({ name }) => name)).toEqual([
      'Fayez al-Sarraj',
      'Lorenzo Guerini',
      'Enzo Vecciarelli',
    ]);
    expect(meeting?.conflicts).toContainEqual({
      path: 'place/city',
      values: [
        { value: 'Geneva', articles: ['a'] },
        { value: 'Rome', articles: ['b'] },
      ],
    });
    expect(await search('topic:demining official:"Enzo Vecciarelli"')).toHaveLength(1);
  });

  test('go from planned to held, whichever comes first', async () => {
    const planned = meetingOf(talks, { status: 'planned' });
    await saveArticleReports(fresh.store, articleOf('b', { publishedAt: '2026-03-05' }), [meetingOf(talks)], now);
    await saveArticleReports(fresh.store, articleOf('a', { publishedAt: '2026-03-01' }), [planned], now);
    expect((await all()).map(({ status, sources }) => [status, sources])).toEqual([['held', ['a', 'b']]]);
  });

  test('lose what a withdrawn article had contributed', async () => {
    await saveArticleReports(fresh.store, articleOf('a'), [meetingOf(talks, { topics: ['ceasefire'] })], now);
    await saveArticleReports(fresh.store, articleOf('b'), [meetingOf(talks, { topics: ['demining'] })], now);
    await withdrawArticle(fresh.store, 'a', now);
    expect((await all()).map(({ sources, topics }) => [sources, topics])).toEqual([[['b'], ['demining']]]);
    expect(await search('topic:ceasefire')).toEqual([]);
    await withdrawArticle(fresh.store, 'b', now);
    expect(await all()).toEqual([]);
  });
});

test('candidates are looked for with consistent reads where a record of these people may have been made just now', async () => {
  const consistent: (boolean | undefined)[] = [];
  fresh.store.client.middlewareStack.add(
    (next) => (args) => {
      const { KeyConditionExpression: isQuery, ConsistentRead } = args.input as QueryCommandInput;
      if (isQuery) consistent.push(ConsistentRead);
      return next(args);
    },
    { step: 'initialize', name: 'note consistency' },
  );
  try {
    await saveArticleReports(fresh.store, articleOf('first'), [meetingOf(talks)], now);
    expect(new Set(consistent.splice(0))).toEqual(new Set([false]));
    await saveArticleReports(fresh.store, articleOf('second'), [meetingOf(talks)], now);
    expect(new Set(consistent)).toEqual(new Set([true]));
  } finally {
    fresh.store.client.middlewareStack.remove('note consistency');
  }
  expect((await all()).map(({ sources }) => sources)).toEqual([['first', 'second']]);
});

describe('events out of order', () => {
  test('an older version does not replace a newer one', async () => {
    await saveArticleReports(
      fresh.store,
      articleOf('a', { sequencer: '02' }),
      [meetingOf(talks, { topics: ['trade'] })],
      now,
    );
    await saveArticleReports(
      fresh.store,
      articleOf('a', { sequencer: '01' }),
      [meetingOf(talks, { topics: ['sport'] })],
      now,
    );
    expect((await all()).map(({ topics }) => topics)).toEqual([['trade']]);
  });

  test('a withdrawn article is not brought back by an event from before', async () => {
    await withdrawArticle(fresh.store, 'a', now, '02');
    await saveArticleReports(fresh.store, articleOf('a', { sequencer: '01' }), [meetingOf(talks)], now);
    expect(await all()).toEqual([]);
    await saveArticleReports(fresh.store, articleOf('a', { sequencer: '03' }), [meetingOf(talks)], now);
    expect(await all()).toHaveLength(1);
  });
});

test('a withdrawn record leaves no line in any list', async () => {
  await saveArticleReports(fresh.store, articleOf('a'), [meetingOf(talks, { topics: ['ceasefire'] })], now);
  await withdrawArticle(fresh.store, 'a', now);
  for (const partition of [
    'by-topic#ceasefire#0',
    'by-topic#ceasefire#1',
    'by-official#fayez-al-sarraj#0',
    'by-pair#IT LY#0',
  ]) {
    const { Items } = await fresh.store.client.send(
      new QueryCommand({
        TableName: fresh.store.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: partition } },
      }),
    );
    expect(Items, partition).toEqual([]);
  }
});
