import type { Watch } from '../../api.ts';

/** When and how a watch tells of what it finds, in words. */
export function describeDelivery({ delivery, quietHours, mutedUntil }: Watch): string {
  const when = {
    immediate: 'At once',
    hourly: 'Every full hour',
    daily: delivery.mode === 'daily' ? `Daily at ${String(delivery.hour).padStart(2, '0')}:00 (${delivery.zone})` : '',
  }[delivery.mode];
  const quiet = quietHours ? `, not from ${quietHours.from} to ${quietHours.to} (${quietHours.zone})` : '';
  const muted = mutedUntil ? `, muted until ${mutedUntil.slice(0, 16).replace('T', ' ')} UTC` : '';
  return `${when}${quiet}${muted}`;
}
