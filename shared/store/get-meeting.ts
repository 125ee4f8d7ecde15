import type { Correction } from '../meeting/correction.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { readRecords, type StoredRecord } from './record-item.ts';
import type { Store } from './store.ts';

/**
 * A record and what is known about it beside its content. `version` grows with every change; `id` differs from the one
 * asked for when that record was merged into this one.
 */
export type MeetingRecord = Readonly<{
  meeting: Meeting;
  version: number;
  updatedAt: string;
  corrections: readonly Correction[];
  /** Articles that a person has split off from this record. */
  apart: readonly string[];
}>;

/** The record with this id, or with the one it was merged into; null when there is none (any more). */
export async function getMeeting(store: Store, id: string): Promise<MeetingRecord | null> {
  const record = await readRecord(store, id);
  return record?.meeting ? { ...record, meeting: record.meeting } : null;
}

/** These records, without those that are gone. */
export async function getMeetings(store: Store, ids: readonly string[]): Promise<readonly Meeting[]> {
  const records = await readRecords(store, ids, false);
  return records.flatMap((record) => record?.meeting ?? []);
}

/** The stored record behind an id, following merges. */
export async function readRecord(store: Store, id: string): Promise<StoredRecord | null> {
  const [record = null] = await readRecords(store, [id]);
  return record?.into ? readRecord(store, record.into) : record;
}
