import { foldName } from './fold-name.ts';

/**
 * A readable id for an official, from the name as spelt: `Fayez al-Sarraj` gives `fayez-al-sarraj`. The same spelling
 * always gives the same id; other spellings of the person give others, which compareNames unites.
 */
export function officialId(name: string): string {
  return foldName(name).replaceAll(' ', '-') || 'unnamed';
}
