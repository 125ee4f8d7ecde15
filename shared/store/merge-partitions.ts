import { type Item, readPage } from './read-items.ts';
import type { Store } from './store.ts';

/** Sort keys strictly after `after` in the order of reading, within [from, to]. */
export type MergeRange = Readonly<{
  from: string;
  to: string;
  after: string | null;
  descending: boolean;
  pageSize: number;
}>;

type Stream = { partition: string; items: Item[]; last: string | null; more: boolean; pageSize: number };

const largestPage = 400;

/**
 * The items of several partitions in the order of their sort keys, each sort key once. Reads little at a time: the more
 * partitions, the smaller their first pages; a partition that is asked again gets larger ones.
 */
export async function* mergePartitions(
  store: Store,
  partitions: readonly string[],
  range: MergeRange,
): AsyncGenerator<Item, void, void> {
  const pageSize = Math.ceil(range.pageSize / Math.max(1, partitions.length)) + 1;
  const streams = partitions.map(
    (partition): Stream => ({ partition, items: [], last: range.after, more: true, pageSize }),
  );
  const isBefore = (a: string, b: string) => (range.descending ? a > b : a < b);
  for (;;) {
    await Promise.all(
      streams.filter(({ items, more }) => items.length === 0 && more).map((stream) => refill(store, stream, range)),
    );
    let next: Item | undefined;
    for (const { items } of streams) if (items[0] && (!next || isBefore(items[0].sk, next.sk))) next = items[0];
    if (!next) return;
    for (const { items } of streams) if (items[0]?.sk === next.sk) items.shift();
    yield next;
  }
}

async function refill(store: Store, stream: Stream, { from, to, descending }: MergeRange): Promise<void> {
  const bounds = descending ? { from, to: stream.last ?? to } : { from: stream.last ?? from, to };
  // The bound includes the last sort key read: one more is read and that one dropped.
  const limit = stream.pageSize + (stream.last === null ? 0 : 1);
  const { items, more } = await readPage(store, stream.partition, { ...bounds, limit, descending });
  stream.items = items.filter(({ sk }) => sk !== stream.last);
  stream.last = items.at(-1)?.sk ?? stream.last;
  stream.more = more;
  stream.pageSize = Math.min(largestPage, stream.pageSize * 2);
}
