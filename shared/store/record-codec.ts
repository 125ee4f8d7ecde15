import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Meeting } from '../meeting/meeting.ts';
import { meetingType } from './keys.ts';

/**
 * A write is billed by the kilobyte, and a record is mostly evidence that repeats itself: packed it takes a seventh.
 */
export function pack(value: unknown): Uint8Array {
  return brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

export function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(brotliDecompressSync(bytes).toString('utf8'));
}

/**
 * The record in an item, or in an image of the table's stream; null for anything that is not a record, such as
 * what stays behind of a withdrawn one.
 */
export function meetingFromImage(image: Readonly<Record<string, AttributeValue>> | undefined): Meeting | null {
  if (image?.type?.S !== meetingType) return null;
  const packed = image.record?.B;
  // Lambda delivers stream images as JSON, where binary values are base64 text.
  return packed ? (unpack(typeof packed === 'string' ? Buffer.from(packed, 'base64') : packed) as Meeting) : null;
}
