import { ConditionalCheckFailedException, DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Kind, Meeting } from '../meeting/meeting.ts';
import { foldWords } from '../query/fold-words.ts';
import { meetingCountries } from '../query/meeting-text.ts';
import { isBody, partyName } from '../query/resolve-party.ts';
import { insertEdges } from './insert-edges.ts';
import { type EdgeField, edgeKey, edgePartitions, type Key } from './keys.ts';
import { pairedCountries, pairedOfficials, pairsOf } from './pairs.ts';
import type { Store } from './store.ts';

/**
 * One line in a list of meetings. It says no more than where the record stands: so a record can change without its lines
 * being written again, and a line that comes too early or goes too late misleads nobody who looks at the record.
 */
export type Edge = Key;

/** Every list that a meeting stands in. `date` is the day by which it is listed. */
export function edgesOf(meeting: Meeting, date: string): readonly Edge[] {
  const edges = edgeValues(meeting).map(([field, value]) => edgeKey(field, value, meeting.id, date));
  return [...new Map(edges.map((edge) => [edge.pk, edge])).values()];
}

function edgeValues(meeting: Meeting): readonly (readonly [EdgeField, string])[] {
  const countries = meetingCountries(meeting);
  const officials = [...new Set(meeting.participants.map(({ officialId }) => officialId))];
  return [
    [meeting.status, ofStatus],
    ...(isListedKind(meeting.kind) ? [['kind', meeting.kind] as const] : []),
    ...meeting.topics.map((topic) => ['topic', topic] as const),
    ...countries.map((country) => ['country', country] as const),
    ...pairsOf(countries, pairedCountries).map((pair) => ['pair', pair] as const),
    ...officials.map((official) => ['official', official] as const),
    ...pairsOf(officials, pairedOfficials).map((pair) => ['together', pair] as const),
    ...textTargets(meeting).flatMap(({ target }) =>
      isFoundByCountry(target, countries) ? [] : [[target.field, target.value] as const],
    ),
  ];
}

/** Every record stands in one list by its status; together these are the list of all. */
export const ofStatus = 'all';

/** Most records are of meetings: who asks for these finds them among all. */
export const isListedKind = (kind: Kind): boolean => kind !== 'meeting';

/** A host that is a side of the meeting too has it in its list of meetings, where those who ask for the place look. */
function isFoundByCountry({ field, value }: TextTarget['target'], countries: readonly string[]): boolean {
  const host = field === 'place' ? countryOfPlace(value) : null;
  return host !== null && countries.includes(host);
}

/** Where all meetings stand to which such a text leads. */
export function targetPartitions({ field, value }: TextTarget['target']): readonly string[] {
  const host = field === 'place' ? countryOfPlace(value) : null;
  return [...edgePartitions(field, value), ...(host === null ? [] : edgePartitions('country', host))];
}

/** The value of a place that is a whole country. */
export const placeCountry = (country: string): string => `=${country}`;
/** The country that such a value stands for; null for a town's. */
const countryOfPlace = (value: string): string | null => (value.startsWith('=') ? value.slice(1) : null);

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

const edgeName = ({ pk, sk }: Edge): string => `${pk}\n${sk}`;

/** The edges of `one` that `other` lacks. */
export function edgesWithout(one: readonly Edge[], other: readonly Edge[]): readonly Edge[] {
  const names = new Set(other.map(edgeName));
  return one.filter((edge) => !names.has(edgeName(edge)));
}

/**
 * Writes edges for a coming version of their record. A late writer of an older version changes nothing, so that it can't
 * undo what a newer one wrote.
 */
export async function writeEdges(store: Store, edges: readonly Edge[], version: number): Promise<void> {
  const rest = await insertEdges(store, edges, version);
  await Promise.all(
    rest.map(({ pk, sk }) =>
      unlessNewer(
        store.client.send(
          new PutItemCommand({
            TableName: store.table,
            Item: marshall({ pk, sk, version }),
            ConditionExpression: 'attribute_not_exists(pk) OR version < :version',
            ExpressionAttributeValues: marshall({ ':version': version }),
          }),
        ),
      ),
    ),
  );
}

/** Deletes edges that version `version` of their record does not have; those that a later version wrote stay. */
export async function deleteEdges(store: Store, edges: readonly Edge[], version: number): Promise<void> {
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
