import { createHash } from 'node:crypto';
import type { IndexField, IndexKey } from '../query/query-keys.ts';

/** Fields with few values, each of which many meetings have; two of them together say far more than one. */
const weakFields: ReadonlySet<IndexField> = new Set(['topic', 'country', 'party', 'kind', 'status']);
/** From most to least telling. */
export const byStrength: readonly string[] = ['topic', 'country', 'party', 'status', 'kind'];

const longestKey = 200;

export const isWeak = ({ field, value }: IndexKey): boolean =>
  weakFields.has(field) && (field !== 'party' || value.startsWith('='));

/** Fewer alternatives first, then by field. */
export const strength = (keys: readonly IndexKey[]): number =>
  keys.length * 10 + byStrength.indexOf(keys[0]?.field ?? '');

/** A key as it is stored. */
export function keyText({ field, value }: IndexKey): string {
  const text = `${field}:${value}`;
  return text.length <= longestKey ? text : `${field}:${createHash('sha256').update(value).digest('hex')}`;
}
