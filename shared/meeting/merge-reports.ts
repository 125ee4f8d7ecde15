import type { Conflict, Evidence, Meeting, Participant, Place } from './meeting.ts';
import { plainText } from './plain-text.ts';
import { inOrder, latestStatus, type Report } from './report.ts';
import { daysBetween } from './same-date.ts';
import { type Claim, conflictOf, evidenceOf, type Settled, settle } from './settle.ts';
import { uniteParticipants } from './unite-participants.ts';
import { uniteList, uniteTexts } from './unite-texts.ts';

// A story that a hundred papers carry must not make a record without bounds.
const statementsKept = 30;
const outcomesKept = 20;
const keyphrasesKept = 20;

export const longestMeetingDays = 31;

/**
 * The record of one meeting from all that was reported of it: a pure function of the reports, whatever the order in
 * which they came. Nothing is averaged: the value that most articles give stands, others stay under `conflicts` with
 * who said which. The first argument is the record's id.
 */
export function mergeReports(id: string, unordered: readonly Report[]): Meeting {
  const reports = inOrder(unordered);
  const status = latestStatus(reports);
  // What became of a meeting is told by those who report on it then, not by those who announced it.
  const current = reports.filter(({ meeting }) => meeting.status === status);
  const [first = reports[0]] = current.toSorted((a, b) => b.meeting.confidence - a.meeting.confidence);
  if (!first) throw new Error('a record needs at least one report');

  const date = settleCurrent(reports, current, 'date', ({ meeting }) => meeting.date);
  const endDate = settleCurrent(current, current, 'endDate', ({ meeting }) => plausibleEnd(meeting));
  const kind = settleCurrent(reports, current, 'kind', ({ meeting }) => meeting.kind);
  const place = unitePlace(reports, current);
  const people = uniteParticipants(reports);
  const topics = uniteList(reports, 'topics', ({ meeting }) => meeting.topics);
  const keyphrases = uniteList(reports, 'keyphrases', ({ meeting }) => meeting.keyphrases, keyphrasesKept);
  const statements = uniteTexts(reports, 'statements', ({ meeting }) => meeting.statements, statementsKept);
  const outcomes = uniteTexts(reports, 'outcomes', ({ meeting }) => meeting.outcomes, outcomesKept);
  const statuses = reports.map((report): Claim<string> => ({ value: report.meeting.status, report, path: 'status' }));

  const evidence = provenance({
    status: statuses.filter(({ value }) => value === status),
    date: date?.claims,
    endDate: endDate?.claims,
    kind: kind?.claims,
    ...place.claims,
    ...numbered('participants', people, ({ claims }) => claims),
    ...listed('topics', topics),
    ...listed('keyphrases', keyphrases),
    ...listed('statements', statements),
    ...listed('outcomes', outcomes),
  });
  const conflicts = [
    statusConflict(statuses, status),
    date && conflictOf('date', date),
    kind && conflictOf('kind', kind),
    ...place.conflicts,
    ...people.flatMap(({ conflicts }, index) =>
      conflicts.map((conflict) => ({ ...conflict, path: `participants/${index}/${conflict.path}` })),
    ),
  ].filter((conflict) => conflict !== null);
  const parties = new Map(reports.flatMap(({ meeting }) => meeting.parties).map((party) => [party.id, party]));
  const outlets = reports.flatMap(({ meeting, outlet }) => [...(outlet ? [outlet] : []), ...meeting.outlets]);

  return {
    id,
    kind: kind?.value ?? first.meeting.kind,
    status,
    date: date?.value ?? null,
    ...(endDate ? { endDate: endDate.value } : {}),
    place: place.value,
    parties: [...parties.values()],
    participants: people.map(({ participant }) => participant),
    topics: topics.map(({ value }) => value),
    keyphrases: keyphrases.map(({ value }) => value),
    statements: statements.map(({ value }) => value),
    outcomes: outcomes.map(({ value }) => value),
    headline: headlineOf(
      [first, ...current, ...reports],
      people.map(({ participant }) => participant),
    ),
    confidence: Math.max(...current.map(({ meeting }) => meeting.confidence)),
    sources: [...new Set(reports.map(({ article }) => article))],
    outlets: [...new Set(outlets)],
    ...(conflicts.length > 0 ? { conflicts } : {}),
    evidence,
  };
}

/** The headline of the surest report that has one; else who met. */
function headlineOf(reports: readonly Report[], participants: readonly Participant[]): string {
  const given = reports.map(({ meeting }) => meeting.headline).find((headline) => headline !== '');
  const leads = participants.filter(({ lead }) => lead).map(({ name }) => name);
  return given ?? leads.join(' and ');
}

/** What goes on for longer than a month is a process, not a meeting; searching by date relies on it. */
function plausibleEnd({ date, endDate }: Meeting): string | null {
  if (!date || !endDate) return null;
  const days = daysBetween(date, endDate);
  return days > 0 && days <= longestMeetingDays ? endDate : null;
}

/** The claims of the current reports settle a value; where they are silent, all do. What differs stays as conflict. */
function settleCurrent<T>(
  reports: readonly Report[],
  current: readonly Report[],
  path: string,
  read: (report: Report) => T | null | undefined,
  sameAs?: (value: T) => string,
): Settled<T> | null {
  const claims = reports.flatMap((report): Claim<T>[] => {
    const value = read(report);
    return value === null || value === undefined ? [] : [{ value, report, path }];
  });
  const all = settle(claims, sameAs);
  const now = settle(
    claims.filter(({ report }) => current.includes(report)),
    sameAs,
  );
  if (!now || !all) return all;
  const same = sameAs ?? JSON.stringify;
  const groups = [all.claims, ...all.others];
  const agrees = (group: readonly Claim<T>[]) => group.some(({ value }) => same(value) === same(now.value));
  return { value: now.value, claims: groups.find(agrees) ?? [], others: groups.filter((group) => !agrees(group)) };
}

function unitePlace(reports: readonly Report[], current: readonly Report[]) {
  const city = settleCurrent(reports, current, 'place/city', ({ meeting }) => meeting.place?.city, plainText);
  const country = settleCurrent(reports, current, 'place/country', ({ meeting }) => meeting.place?.country);
  const venue = settleCurrent(reports, current, 'place/venue', ({ meeting }) => meeting.place?.venue, plainText);
  const known = city || country || venue;
  const value: Place | null = known
    ? { city: city?.value ?? null, country: country?.value ?? null, ...(venue ? { venue: venue.value } : {}) }
    : null;
  return {
    value,
    claims: { 'place/city': city?.claims, 'place/country': country?.claims, 'place/venue': venue?.claims },
    conflicts: [city && conflictOf('place/city', city), country && conflictOf('place/country', country)],
  };
}

/** Planned and then held is no contradiction; held and cancelled is. */
function statusConflict(claims: readonly Claim<string>[], status: string): Conflict | null {
  const settled = claims.filter(({ value }) => value !== 'planned');
  const others = settled.filter(({ value }) => value !== status);
  if (others.length === 0) return null;
  return conflictOf('status', {
    value: status,
    claims: settled.filter(({ value }) => value === status),
    others: [others],
  });
}

type ClaimsByPath = Readonly<Record<string, readonly Claim<unknown>[] | undefined>>;

function provenance(claims: ClaimsByPath): Record<string, Evidence> {
  const entries = Object.entries(claims).map(([path, found]) => [path, evidenceOf(found ?? [])] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Evidence] => entry[1] !== null));
}

function listed(field: string, values: readonly Readonly<{ claims: readonly Claim<unknown>[] }>[]): ClaimsByPath {
  return Object.fromEntries(values.map(({ claims }, index) => [`${field}/${index}`, claims]));
}

function numbered<T>(field: string, values: readonly T[], read: (value: T) => ClaimsByPath): ClaimsByPath {
  return Object.fromEntries(
    values.flatMap((value, index) =>
      Object.entries(read(value)).map(([part, claims]) => [`${field}/${index}/${part}`, claims]),
    ),
  );
}
