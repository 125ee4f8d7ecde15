import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import pMap from 'p-map';
import type { Meeting } from '../meeting/meeting.ts';
import { alertKey } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import type { Alert, News } from './alert.ts';
import { listingWrites } from './alert-store.ts';
import { deliveryTime } from './delivery-time.ts';
import { excerptOf } from './excerpt.ts';
import { afterTelling, type Facts, factsOf, newsSince } from './facts.ts';
import { encode } from './items.ts';
import { derivedId } from './new-id.ts';
import { outboxWrites } from './outbox.ts';
import { matchWatch, percolate, type WatchIndex, type WatchMatch } from './percolate.ts';
import { proofOf } from './proof.ts';
import type { ReadText } from './quotation.ts';
import { keepUntil } from './retention.ts';
import { readTold, readToldElsewhere, type Told, tellingWrites } from './told.ts';
import { transact } from './transact.ts';

/** A record that was stored or changed; `previous` is what it was before, null when it is new. */
export type MeetingChange = Readonly<{ meeting: Meeting; previous: Meeting | null }>;

/** Backfills say when their alerts are due; everything else is due as its watch has it. */
export type RaiseOptions = Readonly<{ now: Date; readText: ReadText; dueAt?: Date }>;

const writesAtOnce = 16;
const attempts = 8;

/**
 * Raises the alerts that a change of a record calls for: one for each watch that matches and has not been told yet, and
 * an update where the watch has been told but not of this. Each is written together with what the watch has now been
 * told and with its place in the outbox, so that however often this runs, and wherever it is cut off, every alert
 * comes to be once.
 */
export async function raiseAlerts(
  store: Store,
  change: MeetingChange,
  index: WatchIndex,
  options: RaiseOptions,
): Promise<readonly Alert[]> {
  const matches = await percolate(change.meeting, index, options.now);
  return raiseForMatches(store, change, matches, options);
}

/** The same for watches that are known to match. */
export async function raiseForMatches(
  store: Store,
  change: MeetingChange,
  matches: readonly WatchMatch[],
  options: RaiseOptions,
): Promise<readonly Alert[]> {
  if (matches.length === 0) return [];
  const told = await readTold(
    store,
    matches.map(({ watch }) => watch.id),
    change.meeting.id,
  );
  const raised = await pMap(
    matches,
    (match) => raiseForMatch(store, change, match, told.get(match.watch.id) ?? null, options),
    { concurrency: writesAtOnce },
  );
  return raised.filter((alert) => alert !== null);
}

async function raiseForMatch(
  store: Store,
  change: MeetingChange,
  match: WatchMatch,
  toldBefore: Told | null,
  options: RaiseOptions,
): Promise<Alert | null> {
  const { meeting } = change;
  const { watch } = match;
  let told = toldBefore;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (!isNews(told?.facts ?? knownBefore(change, match, options.now), meeting)) return null;
    const known = await everythingKnown(store, change, match, told, options.now);
    if (!isNews(known, meeting)) return null;
    const alert = await composeAlert(store, match, meeting, known, options);
    const done = await transact(store, [
      ...tellingWrites(store, watch.id, meeting, told, factsToRemember(known, meeting), options.now),
      ...alertWrites(store, alert, options.now),
    ]);
    if (done) return alert;
    told = (await readTold(store, [watch.id], meeting.id)).get(watch.id) ?? null;
  }
  throw new Error(`Another writer was always quicker for watch ${watch.id} and meeting ${meeting.id}`);
}

const isNews = (known: Facts | null, meeting: Meeting) => known === null || newsSince(known, meeting).length > 0;

const factsToRemember = (known: Facts | null, meeting: Meeting) =>
  known ? afterTelling(known, factsOf(meeting)) : factsOf(meeting);

/** A watch that matched the record before the change, but was made after it, needs no telling of what was there. */
function knownBefore({ previous }: MeetingChange, match: WatchMatch, now: Date): Facts | null {
  return previous && matchWatch(match, previous, now) ? factsOf(previous) : null;
}

/** What the watch knows of the meeting, also under the ids of records that were united with it since. */
async function everythingKnown(
  store: Store,
  change: MeetingChange,
  match: WatchMatch,
  told: Told | null,
  now: Date,
): Promise<Facts | null> {
  const elsewhere = await readToldElsewhere(store, match.watch.id, change.meeting);
  const first = told?.facts ?? knownBefore(change, match, now);
  const all = first ? [first, ...elsewhere] : elsewhere;
  return all.length === 0 ? null : all.reduce(afterTelling);
}

async function composeAlert(
  store: Store,
  match: WatchMatch,
  meeting: Meeting,
  known: Facts | null,
  { dueAt, now, readText }: RaiseOptions,
): Promise<Alert> {
  const { watch } = match;
  const news: readonly News[] = known ? newsSince(known, meeting) : [];
  const due = dueAt ?? deliveryTime(watch, now);
  const muted = watch.mutedUntil !== null && now.toISOString() < watch.mutedUntil;
  return {
    id: derivedId(watch.id, meeting.id, ...news.map((piece) => JSON.stringify(piece))),
    watch: { id: watch.id, name: watch.name, owner: watch.owner },
    channel: watch.channel,
    meeting: excerptOf(meeting),
    kind: known ? 'update' : 'new',
    news: [...news],
    ...(await proofOf(store, meeting, match, news, readText)),
    raisedAt: now.toISOString(),
    dueAt: due?.toISOString() ?? null,
    status: muted ? 'muted' : 'pending',
    message: null,
    smsMessage: null,
    sentAt: null,
    failure: null,
  };
}

function alertWrites(store: Store, alert: Alert, now: Date): TransactWriteItem[] {
  const expiresAt = keepUntil(now);
  const put = { TableName: store.table, Item: encode({ ...alertKey(alert.id), type: 'alert', alert, expiresAt }) };
  const writes: TransactWriteItem[] = [{ Put: put }, ...listingWrites(store, alert, expiresAt)];
  if (alert.status === 'muted') return writes;
  return [...writes, ...outboxWrites(store, alert)];
}
