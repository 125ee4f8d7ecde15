import { groupBy } from '../meeting/group-by.ts';
import type { Participant } from '../meeting/meeting.ts';
import { plainText } from '../meeting/plain-text.ts';
import { isBareName } from '../names/name-keys.ts';
import type { Office } from './edges.ts';
import { groupPeople } from './group-people.ts';
import { edgePartitions, officialKey, readEdgeSort } from './keys.ts';
import { findSpellings, type OfficialName } from './official-names.ts';
import { readItem, readPage } from './read-items.ts';
import type { Store } from './store.ts';

/** An office as reports have it, with the first and last day on which its holder was seen in it. */
export type HeldOffice = Readonly<{
  role: string | null;
  affiliation: Participant['affiliation'];
  firstSeen: string;
  lastSeen: string;
  meetings: number;
}>;

/** Someone who led the other side; `id` of the spelling met most often. */
export type Counterpart = Readonly<{
  id: string;
  name: string;
  affiliation: string | null;
  meetings: number;
  lastMet: string;
}>;

export type OfficialProfile = Readonly<{
  id: string;
  name: string;
  spellings: readonly (OfficialName & Readonly<{ meetings: number }>)[];
  /** Last held first. */
  offices: readonly HeldOffice[];
  /** Met most often first. */
  counterparts: readonly Counterpart[];
  /** Ids of all meetings read, newest first; `complete` tells whether that is all there are. */
  meetings: readonly string[];
  firstSeen: string;
  lastSeen: string;
  complete: boolean;
}>;

/** What one line of an official's list says. */
type Appearance = Readonly<{ meeting: string; date: string; spelling: OfficialName; office: Office }>;

const linesPerSpelling = 2_000;

/**
 * The official with this id, or found under this name in any spelling; null when nobody fits. A bare family name stands
 * for all who bear it. Reads the official's list alone: what is needed of each meeting stands in its line.
 */
export async function officialProfile(store: Store, nameOrId: string): Promise<OfficialProfile | null> {
  const name = await nameBehind(store, nameOrId);
  const bare = isBareName(name);
  const spellings = (await findSpellings(store, name)).filter(({ grade }) => bare || grade === 'full');
  const lists = await Promise.all(spellings.map((spelling) => readList(store, spelling)));
  const all = lists.flatMap(({ appearances }) => appearances);
  const byMeeting = new Map(all.map((appearance) => [appearance.meeting, appearance]));
  const appearances = [...byMeeting.values()].toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const [latest] = appearances;
  if (!latest) return null;
  const counted = spellings
    .map(({ id, name: spelt }, index) => ({ id, name: spelt, meetings: lists[index]?.appearances.length ?? 0 }))
    .filter(({ meetings }) => meetings > 0)
    .toSorted((a, b) => b.meetings - a.meetings);
  const main = counted[0] ?? latest.spelling;
  return {
    id: main.id,
    name: main.name,
    spellings: counted,
    offices: officesOf(appearances),
    counterparts: counterpartsOf(appearances),
    meetings: appearances.map(({ meeting }) => meeting),
    firstSeen: appearances.at(-1)?.date ?? latest.date,
    lastSeen: latest.date,
    complete: lists.every(({ complete }) => complete),
  };
}

/** An id stands for the spelling that it was made from; anything else is a name. */
export async function nameBehind(store: Store, nameOrId: string): Promise<string> {
  const item = await readItem(store, officialKey(nameOrId));
  return typeof item?.name === 'string' ? item.name : nameOrId;
}

async function readList(
  store: Store,
  spelling: OfficialName,
): Promise<{ appearances: readonly Appearance[]; complete: boolean }> {
  const range = { descending: true, limit: linesPerSpelling };
  const pages = await Promise.all(
    edgePartitions('official', spelling.id).map((partition) => readPage(store, partition, range)),
  );
  const appearances = pages.flatMap(({ items }) =>
    items.map(({ sk, office }): Appearance => {
      const { date, meetingId } = readEdgeSort(sk);
      return { meeting: meetingId, date, spelling, office: office as Office };
    }),
  );
  return { appearances, complete: pages.every(({ more }) => !more) };
}

function officesOf(appearances: readonly Appearance[]): readonly HeldOffice[] {
  const named = appearances.filter(({ office }) => office.role !== null || office.affiliation !== null);
  const groups = groupBy(named, ({ office }) => `${office.affiliation} ${plainText(office.role ?? '')}`);
  return [...groups.values()].flatMap((group) => {
    const [last, first] = [group[0], group.at(-1)];
    if (!last || !first) return [];
    const { role, affiliation } = last.office;
    return [{ role, affiliation, firstSeen: first.date, lastSeen: last.date, meetings: group.length }];
  });
}

function counterpartsOf(appearances: readonly Appearance[]): readonly Counterpart[] {
  const met = appearances.flatMap(({ office, date }) => office.counterparts.map((other) => ({ ...other, date })));
  return groupPeople(met)
    .map(({ id, name, sightings }) => ({
      id,
      name,
      affiliation: sightings.find(({ affiliation }) => affiliation !== null)?.affiliation ?? null,
      meetings: sightings.length,
      lastMet: sightings[0]?.date ?? '',
    }))
    .toSorted((a, b) => b.meetings - a.meetings || (a.name < b.name ? -1 : 1));
}
