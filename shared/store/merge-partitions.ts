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

type Stream = { partition: string; items: Item[]; last: string | null; more: boolean };

const largestPage = 400;
/** Partitions seldom give equal parts: so many more from each spare most of the second looks. */
const spare = 2;

/** Partitions that are read as one list. */
export type ListSet = readonly string[];

/** The items that are in all lists of at least one group, in the order of their sort keys, each sort key once. */
export async function* readLists(
  store: Store,
  groups: readonly (readonly ListSet[])[],
  range: MergeRange,
): AsyncGenerator<Item, void, void> {
  const readers = groups.map((sets) => intersectPartitions(store, sets, range));
  let heads = await Promise.all(readers.map(nextOf));
  for (;;) {
    const next = heads.reduce((a, b) => (a === null || (b !== null && comesBefore(range, b.sk, a.sk)) ? b : a), null);
    if (next === null) return;
    yield next;
    heads = await Promise.all(
      heads.map((head, at) => (head?.sk === next.sk && readers[at] ? nextOf(readers[at]) : head)),
    );
  }
}

/** The items that are in each of several sets of partitions, in the order of their sort keys; see `mergePartitions`. */
async function* intersectPartitions(
  store: Store,
  sets: readonly ListSet[],
  range: MergeRange,
): AsyncGenerator<Item, void, void> {
  const [first = [], ...others] = sets.map((partitions) => mergePartitions(store, partitions, range));
  let heads = await Promise.all(others.map((other) => nextOf(other)));
  for await (const item of first) {
    heads = await Promise.all(
      heads.map(async (head, at) => {
        let current = head;
        const other = others[at];
        while (other && current && comesBefore(range, current.sk, item.sk)) current = await nextOf(other);
        return current;
      }),
    );
    if (heads.some((head) => head === null)) return;
    if (heads.every((head) => head?.sk === item.sk)) yield item;
  }
}

async function nextOf(items: AsyncGenerator<Item, void, void>): Promise<Item | null> {
  const { value, done } = await items.next();
  return done ? null : value;
}

const comesBefore = ({ descending }: MergeRange, a: string, b: string): boolean => (descending ? a > b : a < b);

/**
 * The items of several partitions in the order of their sort keys, each sort key once. Reads what is still missing to
 * `pageSize` of them, in equal parts from the partitions that go on; once that many were taken, as many again.
 */
async function* mergePartitions(
  store: Store,
  partitions: ListSet,
  range: MergeRange,
): AsyncGenerator<Item, void, void> {
  const streams = partitions.map((partition): Stream => ({ partition, items: [], last: range.after, more: true }));
  for (let taken = 0; ; taken += 1) {
    const open = streams.filter(({ more }) => more);
    const wanted = taken < range.pageSize ? range.pageSize - taken : taken;
    const limit = Math.min(largestPage, Math.ceil(wanted / open.length) + spare);
    const empty = open.filter(({ items }) => items.length === 0);
    await Promise.all(empty.map((stream) => refill(store, stream, range, limit)));
    let next: Item | undefined;
    for (const { items } of streams)
      if (items[0] && (!next || comesBefore(range, items[0].sk, next.sk))) next = items[0];
    if (!next) return;
    for (const { items } of streams) if (items[0]?.sk === next.sk) items.shift();
    yield next;
  }
}

async function refill(
  store: Store,
  stream: Stream,
  { from, to, descending }: MergeRange,
  limit: number,
): Promise<void> {
  const bounds = descending ? { from, to: stream.last ?? to } : { from: stream.last ?? from, to };
  // The bound includes the last sort key read: one more is read and that one dropped.
  const withBound = limit + (stream.last === null ? 0 : 1);
  const { items, more } = await readPage(store, stream.partition, { ...bounds, limit: withBound, descending });
  stream.items = items.filter(({ sk }) => sk !== stream.last);
  stream.last = items.at(-1)?.sk ?? stream.last;
  stream.more = more;
}
