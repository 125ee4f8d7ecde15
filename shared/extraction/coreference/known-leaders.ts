import { arabicGivenNameSpellings } from '../../lexicon/arabic-given-names.ts';
import { LEADERS } from '../../lexicon/leaders.ts';
import { nameWords } from './people.ts';

/** "Ahmad", "Salman": whose leader's last name is many people's first. */
const givenNames = new Set([...arabicGivenNameSpellings, 'ahmad', 'mohamed', 'muhammad', 'mohamad']);

/** Where the surname stands first: "Xi Jinping" is President Xi. */
const SURNAME_FIRST = new Set(['CN', 'KP', 'KR', 'TW', 'SG']);

function surnamesOf(words: readonly string[], side: string): readonly string[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return SURNAME_FIRST.has(side) && first !== last ? [first, last] : [last];
}

const byName = new Map<string, string>();
/** Sides by surname; `null` where leaders of two sides share it. */
const bySurname = new Map<string, string | null>();
for (const [side, names] of Object.entries(LEADERS)) {
  for (const name of names.split('|')) {
    const words = nameWords(name);
    byName.set(words.join(' '), side);
    for (const surname of surnamesOf(words, side)) {
      const other = bySurname.get(surname);
      bySurname.set(surname, other === undefined || other === side ? side : null);
    }
  }
}

/** The side of a head of state or government, foreign minister or head of a body, by the words of the name; null when the lexicon holds none or several. */
export function knownLeaderSide(words: readonly string[]): string | null {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  if (words.length === 1) return givenNames.has(last) ? null : (bySurname.get(last) ?? null);
  return byName.get(words.join(' ')) ?? byName.get(`${first} ${last}`) ?? null;
}
