import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { extract } from '../../shared/extraction/extract.ts';
import { readArticles } from '../../shared/store/article-item.ts';
import { saveArticleReports } from '../../shared/store/save-article.ts';
import { startTestTable } from '../support/dynamodb.ts';
import { articleOf } from '../support/meetings.ts';
import { randomNumbers } from '../support/random-numbers.ts';

const fixture = new URL('../fixtures/merging/articles.jsonl', import.meta.url);
const articleSchema = z.object({
  id: z.string(),
  meeting: z.string(),
  published: z.iso.date(),
  outlet: z.string(),
  text: z.string(),
});
type LabelledArticle = z.infer<typeof articleSchema>;

const orders = 3;
const now = new Date('2026-07-01T00:00:00Z');

/** A pair of articles that was judged wrongly, with both texts. */
type Mistake = Readonly<{ kind: 'wrongly united' | 'wrongly apart'; pair: readonly [string, string] }>;

/**
 * How well reports of one meeting come together: `npm run bench -- merging`. All articles go through extraction into a
 * real table, in several orders; every pair of them counts. Pairs are hard: of one cast, or of one meeting.
 */
export async function run(): Promise<void> {
  const lines = (await readFile(fixture, 'utf8')).trim().split('\n');
  const articles = lines.map((line) => articleSchema.parse(JSON.parse(line)));
  const rounds = [];
  for (let order = 0; order < orders; order += 1) rounds.push(await measure(shuffled(articles, order)));
  process.stdout.write(`${JSON.stringify({ articles: articles.length, orders: rounds }, null, 2)}\n`);
}

async function measure(articles: readonly LabelledArticle[]) {
  const records = await recordsOf(articles);
  const counts = { together: 0, apart: 0, foundTogether: 0, rightlyTogether: 0 };
  const mistakes: Mistake[] = [];
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      const same = one.meeting === other.meeting;
      // Articles of unlike casts tell nothing: hardly anyone would unite them.
      if (castOf(one) !== castOf(other)) continue;
      const found = (records.get(one.id) ?? []).some((record) => records.get(other.id)?.includes(record));
      counts[same ? 'together' : 'apart'] += 1;
      if (found) counts.foundTogether += 1;
      if (found && same) counts.rightlyTogether += 1;
      if (found !== same)
        mistakes.push({ kind: found ? 'wrongly united' : 'wrongly apart', pair: [one.text, other.text] });
    }
  }
  const { together, apart, foundTogether, rightlyTogether } = counts;
  return {
    pairs: together + apart,
    pairsOfOneMeeting: together,
    precision: round(rightlyTogether / Math.max(1, foundTogether)),
    recall: round(rightlyTogether / together),
    articlesWithoutMeeting: [...records.values()].filter((found) => found.length === 0).length,
    mistakes,
  };
}

/** The records that each article became part of, once all are stored. */
async function recordsOf(articles: readonly LabelledArticle[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { store, stop } = await startTestTable();
  try {
    for (const { id, published, outlet, text } of articles) {
      const version = articleOf(id, { publishedAt: published, outlet, title: '' });
      const meetings = extract({ id, title: '', text, publishedAt: published, outlet });
      await saveArticleReports(store, version, meetings, now);
    }
    const stored = await readArticles(
      store,
      articles.map(({ id }) => id),
    );
    return new Map(
      stored.flatMap((article) => (article ? [[article.id, article.links.map(({ record }) => record)]] : [])),
    );
  } finally {
    await stop();
  }
}

const castOf = ({ meeting }: LabelledArticle): string => meeting.replace(/-\d+$/, '');

function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  if (seed === 0) return values;
  const random = randomNumbers(seed);
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
