import { createHash, randomBytes } from 'node:crypto';
import { transliterate } from '../names/transliterate.ts';

/** A new id that begins with what it names: `libya-talks-4f9c21d0`. */
export function newNamedId(name: string): string {
  const slug = transliterate(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'unnamed'}-${randomBytes(4).toString('hex')}`;
}

/** The same parts always give the same id, 24 hexadecimal digits; no two lists of parts in practice share one. */
export function derivedId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
