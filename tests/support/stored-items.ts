import type { Meeting } from '../../shared/meeting/meeting.ts';
import { articleItem, digestOf, metadataOf, reportsOf, type StoredArticle } from '../../shared/store/article-item.ts';
import { addCounts, type CounterItems } from '../../shared/store/counters.ts';
import { shortHash } from '../../shared/store/keys.ts';
import { nameEntries } from '../../shared/store/official-names.ts';
import { nextRecord } from '../../shared/store/plan-article.ts';
import type { Item } from '../../shared/store/read-items.ts';
import { edgesOfRecord, recordItem, type StoredRecord } from '../../shared/store/record-item.ts';
import { vocabularyEntries } from '../../shared/store/vocabulary.ts';
import { articleOf } from './meetings.ts';

/**
 * The items that the table holds once each of these meetings was reported by an article of its own: as the product would
 * write them after it has found that none is known yet.
 */
export function* storedItems(meetings: Iterable<Meeting>, now: Date): Generator<Item> {
  const counters: CounterItems = new Map();
  const names = new Set<string>();
  const entries = new Set<string>();
  for (const meeting of meetings) {
    const { article, record } = storedForms(meeting, now);
    yield articleItem(article);
    yield recordItem(record);
    for (const edge of edgesOfRecord(record)) yield { ...edge, version: record.version };
    addCounts(counters, record, 1);
    const unnamed = meeting.participants.map(({ name }) => name).filter((name) => !names.has(name));
    for (const name of unnamed) names.add(name);
    for (const { marker, lookUps } of [...nameEntries(unnamed), ...vocabularyEntries([meeting])]) {
      if (entries.has(marker.pk)) continue;
      entries.add(marker.pk);
      yield marker;
      yield* lookUps;
    }
  }
  for (const { key, increments } of counters.values()) yield { ...key, ...Object.fromEntries(increments) };
}

function storedForms(meeting: Meeting, now: Date): { article: StoredArticle; record: StoredRecord } {
  const [id = meeting.id] = meeting.sources;
  const version = articleOf(id, { publishedAt: meeting.date ?? '2026-03-05', outlet: meeting.outlets[0] ?? null });
  const record = shortHash(`${id}\n0\n0`);
  const article: StoredArticle = {
    id,
    metadata: metadataOf(version),
    object: null,
    sequencer: null,
    savedAt: now.toISOString(),
    digest: digestOf(version, [meeting]),
    revision: 1,
    meetings: [meeting],
    links: [{ event: 0, record }],
    left: [],
    withdrawn: false,
  };
  return { article, record: nextRecord(record, null, reportsOf(article), now) };
}
