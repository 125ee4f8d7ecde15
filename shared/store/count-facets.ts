import type { Meeting } from '../meeting/meeting.ts';
import { meetingCountries } from '../query/meeting-text.ts';
import type { Query } from '../query/query.ts';
import { partyName } from '../query/resolve-party.ts';
import { searchMeetings } from './search-meetings.ts';
import type { Store } from './store.ts';

/** A value, what to call it, and how many of the meetings have it. `term` narrows the query down to it. */
type FacetValue = Readonly<{ value: string; label: string; count: number; term: string }>;

/** `counted` meetings, the newest that match; `complete`: there are no more. */
export type Facets = Readonly<{
  counted: number;
  complete: boolean;
  facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
}>;

export const facetNames = ['country', 'topic', 'official', 'status', 'kind', 'month'] as const;
type FacetName = (typeof facetNames)[number];

const countedAtMost = 500;
const valuesShown = 20;

/** How the meetings that match a query spread over countries, topics, officials, status, kind and months. */
export async function countFacets(store: Store, query: Query | null, now: Date): Promise<Facets> {
  const { meetings, cursor } = await searchMeetings(store, query, { limit: countedAtMost, now });
  const facets = Object.fromEntries(facetNames.map((name) => [name, spread(meetings, name)]));
  return { counted: meetings.length, complete: cursor === null, facets: facets as Facets['facets'] };
}

function spread(meetings: readonly Meeting[], name: FacetName): readonly FacetValue[] {
  const values = new Map<string, { label: string; count: number }>();
  for (const meeting of meetings) {
    for (const [value, label] of new Map(valuesOf(meeting, name))) {
      const known = values.get(value) ?? { label, count: 0 };
      values.set(value, { ...known, count: known.count + 1 });
    }
  }
  return [...values]
    .map(([value, { label, count }]) => ({ value, label, count, term: termFor(name, value, label) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, valuesShown);
}

function valuesOf(meeting: Meeting, name: FacetName): readonly (readonly [value: string, label: string])[] {
  switch (name) {
    case 'country':
      return meetingCountries(meeting).map((code) => [code, partyName(code)]);
    case 'topic':
      return meeting.topics.map((topic) => [topic, topic]);
    case 'official':
      return meeting.participants.map((participant) => [participant.officialId, participant.name]);
    case 'status':
      return [[meeting.status, meeting.status]];
    case 'kind':
      return [[meeting.kind, meeting.kind]];
    case 'month':
      return meeting.date === null ? [] : [[meeting.date.slice(0, 7), meeting.date.slice(0, 7)]];
  }
}

function termFor(name: FacetName, value: string, label: string): string {
  if (name === 'official') return `official:"${label.replaceAll('"', '')}"`;
  return `${name === 'month' ? 'date' : name}:${value}`;
}
