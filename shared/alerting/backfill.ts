import { parseQuery } from '../query/parse-query.ts';
import type { Store } from '../store/store.ts';
import type { Alert } from './alert.ts';
import type { Alerting } from './alerting.ts';
import { deliveryTime } from './delivery-time.ts';
import { scheduleTask, type Task } from './due-tasks.ts';
import { alertsPerMessage } from './outbox.ts';
import { lastDays, previewWatch } from './past-matches.ts';
import { matchWatch } from './percolate.ts';
import type { ReadText } from './quotation.ts';
import { raiseForMatches } from './raise-alerts.ts';
import type { Watch } from './watch.ts';
import { findWatch } from './watch-store.ts';

export type BackfillTask = Extract<Task, { kind: 'backfill' }>;

/** Time enough to raise all before the first is due, so that they go out as one digest. */
const gatherMs = 60_000;

/** Asks for a watch to be told once, in one digest, of what it matches in the last days. */
export async function requestBackfill(store: Store, watch: Watch, days: number, now: Date): Promise<void> {
  const { from } = lastDays(days, now);
  await scheduleTask(store, null, { kind: 'backfill', id: watch.id, from, to: now.toISOString() });
}

/**
 * Raises the alerts of a backfill, the latest meetings first as many as one message covers. What the watch has been
 * told already is left out, and what it is told now is never told again.
 */
export async function backfill(
  { now, readText, store }: Alerting & Readonly<{ readText: ReadText }>,
  { from, id, to }: BackfillTask,
): Promise<readonly Alert[]> {
  const watch = await findWatch(store, id);
  if (!watch) return [];
  const query = parseQuery(watch.query);
  const period = { from, to: to.slice(0, 10) };
  const { meetings } = await previewWatch(store, watch, period, alertsPerMessage, now());
  const gathered = new Date(now().getTime() + gatherMs);
  const dueAt = deliveryTime({ delivery: { mode: 'immediate' }, quietHours: watch.quietHours }, gathered) ?? gathered;
  const alerts: Alert[] = [];
  for (const meeting of meetings) {
    const match = matchWatch({ watch, query }, meeting, now());
    if (!match) continue;
    const options = { now: now(), readText, dueAt };
    alerts.push(...(await raiseForMatches(store, { meeting, previous: null }, [{ watch, query, match }], options)));
  }
  return alerts;
}
