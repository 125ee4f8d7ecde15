import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { startTestApi, type TestApi } from '../../support/api.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const geneva = { city: 'Geneva', country: 'CH' };
  const meetings = [
    meetingOf(['Ada Okafor (NG)', 'Luis Vega (ES)'], { date: '2026-03-04', place: geneva, topics: ['trade'] }),
    meetingOf(['Mina Park (KR)', 'Ada Okafor (NG)'], {
      date: '2026-03-20',
      place: geneva,
      topics: ['trade', 'energy'],
    }),
    meetingOf(['Ada Okafor (NG)', 'Luis Vega (ES)'], {
      date: '2026-05-01',
      place: { city: null, country: 'ES' },
      status: 'planned',
      topics: ['energy'],
    }),
    meetingOf(['Jon Berg (NO)', 'Eva Lind (SE)'], { date: '2026-05-02', place: null, kind: 'call', topics: [] }),
  ];
  for (const [index, meeting] of meetings.entries()) {
    const article = `article-${index}`;
    await saveArticleReports(api.store, articleOf(article), [{ ...meeting, sources: [article] }], new Date());
  }
});
afterAll(() => api.stop());

const items = async (path: string, query: Record<string, string | number> = {}) => {
  const answer = await api.call({ path, query: { from: '2026-01-01', to: '2026-12-31', ...query } });
  return (answer.json() as { items: unknown[] }).items;
};

describe('places', () => {
  it('are counted where a country is known, the most frequent first', async () => {
    expect(await items('/stats/places')).toEqual([
      { country: 'CH', city: 'Geneva', meetings: 2 },
      { country: 'ES', city: null, meetings: 1 },
    ]);
  });

  it('are those of the period that is asked for, and no more than wanted', async () => {
    expect(await items('/stats/places', { from: '2026-03-10' })).toMatchObject([
      { city: 'Geneva', meetings: 1 },
      { country: 'ES', meetings: 1 },
    ]);
    expect(await items('/stats/places', { limit: 1 })).toHaveLength(1);
    expect(await items('/stats/places', { from: '2025-01-01', to: '2025-12-31' })).toEqual([]);
  });
});

describe('pairs, days and topics', () => {
  it('are counted over the same meetings', async () => {
    expect(await items('/stats/pairs')).toEqual([
      { countries: ['ES', 'NG'], meetings: 2 },
      { countries: ['KR', 'NG'], meetings: 1 },
      { countries: ['NO', 'SE'], meetings: 1 },
    ]);
    expect(await items('/stats/daily', { from: '2026-05-01' })).toEqual([
      { date: '2026-05-01', meetings: 1, kinds: { meeting: 1 }, statuses: { planned: 1 } },
      { date: '2026-05-02', meetings: 1, kinds: { call: 1 }, statuses: { held: 1 } },
    ]);
    expect(await items('/stats/topics')).toEqual([
      { topic: 'energy', meetings: 2, months: { '2026-03': 1, '2026-05': 1 } },
      { topic: 'trade', meetings: 2, months: { '2026-03': 2 } },
    ]);
  });

  it('go no further back than they can be read at once', async () => {
    const answer = await api.call({ path: '/stats/daily', query: { from: '1900-01-01', to: '2026-01-01' } });
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ parameter: 'from' }] });
  });
});
