import type { Correction } from '../meeting/correction.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { type Edge, edgesOf } from './edges.ts';
import { type Key, meetingKey, meetingType } from './keys.ts';
import { type Item, readItems } from './read-items.ts';
import { pack, unpack, unpackMeeting } from './record-codec.ts';
import type { Store } from './store.ts';

/** One report in a record: the article's n-th meeting. */
export type Member = Readonly<{ article: string; event: number }>;

/**
 * A record's item. Without `meeting` it is what stays of a record that lost its last report or was merged into another
 * (`into`): its version and what people decided about it.
 */
export type StoredRecord = Readonly<{
  id: string;
  version: number;
  meeting: Meeting | null;
  /** The date by which it is listed; see `listedDate`. */
  date: string;
  members: readonly Member[];
  corrections: readonly Correction[];
  /** Articles that a person has split off: they never join again by themselves. */
  apart: readonly string[];
  /** Articles that a person has put here: they stay, however much they change. */
  held: readonly string[];
  into: string | null;
  updatedAt: string;
  /** Edges that the last change made obsolete; deleted after it, and once more when a crash may have come between. */
  obsolete: readonly Key[];
}>;

export async function readRecords(
  store: Store,
  ids: readonly string[],
  consistent = true,
): Promise<(StoredRecord | null)[]> {
  const items = await readItems(store, ids.map(meetingKey), { consistent });
  return items.map((item) => item && recordFromItem(item));
}

/**
 * The meetings of records and the dates by which they are listed, in the order of their ids; null where there is none.
 * Less is sent and read of each than by `readRecords`, which is for whoever changes records.
 */
export async function readListed(
  store: Store,
  ids: readonly string[],
): Promise<((Pick<StoredRecord, 'date'> & { meeting: Meeting }) | null)[]> {
  const items = await readItems(store, ids.map(meetingKey), { attributes: ['date', 'record'] });
  return items.map((item) =>
    item?.record instanceof Uint8Array ? { date: String(item.date), meeting: unpackMeeting(item.record) } : null,
  );
}

/** The record's item; the stream's readers find the meeting under `record` where `type` is `meeting`. */
export function recordItem(record: StoredRecord): Item {
  const { id, meeting, members, corrections, apart, held, into, obsolete, ...rest } = record;
  return {
    ...meetingKey(id),
    ...rest,
    ...(meeting ? { type: meetingType, record: pack(meeting) } : { type: 'withdrawn' }),
    ...(members.length > 0 ? { members: members.map(({ article, event }) => `${event} ${article}`) } : {}),
    ...(corrections.length > 0 ? { corrections: pack(corrections) } : {}),
    ...(apart.length > 0 ? { apart } : {}),
    ...(held.length > 0 ? { held } : {}),
    ...(into ? { into } : {}),
    ...(obsolete.length > 0 ? { obsolete: obsolete.map(({ pk, sk }) => `${pk}\n${sk}`) } : {}),
  };
}

/** The lists that a record stands in: none once it is withdrawn. */
export function edgesOfRecord(record: StoredRecord | null): readonly Edge[] {
  return record?.meeting ? edgesOf(record.meeting, record.date) : [];
}

export function recordFromItem(item: Item): StoredRecord {
  return {
    id: item.pk.slice(meetingKey('').pk.length),
    version: Number(item.version),
    meeting: item.record instanceof Uint8Array ? unpackMeeting(item.record) : null,
    date: String(item.date),
    members: texts(item.members).map(readMember),
    corrections: item.corrections instanceof Uint8Array ? (unpack(item.corrections) as Correction[]) : [],
    apart: texts(item.apart),
    held: texts(item.held),
    into: typeof item.into === 'string' ? item.into : null,
    updatedAt: String(item.updatedAt),
    obsolete: texts(item.obsolete).map((key) => {
      const [pk = '', sk = ''] = key.split('\n');
      return { pk, sk };
    }),
  };
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function readMember(member: string): Member {
  const cut = member.indexOf(' ');
  return { event: Number(member.slice(0, cut)), article: member.slice(cut + 1) };
}
