import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Meeting } from '../meeting/meeting.ts';
import { plainText } from '../meeting/plain-text.ts';
import { sidesOf } from '../meeting/same-meeting.ts';
import { familySound, nameKeys } from '../names/name-keys.ts';
import { guardKey } from './keys.ts';
import { readItems } from './read-items.ts';
import type { Store } from './store.ts';

/** A guard as it was read; `token` changes whenever a record is made under it, null before the first. */
export type Guard = Readonly<{ name: string; token: string | null }>;

/** Of many who lead and of many sides, as many are guarded as keeps a transaction small. */
const [leadsPaired, leadsDated, sidesPaired] = [3, 5, 3];
const keptForSeconds = 86_400;

/**
 * What two reports of one meeting have in common, however they spell names: the pairs of their leads' family names,
 * whatever day they give; and, since a report may name one side by its office only, the pairs of their sides on the day.
 * Where a meeting has no two sides, or so many that only some are paired, each lead's family name on the day as well.
 * Whoever makes a record replaces the tokens of its guards in the same transaction, on condition that they are as they
 * were before it looked for an existing record: so of two at a time one looks again. Every guard is a write that costs
 * double: most meetings have two.
 */
export function guardNames(meeting: Meeting): readonly string[] {
  const leads = meeting.participants.filter(({ lead }) => lead);
  const people = leads.length > 0 ? leads : meeting.participants;
  const keys = [...new Set(people.map(({ name }) => familyKey(name)))].toSorted();
  if (keys.length === 0)
    return [`place ${plainText(meeting.place?.city ?? meeting.place?.country ?? meeting.headline)}`];
  const { date } = meeting;
  return [...pairsOf(keys.slice(0, leadsPaired)), ...(date === null ? [] : datedGuards(meeting, keys, date))];
}

function datedGuards(meeting: Meeting, leads: readonly string[], date: string): readonly string[] {
  const sides = [...sidesOf(meeting)].toSorted();
  const paired = pairsOf(sides.slice(0, sidesPaired));
  const single = paired.length === 0 || sides.length > sidesPaired ? leads.slice(0, leadsDated) : [];
  return [...paired, ...single].map((name) => `${name} ${date}`);
}

const pairsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one} ${other}`));

/** What nearly all spellings of a name share: its family, where East Asian, else the sound of its last word. */
function familyKey(name: string): string {
  return nameKeys(name).find((key) => key.startsWith('~=')) ?? familySound(name) ?? plainText(name);
}

export async function readGuards(store: Store, names: readonly string[]): Promise<readonly Guard[]> {
  const items = await readItems(store, names.map(guardKey), true);
  return names.map((name, index) => ({
    name,
    token: typeof items[index]?.token === 'string' ? items[index].token : null,
  }));
}

/** To go into the transaction that makes a record. Guards expire: only writers at the same time need them. */
export function guardWrites(table: string, guards: readonly Guard[], now: Date): readonly TransactWriteItem[] {
  const expiresAt = Math.floor(now.getTime() / 1000) + keptForSeconds;
  return guards.map(({ name, token }) => ({
    Put: {
      TableName: table,
      Item: marshall({ ...guardKey(name), token: crypto.randomUUID(), expiresAt }),
      ...(token === null
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: '#token = :token',
            ExpressionAttributeNames: { '#token': 'token' },
            ExpressionAttributeValues: marshall({ ':token': token }),
          }),
    },
  }));
}
