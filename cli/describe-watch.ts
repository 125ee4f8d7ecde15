import type { Watch } from '../shared/alerting/watch.ts';
import { fittedTable } from './fitted-table.ts';
import { shownTime } from './shown-time.ts';

/** A watch in a few lines, each a name and a value. */
export function describeWatch(watch: Watch, now: Date): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['id', watch.id],
    ['name', watch.name],
    ['query', watch.query],
    ['channel', watch.channel],
    ['delivery', deliveryText(watch)],
    ['quiet hours', watch.quietHours && `${watch.quietHours.from} to ${watch.quietHours.to}, ${watch.quietHours.zone}`],
    ['names', watch.names],
    ['confidence', watch.minConfidence > 0 ? `at least ${watch.minConfidence}` : null],
    ['expires', watch.expiresAt && shownTime(watch.expiresAt)],
    ['state', stateText(watch, now)],
  ];
  return rows.flatMap(([name, value]) => (value ? [`${name.padEnd(12)} ${value}`] : [])).join('\n');
}

/** `width` of the terminal; undefined in a pipe. */
export function watchTable(watches: readonly Watch[], now: Date, width: number | undefined): string {
  const rows = watches.map((watch) => [
    watch.id,
    watch.name,
    watch.query,
    watch.channel,
    deliveryText(watch),
    stateText(watch, now),
  ]);
  return fittedTable(['id', 'name', 'query', 'channel', 'delivery', 'state'], rows, width);
}

function deliveryText({ delivery }: Watch): string {
  return delivery.mode === 'daily' ? `daily at ${delivery.hour}:00, ${delivery.zone}` : delivery.mode;
}

function stateText({ expiresAt, mutedUntil, paused }: Watch, now: Date): string {
  const at = now.toISOString();
  if (expiresAt !== null && expiresAt <= at) return 'expired';
  if (paused) return 'paused';
  return mutedUntil !== null && mutedUntil > at ? `muted until ${shownTime(mutedUntil)}` : 'active';
}
