import { describe, expect, test } from 'vitest';
import { correctMeeting, mergeMeetings, splitArticle, undoCorrection } from '../../../shared/store/decide-by-hand.ts';
import { getMeeting } from '../../../shared/store/get-meeting.ts';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { searchMeetings } from '../../../shared/store/search-meetings.ts';
import { withdrawArticle } from '../../../shared/store/withdraw-article.ts';
import { freshStore } from '../../support/fresh-store.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

const now = new Date('2026-03-06T10:00:00Z');
const fresh = freshStore();
const talks = ['Fayez al-Sarraj, Prime Minister (LY)', 'Lorenzo Guerini, Minister of Defence (IT)'];

const save = async (id: string, given = {}, article = {}) => {
  const [record = ''] = await saveArticleReports(fresh.store, articleOf(id, article), [meetingOf(talks, given)], now);
  return record;
};
const recordSources = async () =>
  (await searchMeetings(fresh.store, null, { now })).meetings.map(({ sources }) => sources).toSorted();

describe('splitting an article off', () => {
  test('gives it a record of its own, and both stay apart when stored again', async () => {
    const id = await save('a');
    await save('b');
    const split = await splitArticle(fresh.store, id, 'b', now);
    expect(await recordSources()).toEqual([['a'], ['b']]);

    await save('b', { topics: ['trade'] });
    await save('a', { topics: ['trade'] });
    expect(await recordSources()).toEqual([['a'], ['b']]);
    expect((await getMeeting(fresh.store, split))?.meeting.topics).toEqual(['trade']);
  });

  test('can be undone by merging', async () => {
    const id = await save('a');
    await save('b');
    const split = await splitArticle(fresh.store, id, 'b', now);
    await mergeMeetings(fresh.store, id, split, now);
    expect(await recordSources()).toEqual([['a', 'b']]);
  });

  test('of the article that made the record leaves the record to the others', async () => {
    const id = await save('a');
    await save('b');
    const split = await splitArticle(fresh.store, id, 'a', now);
    expect(split).not.toBe(id);
    expect((await getMeeting(fresh.store, id))?.meeting.sources).toEqual(['b']);
  });

  test('is refused for an article that is not there, and for the only one', async () => {
    const id = await save('a');
    await expect(splitArticle(fresh.store, id, 'z', now)).rejects.toThrow(/has no article z.*Its articles: a/);
    await expect(splitArticle(fresh.store, id, 'a', now)).rejects.toThrow(/only article/);
    await expect(splitArticle(fresh.store, 'nowhere', 'a', now)).rejects.toThrow(/no meeting nowhere/);
  });
});

describe('merging two records', () => {
  test('gives one, found under both ids, that keeps its articles when they change', async () => {
    const one = await save('a');
    const other = await save('b', { date: '2026-01-01', place: { city: 'Rome', country: 'IT' } });
    await mergeMeetings(fresh.store, one, other, now);
    expect((await getMeeting(fresh.store, other))?.meeting.id).toBe(one);
    expect(await recordSources()).toEqual([['a', 'b']]);

    await save('b', { date: '2026-01-02', place: { city: 'Milan', country: 'IT' } });
    expect(await recordSources()).toEqual([['a', 'b']]);
  });

  test('forgets articles that are withdrawn, and the record with the last of them', async () => {
    const one = await save('a');
    const other = await save('b', { date: '2026-01-01' });
    await mergeMeetings(fresh.store, one, other, now);
    await withdrawArticle(fresh.store, 'a', now);
    expect(await recordSources()).toEqual([['b']]);
    await withdrawArticle(fresh.store, 'b', now);
    expect(await getMeeting(fresh.store, other)).toBeNull();
  });
});

describe('a correction', () => {
  test('survives that the article is stored again, says who and when, and moves the record in the lists', async () => {
    const id = await save('a');
    const by = 'a.person@example.org';
    await correctMeeting(fresh.store, id, { path: 'date', value: '2026-03-01', by }, now);
    await correctMeeting(
      fresh.store,
      id,
      { path: 'participants/lorenzo-guerini/role', value: 'Prime Minister', by },
      now,
    );
    await save('a', { topics: ['trade'] });

    const record = await getMeeting(fresh.store, id);
    expect(record?.meeting).toMatchObject({ date: '2026-03-01', topics: ['trade'] });
    expect(record?.meeting.participants[1]?.role).toBe('Prime Minister');
    expect(record?.meeting.evidence).not.toHaveProperty('date');
    expect(record?.corrections).toMatchObject([{ by, at: now.toISOString() }, { by }]);
    const query = { type: 'date', range: { from: '2026-03-01', to: '2026-03-01' } } as const;
    expect((await searchMeetings(fresh.store, query, { now })).meetings).toHaveLength(1);
  });

  test('that articles contradict keeps them together, and takes in what comes later', async () => {
    const id = await save('a');
    await save('b');
    await correctMeeting(fresh.store, id, { path: 'date', value: '2026-03-02', by: 'x' }, now);
    await correctMeeting(fresh.store, id, { path: 'place/city', value: 'Lausanne', by: 'x' }, now);
    await correctMeeting(fresh.store, id, { path: 'kind', value: 'call', by: 'x' }, now);

    await save('a', { topics: ['trade'] });
    await save('c');
    await save('d', { date: '2026-03-02', place: { city: 'Lausanne', country: 'CH' }, kind: 'call' });
    expect(await recordSources()).toEqual([['a', 'b', 'c', 'd']]);
    expect((await getMeeting(fresh.store, id))?.meeting).toMatchObject({ date: '2026-03-02', kind: 'call' });
  });

  test('can be undone, and stays on record', async () => {
    const id = await save('a');
    const correction = await correctMeeting(fresh.store, id, { path: 'status', value: 'cancelled', by: 'x' }, now);
    await undoCorrection(fresh.store, id, correction, 'y', now);
    const record = await getMeeting(fresh.store, id);
    expect(record?.meeting.status).toBe('held');
    expect(record?.corrections).toMatchObject([{ path: 'status', undone: { by: 'y' } }]);
    await expect(undoCorrection(fresh.store, id, correction, 'y', now)).rejects.toThrow(/no correction c1/);
  });

  test('strikes out a person who was not there', async () => {
    const id = await save('a');
    await correctMeeting(fresh.store, id, { path: 'participants/fayez-al-sarraj', value: null, by: 'x' }, now);
    const meeting = (await getMeeting(fresh.store, id))?.meeting;
    expect(meeting?.participants.map(({ name }) => name)).toEqual(['Lorenzo Guerini']);
    expect(meeting?.evidence).not.toHaveProperty('participants/0/name');
  });

  test.each([
    ['mood', 'happy', /no field "mood".*kind, status/],
    ['status', 'maybe', /status can't be "maybe"/],
    ['date', '2026-02-30', /date can't be/],
    ['topics', ['trade', 'ceasfire'], /no topic “ceasfire”\. Did you mean “ceasefire”\?$/],
    ['topics', 'trade', /topics can't be "trade"/],
    ['place/country', 'Libya', /alpha-2/],
  ])('of %s to %j is refused with what is right', async (path, value, message) => {
    const id = await save('a');
    await expect(correctMeeting(fresh.store, id, { path, value, by: 'x' }, now)).rejects.toThrow(message);
  });
});
