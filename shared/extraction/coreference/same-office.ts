import type { RolePhrase } from '../people/roles.ts';

/** Heads that can name the holder of any high office: "the Turkish leader", "the envoy". */
const GENERIC_HEADS: ReadonlyMap<string, RegExp> = new Map([
  [
    'leader',
    /^(?:president|minister|premier|king|emir|chancellor|leader|secretary|prince|sultan|taoiseach|queen|chairman)$/,
  ],
  ['envoy', /^(?:envoy|ambassador|representative|commissioner)$/],
  ['ambassador', /^(?:envoy|ambassador|commissioner)$/],
  ['diplomat', /^(?:minister|secretary|envoy|ambassador|councillor|councilor)$/],
  ['premier', /^(?:premier|prime)$/],
  ['chief', /^(?:chief|head|secretary|director|commander|president|chair|secretary-general|director-general)$/],
  ['monarch', /^(?:king|queen|emir|sultan)$/],
  ['minister', /^(?:secretary|chancellor)$/],
  ['chairperson', /^(?:chairman|chairwoman|chair)$/],
]);

/** Words that make an office another one: a "prime minister" is no "foreign minister". */
const TELLING = new Set(
  'prime foreign external defence defense finance interior home vice deputy crown assistant first security trade high under acting permanent state justice health energy oil education agriculture transport culture labour general national'.split(
    ' ',
  ),
);

/** Whether `office`, used on its own, can mean the office `known` of a person. "The minister" fits any minister; "the president" no vice president. */
export function sameOffice(known: RolePhrase, office: RolePhrase): boolean {
  if (!sameBody(known, office) || known.words.includes('shadow') !== office.words.includes('shadow')) return false;
  const high = highOffice(office);
  if (high) return high.test(known.words.join(' '));
  if (known.head === 'counterpart') return office.before.length > 0 && office.determiner === 'the';
  if (known.head !== office.head) {
    const generic = GENERIC_HEADS.get(office.head);
    if (!generic || !known.words.some((word) => generic.test(word))) return false;
    if (office.head === 'leader' && !leads(known.words)) return false;
    return office.words.every((word) => word === office.head || !TELLING.has(word) || known.words.includes(word));
  }
  const wanted = office.words.filter((word) => word !== office.head);
  if (office.head === 'president' && !wanted.includes('vice') && known.words.includes('vice')) return false;
  if (office.head === 'minister' && wanted.length === 0) return true;
  return wanted.every((word) => known.words.includes(word) || (!TELLING.has(word) && !office.attached));
}

/** Of ministers the prime minister leads a country, of secretaries the one of a party. */
function leads(words: readonly string[]): boolean {
  if (words.includes('minister')) return words.includes('prime') || words.includes('first');
  return (
    !words.includes('secretary') || words.includes('general') || words.includes('first') || words.includes('party')
  );
}

/** "the Head of State", "the head of government": whichever office that is in their country. */
function highOffice({ head, words }: RolePhrase): RegExp | null {
  if (head !== 'head' || words.length !== 2) return null;
  if (words.includes('state')) return /^(?:president|king|queen|emir|sultan|emperor)$/;
  return words.includes('government') ? /^(?:prime minister|premier|chancellor|taoiseach)$/ : null;
}

/** "the president of the Senate" is no other president: a body, town or region in the office must be in the known one too. */
function sameBody(known: RolePhrase, office: RolePhrase): boolean {
  return office.after.every(
    ({ sense }) =>
      sense.kind === 'country' ||
      sense.kind === 'demonym' ||
      [...known.before, ...known.after].some((geo) => geo.sense.name === sense.name),
  );
}
