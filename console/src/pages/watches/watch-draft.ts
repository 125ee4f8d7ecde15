import type { Watch } from '../../api.ts';

/** A watch as its form holds it: everything is text until it is saved. */
export type WatchDraft = Readonly<{
  name: string;
  query: string;
  channel: string;
  names: Watch['names'];
  minConfidence: string;
  mode: Watch['delivery']['mode'];
  hour: string;
  zone: string;
  quiet: boolean;
  quietFrom: string;
  quietTo: string;
  paused: boolean;
  mutedUntil: string;
  expiresAt: string;
  backfillDays: string;
}>;

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

export const emptyDraft = (query: string): WatchDraft => ({
  name: '',
  query,
  channel: 'default',
  names: 'variants',
  minConfidence: '0',
  mode: 'immediate',
  hour: '7',
  zone: ownZone,
  quiet: false,
  quietFrom: '22:00',
  quietTo: '07:00',
  paused: false,
  mutedUntil: '',
  expiresAt: '',
  backfillDays: '',
});

export function draftOf(watch: Watch): WatchDraft {
  const { delivery, expiresAt, minConfidence, mutedUntil, quietHours } = watch;
  return {
    ...emptyDraft(watch.query),
    name: watch.name,
    channel: watch.channel,
    names: watch.names,
    minConfidence: String(Math.round(minConfidence * 100)),
    mode: delivery.mode,
    ...(delivery.mode === 'daily' ? { hour: String(delivery.hour), zone: delivery.zone } : {}),
    ...(quietHours
      ? { quiet: true, quietFrom: quietHours.from, quietTo: quietHours.to, zone: quietHours.zone }
      : { quiet: false }),
    paused: watch.paused,
    mutedUntil: mutedUntil?.slice(0, 10) ?? '',
    expiresAt: expiresAt?.slice(0, 10) ?? '',
  };
}

/** What the API takes. */
export function settingsOf(draft: WatchDraft) {
  const { hour, mode, zone } = draft;
  return {
    name: draft.name,
    query: draft.query,
    channel: draft.channel,
    names: draft.names,
    minConfidence: Number(draft.minConfidence) / 100,
    delivery: mode === 'daily' ? { mode, hour: Number(hour), zone } : { mode },
    quietHours: draft.quiet ? { from: draft.quietFrom, to: draft.quietTo, zone } : null,
    paused: draft.paused,
    mutedUntil: midnight(draft.mutedUntil),
    expiresAt: midnight(draft.expiresAt),
  };
}

const midnight = (day: string): string | null => (day ? `${day}T00:00:00.000Z` : null);
