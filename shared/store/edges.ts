import { ConditionalCheckFailedException, DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Meeting, Participant } from '../meeting/meeting.ts';
import { plainText } from '../meeting/plain-text.ts';
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
export const manyOthers = '*';
const counterpartsKept = 8;
const isCountry = /^[A-Z]{2}$/;
const notCountries = new Set(['EU', 'UN', 'AU']);

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
  const countries = countriesOf(meeting);
  return [
    ['all', 'all'],
    ['kind', `${meeting.kind} ${meeting.status}`],
    ...meeting.topics.map((topic) => ['topic', topic] as const),
    ...countries.map((country) => ['country', country] as const),
    ...countryPairs(countries).map((pair) => ['pair', pair] as const),
    ...organisationsOf(meeting).map((organisation) => ['org', organisation] as const),
    ...(meeting.place?.city ? [['place', plainText(meeting.place.city)] as const] : []),
  ];
}

/** The states that met: the sides of the participants and the parties. */
export function countriesOf({ parties, participants }: Meeting): readonly string[] {
  const sides = [...parties.map(({ id }) => id), ...participants.map(({ affiliation }) => affiliation)];
  return [...new Set(sides)].filter(
    (side): side is string => side !== null && isCountry.test(side) && !notCountries.has(side),
  );
}

export function countryPairs(countries: readonly string[]): readonly string[] {
  if (countries.length > pairedCountries) return countries.map((country) => `${country} ${manyOthers}`);
  const sorted = countries.toSorted();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one} ${other}`));
}

function organisationsOf({ parties, participants }: Meeting): readonly string[] {
  const bodies = parties.map(({ id }) => id).filter((id) => !isCountry.test(id) || notCountries.has(id));
  const named = participants.flatMap(({ organisation }) => (organisation ? [organisation] : []));
  return [...new Set([...bodies, ...named].map(plainText))].filter((name) => name !== '');
}

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
