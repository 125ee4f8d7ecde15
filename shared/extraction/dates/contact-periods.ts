import { months, smallNumbers } from '../../lexicon/calendar.ts';
import { CONTACT_VERBS } from '../../lexicon/contact-verbs.ts';
import type { Range, Scene } from '../coreference/scene.ts';

type Day = Readonly<{ date: string | null; weekday: string | null; relative: string | null }>;

const REACH = 14;
const NUMBERS = new Set(Object.keys(smallNumbers));

/** The time of some weeks or more that a contact is put in, within its clause: "january", "2019", "last-month"; or null. */
export function periodNear(scene: Scene, range: Range, at: number): string | null {
  const { tokens } = scene.reading;
  for (let after = at + 1; after < Math.min(range.end, at + REACH); after++) {
    const period = periodAt(scene, after);
    if (period) return period;
    const word = tokens[after]?.lower ?? '';
    if (word === ';' || word === ',' || word === 'and' || CONTACT_VERBS.has(word)) break;
  }
  return null;
}

/** "in January", "in early 2019", "last month", "earlier this year", "two weeks ago", "three years earlier". */
function periodAt(scene: Scene, at: number): string | null {
  const { tokens } = scene.reading;
  const word = tokens[at]?.lower ?? '';
  const [before, next, afterNext] = [
    tokens[at - 1]?.lower ?? '',
    tokens[at + 1]?.lower ?? '',
    tokens[at + 2]?.lower ?? '',
  ];
  if (tokens[at]?.capital && word in months && OPENS.test(before) && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(next))
    return word;
  if (/^(?:19|20)\d\d$/.test(word) && OPENS.test(before)) return word;
  if (word === 'last' && /^(?:month|year)$/.test(next)) return `last-${next}`;
  if (word === 'earlier' && next === 'this' && /^(?:month|year)$/.test(afterNext)) return `earlier-this-${afterNext}`;
  if (
    (NUMBERS.has(word) || word === 'a') &&
    /^(?:weeks?|months?|years?)$/.test(next) &&
    /^(?:ago|earlier|before)$/.test(afterNext)
  )
    return `${word}-${next}-${afterNext}`;
  return null;
}

const OPENS = /^(?:in|early|late|mid|last|during)$/;

/** A time of weeks or more does not hold a day that the article tells as its news. */
export function isOutside(period: string, { date, weekday, relative }: Day): boolean {
  return date === null
    ? weekday !== null || relative !== null
    : period in months && !date.startsWith(period.slice(0, 3));
}
