import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { watchKeyDirectoryHead, watchKeyDirectoryKey } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import { encode, getItem, getItems } from './items.ts';
import { keyNumber } from './key-number.ts';
import type { WatchKey } from './watch-keys.ts';

/**
 * A meeting has hundreds of keys, most of them words that no watch asks for. The directory says which keys are in use,
 * and by signs (see watch-signs.ts) of what meetings, so that only what may match is read: a few bytes for each, held in
 * memory, kept in the table in parts that are read anew when they have changed. Two keys or signs that share a number
 * cost one read too many and nothing else.
 */
const parts = 256;

export type KeyDirectory = Readonly<{
  /** Whether some watch under the key may match a meeting that has these signs. */
  has(key: string, signs: () => readonly string[]): boolean;
  /** Makes it true to the table at the price of one small read, where nothing has changed. */
  refresh(): Promise<void>;
}>;

export function keyDirectory(store: Store): KeyDirectory {
  const versions = new Map<string, number>();
  const numbers = new Map<string, ReadonlySet<number>>();
  return {
    has: (key, signs) => {
      const number = keyNumber(key);
      const used = numbers.get(partOf(number));
      if (!used || used.has(number)) return used !== undefined;
      return used.has(keyNumber(`${key}?`)) && signs().some((sign) => used.has(keyNumber(`${key}?${sign}`)));
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

/** Watches that stand under a key from now on (1), or no more (-1). */
export type DirectoryChange = WatchKey & Readonly<{ change: 1 | -1 }>;

/** The writes that count them. */
export function directoryWrites(store: Store, changes: readonly DirectoryChange[]): TransactWriteItem[] {
  const byPart = new Map<string, Map<string, number>>();
  for (const { change, key, signs } of changes) {
    const { attributes, part } = directoryEntry({ key, signs });
    const counts = byPart.get(part) ?? new Map<string, number>();
    byPart.set(part, counts);
    for (const attribute of attributes) counts.set(attribute, (counts.get(attribute) ?? 0) + change);
  }
  if (byPart.size === 0) return [];
  return [
    addition(store, watchKeyDirectoryHead, new Map([...byPart.keys()].map((part) => [part, 1]))),
    ...[...byPart].map(([part, counts]) => addition(store, watchKeyDirectoryKey(part), counts, part)),
  ];
}

/** Where the directory counts the watches under a key: those without signs, or those with signs and each sign. */
export function directoryEntry({ key, signs }: WatchKey): Readonly<{ part: string; attributes: readonly string[] }> {
  const texts = signs.length === 0 ? [key] : ['', ...signs].map((sign) => `${key}?${sign}`);
  return { part: partOf(keyNumber(key)), attributes: texts.map((text) => `${attributePrefix}${keyNumber(text)}`) };
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
