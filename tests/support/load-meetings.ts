import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import pMap from 'p-map';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { articleItem, digestOf, metadataOf, reportsOf, type StoredArticle } from '../../shared/store/article-item.ts';
import { counterWrites } from '../../shared/store/counters.ts';
import { shortHash } from '../../shared/store/keys.ts';
import { storeOfficialNames } from '../../shared/store/official-names.ts';
import { nextRecord } from '../../shared/store/plan-article.ts';
import { edgesOfRecord, recordItem, type StoredRecord } from '../../shared/store/record-item.ts';
import type { Store } from '../../shared/store/store.ts';
import { storeVocabulary } from '../../shared/store/vocabulary.ts';
import { writeBatches } from '../../shared/store/write-batches.ts';
import { articleOf } from './meetings.ts';

const chunkSize = 500;
const parallelBatches = 4;

/**
 * Writes meetings, one article each, as the product would after it has found that none is known yet: the same items, in
 * batches, without asking what is there.
 */
export async function loadMeetings(store: Store, meetings: Iterable<Meeting>, now: Date): Promise<number> {
  let count = 0;
  for (const chunk of inChunks(meetings)) {
    const stored = chunk.map((meeting) => storedForms(meeting, now));
    const items = stored.flatMap(({ article, record }) => [
      articleItem(article),
      recordItem(record),
      ...edgesOfRecord(record).map((edge) => ({ ...edge, version: record.version })),
    ]);
    const batches = Array.from({ length: Math.ceil(items.length / 25) }, (_, at) => items.slice(at * 25, at * 25 + 25));
    await pMap(batches, (batch) => writeBatches(store, batch), { concurrency: parallelBatches });
    await storeOfficialNames(
      store,
      chunk.flatMap(({ participants }) => participants.map(({ name }) => name)),
    );
    await storeVocabulary(store, chunk);
    const counted = counterWrites(
      store.table,
      stored.map(({ record }) => ({ before: null, after: record })),
    );
    await pMap(
      counted.flatMap(({ Update }) => Update ?? []),
      (update) => store.client.send(new UpdateItemCommand(update)),
      {
        concurrency: parallelBatches,
      },
    );
    count += chunk.length;
  }
  return count;
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

function* inChunks(meetings: Iterable<Meeting>): Generator<readonly Meeting[]> {
  let chunk: Meeting[] = [];
  for (const meeting of meetings) {
    chunk.push(meeting);
    if (chunk.length === chunkSize) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
