import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { watchKeyDirectoryHead, watchKeyDirectoryKey } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import { encode, getItem, getItems } from './items.ts';
import { keyNumber } from './key-number.ts';

/**
 * A meeting has hundreds of keys, most of them words that no watch asks for. The directory says which keys are in use,
 * so that only those are read: a few bytes for each key, held in memory, kept in the table in parts that are read anew
 * when they have changed. Two keys that share a number cost one read too many and nothing else.
 */
const parts = 256;

/** Keys in use. `refresh` makes it true to the table at the price of one small read, where nothing has changed. */
export type KeyDirectory = Readonly<{ has(key: string): boolean; refresh(): Promise<void> }>;

export function keyDirectory(store: Store): KeyDirectory {
  const versions = new Map<string, number>();
  const numbers = new Map<string, ReadonlySet<number>>();
  return {
    has: (key) => {
      const number = keyNumber(key);
      return numbers.get(partOf(number))?.has(number) ?? false;
    },
    refresh: async () => {
      const head = (await getItem(store, watchKeyDirectoryHead)) ?? {};
      const changed = Object.entries(head).flatMap(([name, version]) =>
        name.startsWith('part') && versions.get(name) !== version ? [[name, Number(version)] as const] : [],
      );
      const items = await getItems(
        store,
        changed.map(([name]) => watchKeyDirectoryKey(name)),
      );
      for (const item of items) {
        numbers.set(String(item.part), usedNumbers(item));
        // The part's own count, not the head's: a read amid a transaction may see the head's new one and the old part.
        versions.set(String(item.part), Number(item.version ?? 0));
      }
    },
  };
}

const attributePrefix = 'n';

function usedNumbers(item: Readonly<Record<string, unknown>>): ReadonlySet<number> {
  const used = new Set<number>();
  for (const [name, count] of Object.entries(item)) {
    if (/^n\d+$/.test(name) && Number(count) > 0) used.add(Number(name.slice(1)));
  }
  return used;
}

/** The writes that count one more (or less) watch for each of these keys. */
export function directoryWrites(store: Store, keys: readonly string[], change: 1 | -1): TransactWriteItem[] {
  if (keys.length === 0) return [];
  const byPart = new Map<string, Map<string, number>>();
  for (const { attribute, part } of keys.map(directoryEntry)) {
    const counts = byPart.get(part) ?? new Map<string, number>();
    byPart.set(part, counts.set(attribute, (counts.get(attribute) ?? 0) + change));
  }
  return [
    addition(store, watchKeyDirectoryHead, new Map([...byPart.keys()].map((part) => [part, 1]))),
    ...[...byPart].map(([part, counts]) => addition(store, watchKeyDirectoryKey(part), counts, part)),
  ];
}

/** Where the directory counts the watches under a key. */
export function directoryEntry(key: string): Readonly<{ part: string; attribute: string }> {
  const number = keyNumber(key);
  return { part: partOf(number), attribute: `${attributePrefix}${number}` };
}

function addition(
  store: Store,
  key: { readonly pk: string; readonly sk: string },
  additions: ReadonlyMap<string, number>,
  part?: string,
): TransactWriteItem {
  const entries = [...additions];
  return {
    Update: {
      TableName: store.table,
      Key: encode(key),
      UpdateExpression: `SET #type = :type${part ? ', #part = :part' : ''} ADD ${entries.map((_, i) => `#a${i} :a${i}`).join(', ')}${part ? ', #version :one' : ''}`,
      ExpressionAttributeNames: {
        '#type': 'type',
        ...(part && { '#part': 'part', '#version': 'version' }),
        ...Object.fromEntries(entries.map(([name], i) => [`#a${i}`, name])),
      },
      ExpressionAttributeValues: encode({
        ':type': 'watch-keys',
        ...(part && { ':part': part, ':one': 1 }),
        ...Object.fromEntries(entries.map(([, value], i) => [`:a${i}`, value])),
      }),
    },
  };
}

const partOf = (number: number) => `part${number % parts}`;
