import { eastAsianSurnames } from '../lexicon/east-asian-surnames.ts';
import { transliterate } from './transliterate.ts';

/** One word of a name: its folded letters, and what its spelling said. */
export type SpeltWord = Readonly<{
  text: string;
  /** Began with a small letter: `de`, `bin`, `van der`. */
  lower: boolean;
  /** All capitals, as in `XIV` and `MBS`. */
  capitals: boolean;
  /** Joined to the word before it by a hyphen. */
  hyphen: boolean;
}>;

/** Far longer than any real name; hostile input costs no more than this. */
const maximumLength = 200;

const bracketed = /\([^)]*\)|\[[^\]]*\]|[“"«„][^”"»“]*[”"»“]/g;
const apostrophes = /['’‘`´ʼʻʿʾʹʺ′]/g;
const hangulName = /(?<!\p{L})([\uac00-\ud7a3])([\uac00-\ud7a3]{1,3})(?!\p{L})/gu;
const hanName = /(?<!\p{L})(\p{Script=Han})(\p{Script=Han}{1,2})(?!\p{L})/gu;
/** Particles written together with the name before whose capital they stand: DiMaio, VanHollen, AlSarraj. */
const attachedParticle = /(?<!\p{L})(D[aei]|Del|Della|V[ao]n|L[ae]|[AE]l|B[ei]n|Abdel|Abdul)(?=\p{Lu}\p{Ll})/gu;
const arabicArticle = /(?<!\p{L})ال(?=\p{L}{2})/gu;
const latin = /^[\u0020-\u024f]*$/;
const afterComma = /^(.+?),\s*([^,]+)$/;
const generation = /^(jr|sr|jnr|snr|junior|senior|[ivx]+|ph\.?d|m\.?d|m\.?p|esq)\.?$/i;
/** Family names whose transliteration would be read as an initial or as nothing that anybody writes. */
const hangulFamilies = new Map([
  ['이', 'Lee'],
  ['오', 'Oh'],
  ['우', 'Woo'],
  ['유', 'Yoo'],
  ['임', 'Lim'],
  ['노', 'Roh'],
]);
/** Two letters for one sound before a full stop: Ch. Michel, Yu. Trutnev. */
const digraphInitial = /^(?:Ch|Kh|Ph|Sh|Th|Ts|Ya|Ye|Yu|Zh)$/;
const word = /[^\s\-‐‑–—_./,·•]+/gu;

/** `Sarraj, Fayez` as in lists, but not `Biden, Jr.`. */
function uninvert(name: string): string {
  const parts = afterComma.exec(name);
  if (parts === null) return name;
  const [, before = '', after = ''] = parts;
  return generation.test(after.trim()) ? `${before} ${after}` : `${after} ${before}`;
}

/** `KP Oli` for `K. P. Oli`: two capitals before a name in small letters, unless they are a name (XI Jinping). */
function partInitials(words: readonly SpeltWord[]): readonly SpeltWord[] {
  const [first, second] = words;
  if (first === undefined || second === undefined || !first.capitals || second.capitals) return words;
  if (first.text.length !== 2 || eastAsianSurnames.has(first.text)) return words;
  return [...Array.from(first.text, (text) => ({ ...first, text, capitals: false })), ...words.slice(1)];
}

/** Parts the words of scripts that write them together; most names are of Latin letters and have nothing to part. */
function partScripts(name: string): string {
  if (latin.test(name)) return name;
  return name
    .replace(
      hangulName,
      (_, family: string, given: string) => `${hangulFamilies.get(family) ?? family} ${Array.from(given).join('-')}`,
    )
    .replace(hanName, '$1 $2')
    .replace(arabicArticle, 'ال ');
}

/** The words of a name in the order in which they are spoken, in plain lower-case letters. Pure and linear. */
export function splitName(name: string): readonly SpeltWord[] {
  const spoken = partScripts(
    uninvert(name.slice(0, maximumLength).replace(bracketed, ' ').replace(apostrophes, '').trim()).replace(
      attachedParticle,
      '$1 ',
    ),
  );
  const words: SpeltWord[] = [];
  for (const match of spoken.matchAll(word)) {
    const [spelt] = match;
    const abbreviated = digraphInitial.test(spelt) && spoken.charAt(match.index + spelt.length) === '.';
    const text = transliterate(abbreviated ? spelt.charAt(0) : spelt).replace(/[^\p{L}\p{N}]/gu, '');
    if (text === '') continue;
    const first = spelt.charAt(0);
    words.push({
      text,
      lower: first !== first.toUpperCase(),
      capitals: spelt.length > 1 && spelt === spelt.toUpperCase() && spelt !== spelt.toLowerCase(),
      hyphen: /[-‐‑–]/.test(spoken.charAt(match.index - 1)),
    });
  }
  return partInitials(words);
}
