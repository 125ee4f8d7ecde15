import { type Reject, rejectSchema } from '../article/reject.ts';
import { type Key, rejectKey, rejectListKey, rejectListPartition, rejectPrefix } from './keys.ts';
import { type Item, readAll, readPage } from './read-items.ts';
import type { Store } from './store.ts';
import { writeBatches } from './write-batches.ts';

/** A reject with the object that it was in. */
export type ObjectReject = Reject & Readonly<{ object: string }>;

/** As listed: also when it was recorded (ISO 8601). */
export type ListedReject = ObjectReject & Readonly<{ at: string }>;

const keptForSeconds = 180 * 86_400;

/** Records what could not be read of an object. The same piece again replaces what was said of it before. */
export async function saveReject(store: Store, reject: ObjectReject, now: Date): Promise<void> {
  const { object, part, code, reason } = reject;
  const at = now.toISOString();
  const listed = rejectListKey(at, object, part ?? '');
  const expiresAt = Math.floor(now.getTime() / 1000) + keptForSeconds;
  await clearPart(store, object, part ?? '');
  await writeBatches(store, [
    { ...listed, object, part, code, reason, at, expiresAt },
    { ...rejectKey(object, part ?? ''), listed: listed.sk, expiresAt },
  ]);
}

/** Forgets all that was recorded against an object, as when a better version of it has been read. */
export async function clearRejects(store: Store, object: string): Promise<void> {
  await deleteRejects(store, object, rejectPrefix);
}

/** Newest first. `after` is the `next` of the page before. */
export async function listRejects(
  store: Store,
  { limit = 50, after }: Readonly<{ limit?: number; after?: string }> = {},
): Promise<{ rejects: readonly ListedReject[]; next: string | null }> {
  const { items, more } = await readPage(store, rejectListPartition, {
    limit,
    descending: true,
    ...(after ? { after } : {}),
  });
  return { rejects: items.map(toReject), next: more ? (items.at(-1)?.sk ?? null) : null };
}

function toReject(item: Item): ListedReject {
  const { code, reason, part } = rejectSchema.parse({ code: item.code, reason: item.reason, part: item.part ?? null });
  return { object: String(item.object), part, code, reason, at: String(item.at) };
}

async function clearPart(store: Store, object: string, part: string): Promise<void> {
  await deleteRejects(store, object, rejectKey(object, part).sk, true);
}

async function deleteRejects(store: Store, object: string, prefix: string, exactly = false): Promise<void> {
  const partition = rejectKey(object, '').pk;
  const items = await readAll(store, partition, { from: prefix, to: exactly ? prefix : `${prefix}\u{10ffff}` });
  const keys = items.flatMap(({ pk, sk, listed }): Key[] => [
    { pk, sk },
    { pk: rejectListPartition, sk: String(listed) },
  ]);
  await writeBatches(store, [], keys);
}
