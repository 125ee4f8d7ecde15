import * as z from 'zod';
import { groupBy } from '../meeting/group-by.ts';
import type { Meeting, Participant } from '../meeting/meeting.ts';
import { plainText } from '../meeting/plain-text.ts';
import { isBareName } from '../names/name-keys.ts';
import { groupPeople } from './group-people.ts';
import { edgePartitions, officialKey, readEdgeSort } from './keys.ts';
import { findSpellings, type OfficialName } from './official-names.ts';
import { readItem, readPage } from './read-items.ts';
import { readRecords } from './record-item.ts';
import type { Store } from './store.ts';

/** An office as reports have it, with the first and last day on which its holder was seen in it. */
const heldOffice = z.strictObject({
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  meetings: z.int(),
});

/** Someone who led the other side; `id` of the spelling met most often. */
const counterpart = z.strictObject({
  id: z.string(),
  name: z.string(),
  affiliation: z.string().nullable(),
  meetings: z.int(),
  lastMet: z.string(),
});

export const officialProfileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  spellings: z.array(z.strictObject({ id: z.string(), name: z.string(), meetings: z.int() })).readonly(),
  offices: z.array(heldOffice).readonly().describe('last held first'),
  counterparts: z.array(counterpart).readonly().describe('met most often first'),
  meetings: z.array(z.string()).readonly().describe('ids of all meetings read, newest first'),
  firstSeen: z.string(),
  lastSeen: z.string(),
  complete: z.boolean().describe('false: there are older meetings than those listed'),
});

type HeldOffice = Readonly<z.infer<typeof heldOffice>>;
type Counterpart = Readonly<z.infer<typeof counterpart>>;
export type OfficialProfile = Readonly<z.infer<typeof officialProfileSchema>>;

/** An official at one meeting. */
type Appearance = Readonly<{ meeting: Meeting; date: string; self: Participant }>;

const meetingsAtMost = 1_000;

/**
 * The official with this id, or found under this name in any spelling; null when nobody fits. A bare family name stands
 * for all who bear it. Reads the official's lists and the newest thousand of the meetings in them.
 */
export async function officialProfile(store: Store, nameOrId: string): Promise<OfficialProfile | null> {
  const name = await nameBehind(store, nameOrId);
  const bare = isBareName(name);
  const spellings = (await findSpellings(store, name)).filter(({ grade }) => bare || grade === 'full');
  const { lines, complete } = await readLists(store, spellings);
  const records = await readRecords(
    store,
    lines.map(({ meetingId }) => meetingId),
    false,
  );
  const ids = new Set(spellings.map(({ id }) => id));
  const appearances = records.flatMap((record, index): Appearance[] => {
    const self = record?.meeting?.participants.find(({ officialId }) => ids.has(officialId));
    const listed = record?.date === lines[index]?.date;
    return record?.meeting && self && listed ? [{ meeting: record.meeting, date: record.date, self }] : [];
  });
  const [latest] = appearances;
  if (!latest) return null;
  const counted = [...groupBy(appearances, ({ self }) => self.officialId)]
    .map(([id, group]) => ({ id, name: group[0]?.self.name ?? id, meetings: group.length }))
    .toSorted((a, b) => b.meetings - a.meetings);
  const main = counted[0] ?? { id: latest.self.officialId, name: latest.self.name };
  return {
    id: main.id,
    name: main.name,
    spellings: counted,
    offices: officesOf(appearances),
    counterparts: counterpartsOf(appearances),
    meetings: appearances.map(({ meeting }) => meeting.id),
    firstSeen: appearances.at(-1)?.date ?? latest.date,
    lastSeen: latest.date,
    complete,
  };
}

/** An id stands for the spelling that it was made from; anything else is a name. */
export async function nameBehind(store: Store, nameOrId: string): Promise<string> {
  const item = await readItem(store, officialKey(nameOrId));
  return typeof item?.name === 'string' ? item.name : nameOrId;
}

/** The newest lines of all spellings' lists, each meeting once. */
async function readLists(store: Store, spellings: readonly OfficialName[]) {
  const partitions = spellings.flatMap(({ id }) => edgePartitions('official', id));
  const range = { descending: true, limit: meetingsAtMost };
  const pages = await Promise.all(partitions.map((partition) => readPage(store, partition, range)));
  const sorts = new Set(pages.flatMap(({ items }) => items.map(({ sk }) => sk)));
  const newest = [...sorts].toSorted().toReversed();
  return {
    lines: newest.slice(0, meetingsAtMost).map(readEdgeSort),
    complete: pages.every(({ more }) => !more) && newest.length <= meetingsAtMost,
  };
}

function officesOf(appearances: readonly Appearance[]): readonly HeldOffice[] {
  const named = appearances.filter(({ self }) => self.role !== null || self.affiliation !== null);
  const groups = groupBy(named, ({ self }) => `${self.affiliation} ${plainText(self.role ?? '')}`);
  return [...groups.values()].flatMap((group) => {
    const [last, first] = [group[0], group.at(-1)];
    if (!last || !first) return [];
    const { role, affiliation } = last.self;
    return [{ role, affiliation, firstSeen: first.date, lastSeen: last.date, meetings: group.length }];
  });
}

function counterpartsOf(appearances: readonly Appearance[]): readonly Counterpart[] {
  const met = appearances.flatMap(({ meeting, date, self }) =>
    acrossFrom(meeting, self).map(({ officialId, name, affiliation }) => ({ id: officialId, name, affiliation, date })),
  );
  return groupPeople(met)
    .map(({ id, name, sightings }) => ({
      id,
      name,
      affiliation: sightings.find(({ affiliation }) => affiliation !== null)?.affiliation ?? null,
      meetings: sightings.length,
      lastMet:
        sightings
          .map(({ date }) => date)
          .toSorted()
          .at(-1) ?? '',
    }))
    .toSorted((a, b) => b.meetings - a.meetings || (a.name < b.name ? -1 : 1));
}

/** Those who led the other sides; where sides are unknown, all who led. */
function acrossFrom({ participants }: Meeting, self: Participant): readonly Participant[] {
  const others = participants.filter(({ lead, officialId }) => lead && officialId !== self.officialId);
  const across = others.filter(({ affiliation }) => affiliation !== self.affiliation || affiliation === null);
  return across.length > 0 ? across : others;
}
