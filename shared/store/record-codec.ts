import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { ReadoutError } from '../errors.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { remember } from '../names/remember.ts';
import { meetingType } from './keys.ts';
import { firstDictionary } from './record-dictionary.ts';

/** Which dictionary a value was packed with stands in its first byte. */
const dictionaries = new Map([[1, Buffer.from(firstDictionary)]]);
const current = 1;

/**
 * A write is billed by the kilobyte, and a record is mostly names of fields and evidence: packed it takes an eighth.
 */
export function pack(value: unknown): Uint8Array {
  const dictionary = dictionaries.get(current);
  const packed = deflateRawSync(JSON.stringify(value), { level: 9, ...(dictionary ? { dictionary } : {}) });
  return Buffer.concat([Buffer.of(current), packed]);
}

export function unpack(bytes: Uint8Array): unknown {
  const dictionary = dictionaries.get(bytes[0] ?? 0);
  if (!dictionary)
    throw new ReadoutError('record-unreadable', 'A record was written by a later version. Update Readout.');
  return JSON.parse(inflateRawSync(bytes.subarray(1), { dictionary }).toString('utf8'));
}

/**
 * The same records are read again and again, and unpacking one takes longer than all else that a search does with it.
 * What is kept goes by the bytes themselves, so that a changed record is another one.
 */
const meetingPackedAs = remember((bytes) => unpack(Buffer.from(bytes, 'latin1')) as Meeting, 2_000);

export function unpackMeeting({ buffer, byteOffset, byteLength }: Uint8Array): Meeting {
  return meetingPackedAs(Buffer.from(buffer, byteOffset, byteLength).toString('latin1'));
}

/**
 * The record in an item, or in an image of the table's stream; null for anything that is not a record, such as
 * what stays behind of a withdrawn one.
 */
export function meetingFromImage(image: Readonly<Record<string, AttributeValue>> | undefined): Meeting | null {
  if (image?.type?.S !== meetingType) return null;
  const packed = image.record?.B;
  // Lambda delivers stream images as JSON, where binary values are base64 text.
  return packed ? unpackMeeting(typeof packed === 'string' ? Buffer.from(packed, 'base64') : packed) : null;
}
