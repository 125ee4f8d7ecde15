import { statusSchema } from '../meeting/meeting.ts';
import { longestMeetingDays } from '../meeting/merge-reports.ts';
import type { Query, TextField } from '../query/query.ts';
import { lastRange } from '../query/read-dates.ts';
import { resolveBody, resolveCountry } from '../query/resolve-party.ts';
import { isListedKind, ofStatus, placeCountry, type TextTarget, targetPartitions } from './edges.ts';
import { type EdgeField, edgePartitions } from './keys.ts';
import type { ListSet } from './merge-partitions.ts';
import { findSpellings } from './official-names.ts';
import { crowdValue, pairValue } from './pairs.ts';
import type { Store } from './store.ts';
import { findTargets, tellingWord } from './vocabulary.ts';

/** One way to find records: a list, all lists of an official's spellings, or all lists that a text leads to. */
type Access =
  | Readonly<{ type: 'list'; field: EdgeField; value: string }>
  | Readonly<{ type: 'official'; name: string }>
  | Readonly<{ type: 'text'; field: TextTarget['field']; phrase: string }>;

/** Accesses that together find every match, and about how many in ten thousand records they find. */
type Plan = Readonly<{ accesses: readonly Access[]; share: number }> | null;

/** Records in ten thousand that one list of a field holds, by and large: of several plans the one with fewest is taken. */
const share = {
  official: 5,
  pair: 15,
  place: 40,
  org: 60,
  country: 300,
  topic: 400,
  party: 300,
  cancelled: 400,
  planned: 1_000,
  kind: 1_500,
  held: 8_600,
} as const;

/** More lists than this are slower to merge than all records are to filter. */
const listsAtMost = 64;

const everything = statusSchema.options.map((status): Access => ({ type: 'list', field: status, value: ofStatus }));

/**
 * Where every record that can match the query stands: in all lists of at least one of these groups. Mostly there is one
 * group of one list, that of the query's most selective required terms, or of all records where no term is indexed.
 */
export async function planSearch(store: Store, query: Query | null): Promise<readonly (readonly ListSet[])[]> {
  const officials = query?.type === 'and' ? query.children.flatMap((child) => officialIn(child)) : [];
  const together = await planTogether(store, [...new Set(officials)]);
  if (together) return together;
  const list = await partitionsOfAll(store, (query && planOf(query)?.accesses) ?? everything);
  return [[list.length <= listsAtMost ? list : await partitionsOfAll(store, everything)]];
}

const officialIn = (query: Query): readonly string[] => (query.type === 'official' ? [query.value] : []);

/**
 * Several officials who are asked for together: of the two with fewest spellings the lists of both, and what stands in
 * those of the one and of the other with many people. A spelling that may be either stands for both. Where these lists are
 * too many, what stands in the lists of each; null for fewer than two names, and where even those are too many.
 */
async function planTogether(store: Store, names: readonly string[]): Promise<readonly (readonly ListSet[])[] | null> {
  if (names.length < 2) return null;
  const spelt = await Promise.all(names.map(async (name) => (await findSpellings(store, name)).map(({ id }) => id)));
  const [one = [], other = []] = spelt.toSorted((a, b) => a.length - b.length);
  if (one.length === 0) return [];
  const pairs = one.flatMap((a) => other.flatMap((b) => (a === b ? [] : pairValue(a, b))));
  const lists = [
    ...[...new Set(pairs)].flatMap((pair) => edgePartitions('together', pair)),
    ...one.filter((id) => other.includes(id)).flatMap((id) => edgePartitions('official', id)),
  ];
  const listsOfEach = (field: EdgeField, named: (id: string) => string) =>
    [one, other].map((ids) => ids.flatMap((id) => edgePartitions(field, named(id))));
  if (lists.length <= listsAtMost) return [[lists], listsOfEach('together', crowdValue)];
  const few = listsOfEach('official', (id) => id).filter((set) => set.length <= listsAtMost);
  return few.length > 0 ? [few] : null;
}

async function partitionsOfAll(store: Store, accesses: readonly Access[]): Promise<ListSet> {
  const partitions = await Promise.all(accesses.map((access) => partitionsOf(store, access)));
  return [...new Set(partitions.flat())];
}

async function partitionsOf(store: Store, access: Access): Promise<ListSet> {
  if (access.type === 'list') return edgePartitions(access.field, access.value);
  if (access.type === 'official') {
    const spellings = await findSpellings(store, access.name);
    return spellings.flatMap(({ id }) => edgePartitions('official', id));
  }
  const targets = await findTargets(store, access.field, access.phrase);
  return targets.flatMap(targetPartitions);
}

function planOf(query: Query): Plan {
  switch (query.type) {
    case 'and':
      return [planPair(query.children), ...query.children.map(planOf)].reduce(better, null);
    case 'or':
      return planAny(query.children.map(planOf));
    case 'official':
      return { accesses: [{ type: 'official', name: query.value }], share: share.official };
    case 'country':
    case 'topic':
      return lists(query.type, [query.value], share[query.type]);
    case 'kind':
      return isListedKind(query.value) ? lists('kind', [query.value], share.kind) : null;
    case 'status':
      return lists(query.value, [ofStatus], share[query.value]);
    case 'text':
      return planText(query.field, query.value);
    default:
      return null;
  }
}

function lists(field: EdgeField, values: readonly string[], found: number): Plan {
  return { accesses: values.map((value) => ({ type: 'list', field, value })), share: found };
}

function better(one: Plan, other: Plan): Plan {
  if (one === null || other === null) return one ?? other;
  return other.share < one.share ? other : one;
}

/** Alternatives are all needed: where one is not indexed, none is of use. */
function planAny(plans: readonly Plan[]): Plan {
  const found = plans.filter((plan) => plan !== null);
  if (found.length < plans.length) return null;
  return {
    accesses: found.flatMap(({ accesses }) => accesses),
    share: found.reduce((sum, plan) => sum + plan.share, 0),
  };
}

/** Two countries that must both take part have a list of their own. */
function planPair(children: readonly Query[]): Plan {
  const [one, other] = new Set(children.flatMap((child) => (child.type === 'country' ? [child.value] : [])));
  return one && other ? lists('pair', [pairValue(one, other), crowdValue(one)], share.pair) : null;
}

function planText(field: TextField, value: string): Plan {
  if (field !== 'org' && field !== 'place' && field !== 'party') return null;
  const accesses: Access[] = tellingWord(value) === null ? [] : [{ type: 'text', field, phrase: value }];
  if (accesses.length === 0) return null;
  const country = resolveCountry(value);
  if (field === 'place' && country) {
    accesses.push({ type: 'list', field: 'place', value: placeCountry(country) });
    accesses.push({ type: 'list', field: 'country', value: country });
  }
  if (field === 'party') {
    const body = resolveBody(value);
    for (const code of new Set([country ?? value, value]))
      accesses.push({ type: 'list', field: 'country', value: code });
    for (const id of new Set([body ?? value, value])) accesses.push({ type: 'list', field: 'org', value: id });
  }
  return { accesses, share: share[field] };
}

/** Days on which a matching record can be listed; null where the query sets no bound. */
export type DayBounds = Readonly<{ from: string | null; to: string | null }>;

const unbounded: DayBounds = { from: null, to: null };

export function boundDays(query: Query | null, now: Date): DayBounds {
  if (query === null) return unbounded;
  switch (query.type) {
    case 'and':
      return query.children.map((child) => boundDays(child, now)).reduce(narrower, unbounded);
    case 'or':
      return query.children.map((child) => boundDays(child, now)).reduce(wider);
    case 'date':
      return withLongMeetings(query.range);
    case 'last':
      return withLongMeetings(lastRange(query.last, now));
    default:
      return unbounded;
  }
}

/** A record is listed on its first day, and matches a range that its last day is in. */
function withLongMeetings({ from, to }: DayBounds): DayBounds {
  const first = from && new Date(Date.parse(from) - longestMeetingDays * 86_400_000).toISOString().slice(0, 10);
  return { from: first, to };
}

const narrower = (a: DayBounds, b: DayBounds): DayBounds => ({
  from: a.from && b.from ? later(a.from, b.from) : (a.from ?? b.from),
  to: a.to && b.to ? earlier(a.to, b.to) : (a.to ?? b.to),
});

const wider = (a: DayBounds, b: DayBounds): DayBounds => ({
  from: a.from && b.from ? earlier(a.from, b.from) : null,
  to: a.to && b.to ? later(a.to, b.to) : null,
});

const earlier = (...days: [string, string]): string => days.toSorted()[0] ?? days[0];
const later = (...days: [string, string]): string => days.toSorted()[1] ?? days[1];
