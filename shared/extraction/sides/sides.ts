import { AMBIGUOUS_INSTITUTIONS } from '../../lexicon/institutions.ts';
import { OFFICE_SIDES } from '../../lexicon/role-heads.ts';
import type { RoleCandidate } from '../coreference/role-choice.ts';
import type { Found } from '../events/event.ts';
import type { RolePhrase } from '../people/roles.ts';
import type { TextSpan } from '../text/document.ts';
import type { GeoSense } from '../text/gazetteer.ts';
import type { GeoMention, Reading } from '../text/reading.ts';

const ISO = /^[A-Z]{2}$/;

const BODIES = new Set(['EU', 'UN', 'AU', 'WB']);

const ambiguous = new Set(AMBIGUOUS_INSTITUTIONS);

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

/** "the Treasury Department": some countries have one. */
export function isAmbiguous({ kind, name }: GeoSense): boolean {
  return kind === 'institution' && ambiguous.has(name);
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
