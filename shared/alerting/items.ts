import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Key } from '../store/keys.ts';
import { type Item, readItems } from '../store/read-items.ts';
import type { Store } from '../store/store.ts';

/** A key, an item or the values of an expression, as DynamoDB takes them; absent properties are left out. */
export const encode = (value: object): Record<string, AttributeValue> =>
  marshall(value, { removeUndefinedValues: true });

/** One item as the last write left it, or null. */
export async function getItem(store: Store, key: Key): Promise<Item | null> {
  return (await getItems(store, [key]))[0] ?? null;
}

/** Those of the items that exist, as the last writes left them. */
export async function getItems(store: Store, keys: readonly Key[]): Promise<readonly Item[]> {
  const items = await readItems(store, keys, { consistent: true });
  return items.filter((item) => item !== null);
}
