import * as z from 'zod';
import { type Meeting, statusSchema } from '../meeting/meeting.ts';
import { compareNames } from '../names/compare-names.ts';
import type { News } from './alert.ts';

/** What matters enough about a meeting that a change of it is news: all states that a watch has been told. */
export const factsSchema = z.object({
  statuses: z.array(statusSchema).min(1).describe('the latest first'),
  dates: z.array(z.string()).describe('the latest first'),
  leads: z.array(z.string()),
  others: z.array(z.string()).describe('named, but not as leads'),
});

export type Facts = Readonly<z.infer<typeof factsSchema>>;

export function factsOf(meeting: Meeting): Facts {
  const names = (lead: boolean) =>
    meeting.participants.filter((person) => person.lead === lead).map(({ name }) => name);
  return {
    statuses: [meeting.status],
    dates: meeting.date ? [meeting.date] : [],
    leads: names(true),
    others: names(false),
  };
}

/**
 * What in `now` is news to someone who knows `told`: that it was held or cancelled, that a planned one has another
 * date, that somebody not named before led it. A state once told is never news again, so neither the replay nor a
 * late arrival of an old report raises anything.
 */
export function newsSince(told: Facts, now: Meeting): readonly News[] {
  const news: News[] = [];
  const [status] = told.statuses;
  if (status && !told.statuses.includes(now.status) && now.status !== 'planned') {
    news.push({ what: 'status', from: status, to: now.status });
  }
  if (now.status === 'planned' && now.date && !told.dates.includes(now.date)) {
    news.push({ what: 'date', from: told.dates[0] ?? null, to: now.date });
  }
  const known = [...told.leads, ...told.others];
  for (const { lead, name } of now.participants) {
    if (lead && !known.some((other) => sameName(name, other))) news.push({ what: 'lead', name });
  }
  return news;
}

/** What someone knows who knew `told` and has now heard of the meeting as it is. */
export function afterTelling(told: Facts, now: Facts): Facts {
  return {
    statuses: union(now.statuses, told.statuses),
    dates: union(now.dates, told.dates),
    leads: union(now.leads, told.leads),
    others: union(now.others, told.others),
  };
}

/** Whether all leads that were told are in this meeting: it is the one they were told of, perhaps under another id. */
export function isToldOf(told: Facts, meeting: Meeting): boolean {
  return (
    told.leads.length > 0 &&
    told.leads.every((lead) => meeting.participants.some((person) => sameName(person.name, lead)))
  );
}

const sameName = (a: string, b: string) => compareNames(a, b) !== 'none';
const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
