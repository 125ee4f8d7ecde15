import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import pMap from 'p-map';
import type { Meeting } from '../meeting/meeting.ts';
import { articleFromItem } from './article-item.ts';
import type { Exported, ExportedArticle, ExportedRecord } from './exported.ts';
import { meetingType } from './keys.ts';
import type { Item } from './read-items.ts';
import { recordFromItem } from './record-item.ts';
import type { Store } from './store.ts';

const textsAtOnce = 16;

/**
 * Everything that `importStore` needs to bring the same records about elsewhere, in no particular order. It reads the
 * whole table once; what is written meanwhile may or may not be in it.
 */
export async function* exportStore(
  store: Store,
  readText: (articleId: string) => Promise<string | null>,
): AsyncGenerator<Exported> {
  for await (const items of pagesOf(store, ['article', meetingType, 'withdrawn'])) {
    yield* await pMap(
      items,
      (item): Promise<Exported> | Exported =>
        item.type === 'article' ? articleLine(item, readText) : recordLine(item),
      { concurrency: textsAtOnce },
    );
  }
}

/** All records alone, in no particular order. */
export async function* exportMeetings(store: Store): AsyncGenerator<Meeting> {
  for await (const items of pagesOf(store, [meetingType])) {
    yield* items.flatMap((item) => recordFromItem(item).meeting ?? []);
  }
}

async function articleLine(item: Item, readText: (id: string) => Promise<string | null>): Promise<ExportedArticle> {
  const { revision: _, metadata, meetings, links, ...article } = articleFromItem(item);
  const text = article.withdrawn ? null : await readText(article.id);
  return { type: 'article', ...article, metadata, meetings: [...meetings], links: [...links], text };
}

function recordLine(item: Item): ExportedRecord {
  const { id, members, corrections, apart, held, into, meeting } = recordFromItem(item);
  return {
    type: 'record',
    id,
    members: [...members],
    corrections: [...corrections],
    apart: [...apart],
    held: [...held],
    into,
    meeting,
  };
}

async function* pagesOf(store: Store, types: readonly string[]): AsyncGenerator<readonly Item[]> {
  const names = types.map((_, index) => `:t${index}`);
  let after: Record<string, AttributeValue> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await store.client.send(
      new ScanCommand({
        TableName: store.table,
        FilterExpression: `#type IN (${names.join(', ')})`,
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: marshall(Object.fromEntries(types.map((type, index) => [`:t${index}`, type]))),
        ExclusiveStartKey: after,
      }),
    );
    yield Items.map((item) => unmarshall(item) as Item);
    after = LastEvaluatedKey;
  } while (after);
}
