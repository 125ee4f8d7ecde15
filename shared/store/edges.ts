import { ConditionalCheckFailedException, DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Kind, Meeting, Participant, Status } from '../meeting/meeting.ts';
import { foldWords } from '../query/fold-words.ts';
import { meetingCountries } from '../query/meeting-text.ts';
import { isBody, partyName } from '../query/resolve-party.ts';
import { type EdgeField, edgeKey, type Key } from './keys.ts';
import type { Store } from './store.ts';

/**
 * One line in a list of meetings. It says no more than where the record stands, so that a record can change without its
 * lines being written again; only an official's line carries what the official's page needs of every meeting.
 */
export type Edge = Key & Readonly<{ office?: Office }>;

/** In what office someone attended a meeting, and who led the other sides. */
export type Office = Readonly<{
  name: string;
  role: string | null;
  affiliation: string | null;
  counterparts: readonly Readonly<{ id: string; name: string; affiliation: string | null }>[];
}>;

/** Meetings of more states than this are listed under each state, not under every two of them. */
export const pairedCountries = 6;
/** Stands for "and many others" in a country pair. */
const manyOthers = '*';
const counterpartsKept = 8;

/** Every list that a meeting stands in. `date` is the day by which it is listed. */
export function edgesOf(meeting: Meeting, date: string): readonly Edge[] {
  const values = edgeValues(meeting);
  const edges = values.map(([field, value]): Edge => edgeKey(field, value, meeting.id, date));
  for (const participant of meeting.participants) {
    edges.push({
      ...edgeKey('official', participant.officialId, meeting.id, date),
      office: officeOf(meeting, participant),
    });
  }
  return [...new Map(edges.map((edge) => [edge.pk, edge])).values()];
}

function edgeValues(meeting: Meeting): readonly (readonly [EdgeField, string])[] {
  const countries = meetingCountries(meeting);
  return [
    ['all', 'all'],
    ['kind', kindValue(meeting.kind, meeting.status)],
    ...meeting.topics.map((topic) => ['topic', topic] as const),
    ...countries.map((country) => ['country', country] as const),
    ...countryPairs(countries).map((pair) => ['pair', pair] as const),
    ...textTargets(meeting).map(({ target }) => [target.field, target.value] as const),
    ...(meeting.place?.country ? [['place', placeCountry(meeting.place.country)] as const] : []),
  ];
}

/** The values of a kind-and-status list and of a place that is a whole country. */
export const kindValue = (kind: Kind, status: Status): string => `${kind} ${status}`;
export const placeCountry = (country: string): string => `=${country}`;

/** A text of the record, and the list in which the record is found when that text is asked for. */
export type TextTarget = Readonly<{
  field: 'org' | 'place' | 'party';
  text: string;
  target: Readonly<{ field: 'org' | 'place' | 'country'; value: string }>;
}>;

/** Organisations, places and sides, which people ask for by any of their words. */
export function textTargets({ parties, participants, place }: Meeting): readonly TextTarget[] {
  const targets: TextTarget[] = [];
  for (const { id, name } of parties) {
    const body = isBody(id, name);
    const target = { field: body ? 'org' : 'country', value: id } as const;
    for (const text of new Set([id, name])) {
      if (body) targets.push({ field: 'org', text, target });
      targets.push({ field: 'party', text, target });
    }
  }
  for (const { organisation } of participants) {
    const value = foldWords(organisation ?? '').join(' ');
    if (organisation && value) targets.push({ field: 'org', text: organisation, target: { field: 'org', value } });
  }
  const value = foldWords(place?.city ?? place?.venue ?? '').join(' ');
  for (const text of [place?.city, place?.venue]) {
    if (text && value) targets.push({ field: 'place', text, target: { field: 'place', value } });
  }
  if (place?.country) {
    const target = { field: 'place', value: placeCountry(place.country) } as const;
    targets.push({ field: 'place', text: partyName(place.country), target });
  }
  return targets;
}

/** The pairs under which a meeting of these countries stands. */
export function countryPairs(countries: readonly string[]): readonly string[] {
  if (countries.length > pairedCountries) return countries.map((country) => pairValue(country, manyOthers));
  return countries.flatMap((one, index) => countries.slice(index + 1).map((other) => pairValue(one, other)));
}

/** Where the meetings of two countries stand: their own list, and that of the first with many others. */
export function pairLists(one: string, other: string): readonly string[] {
  return [pairValue(one, other), pairValue(one, manyOthers)];
}

const pairValue = (one: string, other: string): string =>
  other === manyOthers || one < other ? `${one} ${other}` : `${other} ${one}`;

function officeOf(meeting: Meeting, { name, role, affiliation, officialId }: Participant): Office {
  const others = meeting.participants.filter((other) => other.lead && other.officialId !== officialId);
  const across = others.filter((other) => other.affiliation !== affiliation || affiliation === null);
  return {
    name,
    role,
    affiliation,
    counterparts: (across.length > 0 ? across : others)
      .slice(0, counterpartsKept)
      .map((other) => ({ id: other.officialId, name: other.name, affiliation: other.affiliation })),
  };
}

const sameEdge = (a: Edge, b: Edge | undefined): boolean =>
  b !== undefined && a.pk === b.pk && a.sk === b.sk && JSON.stringify(a.office) === JSON.stringify(b.office);

const edgeName = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** What a change of a record does to its edges: `added` are to be written before it, `obsolete` deleted after it. */
export function compareEdges(before: readonly Edge[], after: readonly Edge[]): { added: Edge[]; obsolete: Key[] } {
  const old = new Map(before.map((edge) => [edgeName(edge), edge]));
  const kept = new Set(after.map(edgeName));
  return {
    added: after.filter((edge) => !sameEdge(edge, old.get(edgeName(edge)))),
    obsolete: before.filter((edge) => !kept.has(edgeName(edge))).map(({ pk, sk }) => ({ pk, sk })),
  };
}

/**
 * Writes edges for a coming version of their record. A late writer of an older version changes nothing, so that it can't
 * undo what a newer one wrote.
 */
export async function writeEdges(store: Store, edges: readonly Edge[], version: number): Promise<void> {
  await Promise.all(
    edges.map(({ pk, sk, office }) =>
      unlessNewer(
        store.client.send(
          new PutItemCommand({
            TableName: store.table,
            Item: marshall({ pk, sk, version, ...(office ? { office } : {}) }),
            ConditionExpression: 'attribute_not_exists(pk) OR version < :version',
            ExpressionAttributeValues: marshall({ ':version': version }),
          }),
        ),
      ),
    ),
  );
}

/** Deletes edges that version `version` of their record does not have; those that a later version wrote stay. */
export async function deleteEdges(store: Store, edges: readonly Key[], version: number): Promise<void> {
  await Promise.all(
    edges.map((key) =>
      unlessNewer(
        store.client.send(
          new DeleteItemCommand({
            TableName: store.table,
            Key: marshall({ pk: key.pk, sk: key.sk }),
            ConditionExpression: 'version <= :version',
            ExpressionAttributeValues: marshall({ ':version': version }),
          }),
        ),
      ),
    ),
  );
}

async function unlessNewer(write: Promise<unknown>): Promise<void> {
  await write.catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
}
