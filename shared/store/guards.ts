import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { leadsFirst } from '../meeting/leads-first.ts';
import { plainText } from '../meeting/plain-text.ts';
import type { Report } from '../meeting/report.ts';
import { possibleDays } from '../meeting/same-date.ts';
import { familySound, nameKeys } from '../names/name-keys.ts';
import { guardKey } from './keys.ts';
import { readItems } from './read-items.ts';
import type { Store } from './store.ts';

/** A guard as it was read; `token` changes whenever a record is made under it, null before the first. */
export type Guard = Readonly<{ name: string; token: string | null }>;

/** Of many who lead, as many are guarded as keeps a transaction small; of few, those with them too, since each costs. */
const [leadsGuarded, peopleGuarded] = [8, 3];
/** The longer, the fewer meetings stand in two spans; the shorter, the fewer of one official's are made at the same time. */
const spanDays = 56;
/** As many as the longest meeting touches. */
const spansGuarded = 2;
const keptForSeconds = 86_400;

/**
 * What two reports of one meeting have in common, however they spell names: the family name of somebody who leads in one
 * of them, and a span of days, of those on which each says or lets think that they met. Whoever makes a record replaces
 * the tokens of its guards in the same transaction, on condition that they are as they were before it looked for an
 * existing record: so of two at a time one looks again.
 */
export function guardNames(report: Report): readonly string[] {
  const { participants, place, headline } = report.meeting;
  const leads = Math.min(leadsGuarded, participants.filter(({ lead }) => lead).length);
  const people = leadsFirst(report.meeting).slice(0, Math.max(leads, peopleGuarded));
  const keys = [...new Set(people.map(({ name }) => familyKey(name)))];
  if (keys.length === 0) return [`place ${plainText(place?.city ?? place?.country ?? headline)}`];
  const { from, to } = possibleDays(report);
  const first = spanOf(from);
  const spans = Math.min(spansGuarded, spanOf(to) - first + 1);
  return keys.flatMap((key) => Array.from({ length: spans }, (_, index) => `${key} ${first + index}`));
}

const spanOf = (date: string): number => Math.floor(Date.parse(date) / 86_400_000 / spanDays);

/** What nearly all spellings of a name share: its family, where East Asian, else the sound of its last word. */
function familyKey(name: string): string {
  return nameKeys(name).find((key) => key.startsWith('~=')) ?? familySound(name) ?? plainText(name);
}

export async function readGuards(store: Store, names: readonly string[]): Promise<readonly Guard[]> {
  const items = await readItems(store, names.map(guardKey), { consistent: true });
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
