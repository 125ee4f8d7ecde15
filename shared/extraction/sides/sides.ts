import { AMBIGUOUS_INSTITUTIONS, COMMON_INSTITUTIONS } from '../../lexicon/institutions.ts';
import { OUTLET_HOMES } from '../../lexicon/outlets.ts';
import { OFFICE_SIDES } from '../../lexicon/role-heads.ts';
import type { RoleCandidate } from '../coreference/role-choice.ts';
import type { Found } from '../events/event.ts';
import type { RolePhrase } from '../people/roles.ts';
import type { Document, TextSpan } from '../text/document.ts';
import { findGeo, type GeoSense } from '../text/gazetteer.ts';
import type { GeoMention, Reading } from '../text/reading.ts';
import { tokenise } from '../text/tokens.ts';

const ISO = /^[A-Z]{2}$/;
const BODIES = new Set(['EU', 'UN', 'AU', 'WB']);
const ambiguous = new Set(AMBIGUOUS_INSTITUTIONS);
const common = new Set(COMMON_INSTITUTIONS);

/** A country rather than an international body. */
export function isCountry(side: string): boolean {
  return ISO.test(side) && !BODIES.has(side);
}

const POSTED = new Set(['to', 'for', 'on', 'in', 'with']);

/**
 * The side that the words of a role put its holder on, or null. "UN envoy for Libya" is of the UN, not of Libya, and an
 * "ethnic Albanian leader" not of Albania.
 */
export function sideOfRole(reading: Reading, role: RolePhrase): GeoMention | null {
  const owners = role.before.filter(({ start }) => reading.tokens[start - 1]?.lower !== 'ethnic');
  const before = owners.find((geo) => geo.sense.kind !== 'institution' || geo.sense.id.length > 2) ?? owners[0];
  if (before) return before;
  let weak: GeoMention | null = null;
  for (const geo of role.after) {
    if (isPosting(reading, role, geo)) continue;
    // "the Security Council of Belarus": the country's own.
    const of = reading.tokens[geo.end + 1]?.lower === 'the' ? geo.end + 2 : geo.end + 1;
    const land = role.after.find(({ start }) => start === of || start === geo.end + 1);
    if (geo.sense.kind === 'body' && land?.sense.kind === 'country' && reading.tokens[geo.end]?.lower === 'of')
      return land;
    if (geo.sense.kind !== 'institution' && geo.sense.kind !== 'city' && geo.sense.kind !== 'venue') return geo;
    weak ??= geo;
  }
  return weak;
}

/** "ambassador to Libya", "envoy for Syria": where someone is sent, not whom they represent. */
function isPosting(reading: Reading, role: RolePhrase, geo: GeoMention): boolean {
  // "adviser to Iran's president"
  if (/^['’]s$/.test(reading.tokens[geo.end]?.lower ?? '') && geo.end < role.end) return false;
  let at = geo.start - 1;
  while (at > role.headAt && reading.tokens[at]?.lower === 'the') at--;
  const preposition = reading.tokens[at]?.lower ?? '';
  if (!POSTED.has(preposition) || (preposition === 'for' && geo.sense.kind === 'body')) return false;
  return (
    preposition === 'to' ||
    preposition === 'on' ||
    /^(?:ambassador|envoy|representative|commissioner|consul|coordinator|rapporteur|mediator|minister|secretary|adviser|advisor|director|head|under-?secretary|negotiator|general|chargé|attaché)/.test(
      role.head,
    )
  );
}

/** Those whom a body posts to a country: "UN Resident Coordinator in Nepal". */
const POSTED_BY_BODIES = new Set(['coordinator', 'representative', 'head', 'director']);
const ENVOYS = new Set(['ambassador', 'commissioner', 'high-commissioner', 'consul', 'chargé', 'nuncio', 'envoy']);

/** The country in which an envoy serves: "British Ambassador to Iraq", "Consul General in Erbil"; null for other offices. */
export function postingOf(reading: Reading, role: RolePhrase): GeoMention | null {
  const sent = ENVOYS.has(role.head) && role.before.some((geo) => ISO.test(geo.sense.id));
  const resident = POSTED_BY_BODIES.has(role.head) && sideOfRole(reading, role)?.sense.kind === 'body';
  if (!sent && !resident) return null;
  return (
    role.after.find(
      (geo) =>
        geo.sense.kind !== 'institution' &&
        ISO.test(geo.sense.id) &&
        !BODIES.has(geo.sense.id) &&
        isPosting(reading, role, geo),
    ) ?? null
  );
}

/** Offices that only one country has. */
export function sideOfOffice(spelt: string): string | null {
  const lower = spelt.toLowerCase();
  const exact = OFFICE_SIDES[lower];
  if (exact) return exact;
  for (const [office, side] of Object.entries(OFFICE_SIDES))
    if (lower.startsWith(`${office} `) || lower.endsWith(` ${office}`)) return side;
  return null;
}

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
    .filter(([id, weight]) => weight >= 1 && ISO.test(id) && !BODIES.has(id))
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

/** "the Treasury Department": some countries have one. */
export function isAmbiguous({ kind, name }: GeoSense): boolean {
  return kind === 'institution' && ambiguous.has(name);
}

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
    if (sense && ISO.test(sense.id) && !BODIES.has(sense.id)) return sense.id;
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

/** The first country in a stretch of text other than those in `not`: where a bare "Foreign Minister X" most likely comes from. */
export function sideNear(reading: Reading, start: number, end: number, not: ReadonlySet<string>): GeoMention | null {
  for (let at = start; at < end; at++) {
    const geo = reading.geo[at];
    const before = reading.tokens[at - 1]?.lower;
    if (!before || !/^(?:in|to|at|from|visit|visits|visited|visiting|of)$/.test(before)) continue;
    if (geo && geo.start === at && ISO.test(geo.sense.id) && !BODIES.has(geo.sense.id) && !not.has(geo.sense.id))
      return geo;
  }
  return null;
}

/** A side with its evidence. */
export function foundSide(id: string, confidence: number, rule: string, spans: readonly TextSpan[]): Found<string> {
  return { value: id, confidence, rule, spans };
}

/** Text offsets of a gazetteer mention of the body; none for the headline. */
export function spansOf(
  candidate: Readonly<{ reading: Reading; body: boolean }>,
  range: Readonly<{ start: number; end: number }>,
): readonly TextSpan[] {
  if (!candidate.body) return [];
  const [first, last] = [candidate.reading.tokens[range.start], candidate.reading.tokens[range.end - 1]];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** Sides by role, over all candidates of a person. */
export function sideByRoles(
  candidates: readonly RoleCandidate[],
): { candidate: RoleCandidate; geo: GeoMention } | null {
  let weak: { candidate: RoleCandidate; geo: GeoMention } | null = null;
  for (const candidate of candidates) {
    const geo = candidate.of ?? sideOfRole(candidate.reading, candidate.role);
    if (!geo) continue;
    if (geo.sense.kind !== 'institution') return { candidate, geo };
    weak ??= { candidate, geo };
  }
  return weak;
}
