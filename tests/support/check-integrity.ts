import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { groupBy } from '../../shared/meeting/group-by.ts';
import { mergeReports } from '../../shared/meeting/merge-reports.ts';
import { readArticles, reportsOf } from '../../shared/store/article-item.ts';
import { countByDay } from '../../shared/store/counts.ts';
import { edgesOf } from '../../shared/store/edges.ts';
import type { Key } from '../../shared/store/keys.ts';
import type { Item } from '../../shared/store/read-items.ts';
import { recordFromItem, type StoredRecord } from '../../shared/store/record-item.ts';
import type { Store } from '../../shared/store/store.ts';

/** Everything in the table; for tests alone, since the product never scans. */
export async function scanTable(store: Store): Promise<readonly Item[]> {
  const items: Item[] = [];
  let ExclusiveStartKey: Record<string, never> | undefined;
  do {
    const page = await store.client.send(new ScanCommand({ TableName: store.table, ExclusiveStartKey }));
    items.push(...(page.Items ?? []).map((item) => unmarshall(item) as Item));
    ExclusiveStartKey = page.LastEvaluatedKey as typeof ExclusiveStartKey;
  } while (ExclusiveStartKey);
  return items;
}

/**
 * What is wrong with a table at rest, in words; nothing when every record is what its reports make it, every article is
 * linked to the records that hold its reports, and lists and counters agree with the records.
 */
export async function findFaults(store: Store): Promise<readonly string[]> {
  const items = await scanTable(store);
  const records = items.filter(({ pk }) => pk.startsWith('meeting#')).map(recordFromItem);
  const live = records.filter(({ meeting }) => meeting !== null);
  return [
    ...(await contentFaults(store, items, live)),
    ...edgeFaults(items, live),
    ...(await countFaults(store, live)),
  ];
}

async function contentFaults(store: Store, items: readonly Item[], live: readonly StoredRecord[]): Promise<string[]> {
  const ids = items.filter(({ type }) => type === 'article').map(({ pk }) => pk.slice('article#'.length));
  const articles = (await readArticles(store, ids)).filter((article) => article !== null);
  const reports = articles.flatMap(reportsOf);
  const links = articles.flatMap(({ id, links }) => links.map(({ event, record }) => `${id} ${event} in ${record}`));
  const members = live.flatMap(({ id, members }) =>
    members.map(({ article, event }) => `${article} ${event} in ${id}`),
  );
  const contents = live.flatMap((record) => {
    const own = reports.filter(({ article, event }) =>
      record.members.some((member) => member.article === article && member.event === event),
    );
    const right = own.length > 0 && JSON.stringify(mergeReports(record.id, own)) === JSON.stringify(record.meeting);
    return right || record.corrections.length > 0 ? [] : [`record ${record.id} is not what its reports make it`];
  });
  const unlinked = reports.length === links.length ? [] : [`${reports.length} reports, but ${links.length} links`];
  return [...contents, ...unlinked, ...difference('link', links, 'record has', members)];
}

function edgeFaults(items: readonly Item[], live: readonly StoredRecord[]): string[] {
  const wanted = live.flatMap(({ meeting, date }) => (meeting ? edgesOf(meeting, date) : []));
  const found = items.filter(({ pk }) => pk.startsWith('by-'));
  const name = ({ pk, sk }: Key) => `${pk} ${sk}`;
  return difference('list line', found.map(name), 'record needs', wanted.map(name));
}

async function countFaults(store: Store, live: readonly StoredRecord[]): Promise<string[]> {
  const counted = (await countByDay(store, '1990-01-01', '2040-12-31')).map(
    ({ date, meetings }) => `${date}: ${meetings}`,
  );
  const right = [...groupBy(live, ({ date }) => date)].map(([date, group]) => `${date}: ${group.length}`);
  return difference('count', counted, 'records give', right);
}

function difference(one: string, a: readonly string[], other: string, b: readonly string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [
    ...a.filter((value) => !inB.has(value)).map((value) => `only ${one}: ${value}`),
    ...b.filter((value) => !inA.has(value)).map((value) => `only ${other}: ${value}`),
    ...(a.length === inA.size ? [] : [`${one} twice`]),
  ];
}
