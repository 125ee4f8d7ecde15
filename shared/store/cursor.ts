import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { ReadoutError } from '../errors.ts';
import { cursorSecretKey, shortHash } from './keys.ts';
import { readItem } from './read-items.ts';
import type { Store } from './store.ts';

const secrets = new WeakMap<Store['client'], Map<string, Uint8Array>>();
const separator = '.';

/**
 * A page token: the position in a list, bound to the list it is for and signed with a secret of this table, so that
 * nobody can make one, change one or use one elsewhere.
 */
export async function writeCursor(store: Store, list: unknown, position: string): Promise<string> {
  const body = Buffer.from(position).toString('base64url');
  return body + separator + sign(await secretOf(store), list, body);
}

/** The position in a cursor. Throws `cursor-invalid` for one that was changed or is not for this list. */
export async function readCursor(store: Store, list: unknown, cursor: string): Promise<string> {
  const [body = '', signature = ''] = cursor.split(separator);
  const expected = Buffer.from(sign(await secretOf(store), list, body));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new ReadoutError(
      'cursor-invalid',
      'This cursor was changed or belongs to another query or order. Repeat the query from its first page.',
    );
  }
  return Buffer.from(body, 'base64url').toString('utf8');
}

function sign(secret: Uint8Array, list: unknown, body: string): string {
  const signed = `${shortHash(JSON.stringify(list))}\n${body}`;
  return createHmac('sha256', secret).update(signed).digest('base64url').slice(0, 22);
}

/** Made by whoever needs it first, then the same for everyone. */
async function secretOf(store: Store): Promise<Uint8Array> {
  const known = secrets.get(store.client) ?? new Map<string, Uint8Array>();
  secrets.set(store.client, known);
  const secret = known.get(store.table) ?? (await readSecret(store)) ?? (await makeSecret(store));
  known.set(store.table, secret);
  return secret;
}

async function readSecret(store: Store): Promise<Uint8Array | null> {
  const item = await readItem(store, cursorSecretKey, true);
  return item?.secret instanceof Uint8Array ? item.secret : null;
}

async function makeSecret(store: Store): Promise<Uint8Array> {
  const secret = randomBytes(32);
  try {
    await store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: marshall({ ...cursorSecretKey, secret }),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return secret;
  } catch (error) {
    const other = error instanceof ConditionalCheckFailedException ? await readSecret(store) : null;
    if (!other) throw error;
    return other;
  }
}
