import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastDays, previewWatch } from '../../../shared/alerting/past-matches.ts';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { startTestTable, type TestTable } from '../../support/dynamodb.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

const now = new Date('2026-03-20T10:00:00Z');
let table: TestTable;
beforeAll(async () => {
  table = await startTestTable();
  const meetings = [
    { date: '2026-03-04', headline: 'Held in the period' },
    { date: '2025-11-04', headline: 'Held before' },
    { date: '2026-04-02', status: 'planned', headline: 'To come' },
    { date: null, headline: 'Without a day' },
  ] as const;
  for (const [index, meeting] of meetings.entries()) {
    const guest = ['Amos Kiplagat', 'Diego Arancibia', 'Pawel Zielinski', 'Lucia Quispe'][index];
    const article = articleOf(`article-${index}`, { publishedAt: '2026-03-05' });
    await saveArticleReports(table.store, article, [meetingOf(['Ingrid Solberg (NO)', `${guest} (KE)`], meeting)], now);
  }
});
afterAll(() => table.stop());

test('a preview has what the watch would have told of: meetings of the period, with and without a day, and plans', async () => {
  const watch = { query: 'country:NO', names: 'variants', minConfidence: 0 } as const;
  const preview = await previewWatch(table.store, watch, lastDays(27, now), 100, now);
  expect(preview.meetings.map(({ headline }) => headline)).toEqual(['To come', 'Without a day', 'Held in the period']);
  expect(preview).toMatchObject({ complete: true, perWeek: 0.75, period: { from: '2026-02-21', to: '2026-03-20' } });
});

test('a preview that is cut off says how many a week by the days that it reaches back', async () => {
  const watch = { query: 'country:NO', names: 'variants', minConfidence: 0 } as const;
  const preview = await previewWatch(table.store, watch, lastDays(365, now), 3, now);
  expect(preview).toMatchObject({ complete: false, perWeek: (3 / 17) * 7 });
});
