import { COMMON_INSTITUTIONS } from '../../lexicon/institutions.ts';
import { OUTLET_HOMES } from '../../lexicon/outlets.ts';
import type { Document } from '../text/document.ts';
import { findGeo, type GeoSense } from '../text/gazetteer.ts';
import type { Reading } from '../text/reading.ts';
import { tokenise } from '../text/tokens.ts';
import { isCountry } from './sides.ts';

const common = new Set(COMMON_INSTITUTIONS);

/**
 * Which country an office without one belongs to. `state`: the outlet is a government's own. `home`: the country that
 * the outlet or the dateline makes the reader think of. `ranked`: the countries of the article, the most named first.
 */
export type HomeGuess = Readonly<{
  state: string | null;
  home: string | null;
  ranked: readonly string[];
  /** The country of the dateline. */
  scene: string | null;
}>;

const STATE_OUTLETS = new Set([
  'us department of state',
  'u.s. department of state',
  'department of state',
  'white house',
  'the white house',
  'us department of defense',
  'department of defense',
  'pentagon',
  'kremlin',
  'gov.uk',
  'uk government',
  'number 10',
]);

/** Agencies that report from everywhere for everyone: where they are at home says nothing. */
const AGENCIES = new Set(
  'ap|associated press|the associated press|reuters|afp|agence france-presse|upi|dpa'.split('|'),
);

/** Outlets that report the world from where they stand: the dateline tells more of their officials than their own home. */
const WORLD_OUTLETS = new Set(
  'bbc|bbc news|cnn|voa|voa news|voice of america|al jazeera|bloomberg|npr|dw|deutsche welle|france 24|france24|rfi|efe|politico|politico europe|the guardian|guardian|the new york times|new york times|the washington post|washington post|the wall street journal|los angeles times|nbc news|cbs news|abc news|fox news|sky news|the independent|the telegraph|the times|sputnik|rt|xinhua|south china morning post|scmp|anadolu agency|euronews|the irish times|irish times|the national|arab news'.split(
    '|',
  ),
);

export function guessHome(document: Document, body: Reading, headline: Reading): HomeGuess {
  const outlet = (document.article.outlet ?? '')
    .toLowerCase()
    .replace(/\s*[(,].*$/, '')
    .trim();
  const published = OUTLET_HOMES[outlet] ?? sideIn(document.article.outlet ?? '') ?? agencyHome(document);
  const counts = new Map<string, number>();
  const add = (id: string, weight: number) => counts.set(id, (counts.get(id) ?? 0) + weight);
  countSides(body, add, document.dateline?.storyToken);
  countSides(headline, (id, weight) => add(id, weight * 2));
  // The BBC on Zimbabwe, without a word about Britain: nobody in the story is at home where the outlet is.
  const remote = published !== null && WORLD_OUTLETS.has(outlet) && (counts.get(published) ?? 0) < 1;
  const abroad = AGENCIES.has(outlet) || WORLD_OUTLETS.has(outlet);
  const scene = document.dateline?.place ? datelineSide(document) : null;
  // Moscow on the Central African talks: filed where the agency sits.
  const filed = abroad && scene && (counts.get(scene) ?? 0) < 1 ? null : scene;
  if (published && !remote) add(published, 3);
  if (filed && !(remote && filed === published)) add(filed, 3);
  const ranked = [...counts]
    .filter(([id, weight]) => weight >= 1 && isCountry(id))
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id);
  const near = remote && filed === published ? null : filed;
  const home = abroad ? (near ?? (AGENCIES.has(outlet) || remote ? null : published)) : (published ?? filed);
  return { state: STATE_OUTLETS.has(outlet) ? published : null, home, ranked, scene: near };
}

/** "Otago Daily Times (RNZ)": the home of the agency in brackets. */
function agencyHome(document: Document): string | null {
  const agency = /[(]([^)]+)[)]/.exec(document.article.outlet ?? '')?.[1]?.toLowerCase() ?? '';
  return AGENCIES.has(agency) || WORLD_OUTLETS.has(agency) ? null : (OUTLET_HOMES[agency] ?? null);
}

/** What "the Senate" says for the article's being about the United States. */
const COMMON = 0.5;

/** "the Senate", "the Supreme Court": very many have one. */
export function isCommon({ kind, name }: GeoSense): boolean {
  return kind === 'institution' && common.has(name);
}

function countSides(reading: Reading, add: (id: string, weight: number) => void, from = 0): void {
  for (let at = from; at < reading.tokens.length; at++) {
    const geo = reading.geo[at];
    if (!geo || geo.start !== at) continue;
    // "in Syria" is what is talked about; "Syria's", "the Syrian", "the White House" are who talks.
    const before = reading.tokens[at - 1]?.lower ?? '';
    const place = before === 'in' || before === 'to' || before === 'from' || before === 'at';
    if (isCommon(geo.sense)) add(geo.sense.id, COMMON);
    else if (geo.sense.kind === 'city' && !geo.sense.capital) add(geo.sense.id, place ? 0.4 : 0.1);
    else add(geo.sense.id, geo.sense.kind === 'institution' ? 1.5 : place || geo.sense.kind === 'city' ? 0.5 : 1);
  }
}

/** The country in an outlet's own name: "Vietnam News Agency", "Koya University". */
function sideIn(outlet: string): string | null {
  const words = tokenise(outlet);
  for (let at = 0; at < Math.min(words.length, 8); at++) {
    const sense = findGeo(words, at)?.senses[0];
    if (sense && isCountry(sense.id)) return sense.id;
  }
  return null;
}

function datelineSide(document: Document): string | null {
  const place = document.dateline?.place;
  if (!place) return null;
  const at = document.tokens.findIndex((token) => token.start >= place.start);
  const match =
    findGeo(document.tokens, at) ??
    findGeo(
      tokenise(
        document.tokens
          .slice(at, at + 3)
          .map(({ text }) => titleCase(text))
          .join(' '),
      ),
      0,
    );
  return match?.senses[0]?.id ?? null;
}

function titleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
