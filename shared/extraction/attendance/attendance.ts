import { subjectOf } from '../contacts/clauses.ts';
import { persons, type Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPreposition } from '../people/person-lists.ts';
import {
  agentAt,
  COMPANION_VERBS,
  companyOf,
  delegateAt,
  delegationAfter,
  firstNamedAfter,
  followsContact,
  groupBefore,
  inverted,
  isAtMeeting,
  isWas,
  lastNamedBefore,
  MEDIATED,
  namesSeveral,
  opensAtMeeting,
  ownerOfGroup,
  referencesBefore,
  tellsOfContact,
  withBefore,
} from './attendance-cues.ts';
import {
  ATTENDANCE_NOUNS,
  ATTENDING,
  BY_VERBS,
  LEADING_VERBS,
  LIST_VERBS,
  mayTellOfPresence,
  PRINCIPAL_VERBS,
} from './attendance-words.ts';
import { listAt, listBelow } from './attendee-lists.ts';
import { sideOfList } from './list-sides.ts';
import { replierAfter } from './replies.ts';
import { speakerAfter } from './speakers-after.ts';

/** Persons said to be present, and the side that the sentence puts them on ("On the Libyan side, …", "the Italian delegation included …"). */
export type Attendance = Readonly<{
  sentence: number;
  at: number;
  present: readonly number[];
  side: string | null;
  principal: boolean;
  /** Whom they came with: their side is this person's. */
  host: number | null;
  /** "X was joined by …": companions, or those met when nobody else was. */
  joining: boolean;
  /** "X was accompanied by …": never those met. */
  escort: boolean;
  /** The sentence or the one before tells of talks or of a signing: those listed met there, if nothing else is told. */
  atContact: boolean;
  /** "In her reply, X": one of the two sides, when only the other is told of. */
  reply: boolean;
  /** "will be attended by": they are still to meet. */
  ahead: boolean;
}>;

/** Everyone whom the sentence lists as present, apart from the principals. */
export function readAttendance(scene: Scene, sentence: number): readonly Attendance[] {
  const range = scene.sentences[sentence];
  const found: Attendance[] = [];
  if (!range) return found;
  for (let at = range.start; at < range.end; at++) {
    const token = scene.reading.tokens[at];
    if (!token || !mayTellOfPresence(token.form)) continue;
    const list = attendeesAt(scene, sentence, at);
    const present = list ? persons(list.references) : [];
    if (list && present.length > 0)
      found.push({
        sentence,
        at,
        present,
        side: list.side ?? sideOfList(scene, range.start, at),
        principal: list.principal,
        host: list.host ?? null,
        joining: list.joining ?? false,
        escort: list.escort ?? false,
        reply: list.reply ?? false,
        atContact: tellsOfContact(scene, sentence),
        ahead: isAhead(scene, range.start, at),
      });
  }
  return found;
}

/** "will be attended by", "is to be chaired by": the list tells of what is to come. */
function isAhead({ reading: { tokens } }: Scene, start: number, at: number): boolean {
  if (tokens[at - 1]?.lower !== 'be') return false;
  for (let before = at - 2; before >= Math.max(start, at - 4); before--)
    if (/^(?:will|shall|to)$/.test(tokens[before]?.lower ?? '')) return true;
  return false;
}

type AttendeeList = Readonly<{
  references: readonly Reference[];
  principal: boolean;
  host?: number | null;
  joining?: boolean;
  escort?: boolean;
  reply?: boolean;
  side?: string | null;
}>;

/** The list that the word at `at` opens or closes: "attended by", "in the presence of", "the delegation included", "were also present". */
function attendeesAt(scene: Scene, sentence: number, at: number): AttendeeList | null {
  const { tokens } = scene.reading;
  const start = scene.sentences[sentence]?.start ?? 0;
  const end = scene.sentences[sentence]?.end ?? 0;
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  const by = BY_VERBS.has(word) && (!MEDIATED.test(word) || followsContact(scene, start, at)) ? agentAt(scene, at) : -1;
  if (by > 0) {
    const companions = COMPANION_VERBS.has(word) || (word === 'attended' && tokens[at - 1]?.text === ',');
    return {
      references: listAt(scene, sentence, by + 1, 14),
      principal: PRINCIPAL_VERBS.has(word),
      host: companions ? lastNamedBefore(scene, sentence, at) : null,
      joining: word === 'joined',
      escort: word !== 'joined' && COMPANION_VERBS.has(word),
    };
  }
  // "X, Y and Z accompanied the President"
  if (
    word === 'accompanied' &&
    !isWas(tokens[at - 1]?.lower) &&
    by < 0 &&
    next?.kind === 'word' &&
    !isPreposition(next.lower)
  ) {
    const company = subjectOf(scene, sentence, at);
    if (company.length > 0) return { references: company, principal: false };
  }
  // "who was in the company of X"
  if (word === 'company' && next?.lower === 'of' && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'in')
    return {
      references: listAt(scene, sentence, at + 2, 6),
      principal: false,
      host: lastNamedBefore(scene, sentence, at),
    };
  if (word === 'accompanying' || word === 'joining') {
    const list = inverted(scene, at, 10);
    if (list > 0)
      return {
        references: listAt(scene, sentence, list, 6),
        principal: false,
        host: firstNamedAfter(scene, sentence, at, list),
      };
  }
  if (ATTENDANCE_NOUNS.has(word) && next?.lower === 'of')
    return { references: listAt(scene, sentence, at + 2, 8), principal: false };
  if ((word === 'chairmanship' || word === 'co-chairmanship') && next?.lower === 'of')
    return { references: listAt(scene, sentence, at + 2, 8), principal: true };
  // ", with X also attending"
  if (
    (word === 'attending' || word === 'participating' || word === 'present') &&
    (next?.kind === 'mark' || next?.lower === 'and')
  ) {
    const list = withBefore(scene, sentence, at);
    if (list.length > 0) return { references: list, principal: false };
  }
  // "X sat in on the talks"
  if (word === 'in' && next?.lower === 'on' && /^(?:sits?|sat|sitting)$/.test(tokens[at - 1]?.lower ?? ''))
    return { references: subjectOf(scene, sentence, at - 1), principal: false };
  // "With him were X and Y"
  if (
    isWas(word) &&
    word.startsWith('w') &&
    /^(?:him|her|them)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 2]?.lower === 'with'
  )
    return { references: listAt(scene, sentence, at + 1, 4), principal: false };
  // "The Turkish side was represented by X; the Uzbek side by Y"
  if (word === 'by' && (tokens[at - 1]?.lower === 'side' || tokens[at - 1]?.lower === 'delegation'))
    return { references: listAt(scene, sentence, at + 1, 4), principal: false };
  if (word === 'alongside' || ((word === 'along' || word === 'together') && next?.lower === 'with'))
    return {
      references: listAt(scene, sentence, at + 1, 6),
      principal: false,
      host: lastNamedBefore(scene, sentence, at),
    };
  if (LIST_VERBS.has(word) && groupBefore(scene, start, at))
    return {
      references: listAt(scene, sentence, at + 1, 8),
      principal: false,
      host: ownerOfGroup(scene, sentence, at),
    };
  if (word === ':' && at === end - 1 && groupBefore(scene, start, at))
    return { references: listBelow(scene, sentence, at), principal: false, host: companyOf(scene, sentence) };
  // "Participants: X and Y.", "Also present: X"
  if (word === ':' && at - start <= 3 && at < end - 1 && ATTENDING.test(tokens[at - 1]?.lower ?? ''))
    return { references: listAt(scene, sentence, at + 1, 4), principal: false };
  // "X, Y and Z were also on the call"
  if ((word === 'call' || word === 'line') && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'on')
    return isWas(tokens[at - 3]?.lower)
      ? { references: referencesBefore(scene, sentence, at), principal: false }
      : null;
  // "The following envoys will be guests at the palace: X of A, Y of B", "They are X of A and Y of B"
  const opensNames = word === ':' || ((word === 'are' || word === 'were') && tokens[at - 1]?.lower === 'they');
  if (opensNames && at < end - 1 && (word !== ':' || namesSeveral(scene, sentence, at))) {
    const list = listAt(scene, sentence, at + 1, 2);
    return list.length > 1 ? { references: list, principal: false } : null;
  }
  // "X, Y and Z also joined.", "… are said to have joined"
  if (word === 'joined' && next?.kind === 'mark' && /^(?:also|have)$/.test(tokens[at - 1]?.lower ?? ''))
    return { references: referencesBefore(scene, sentence, at), principal: false };
  // "X, the head of the Chilean delegation, said"
  const spoken = word === 'delegation' ? delegateAt(scene, sentence, at) : null;
  if (spoken)
    return {
      references: [spoken],
      principal: spoken.role?.head !== 'member',
      side: scene.reading.geo[at - 1]?.sense.id ?? null,
    };
  // "X attended the meeting, so too Y", "…, as did Y"
  const alike =
    (word === 'so' && next?.lower === 'too') || (word === 'as' && /^(?:did|were|was)$/.test(next?.lower ?? ''));
  if (alike && tokens[at - 1]?.text === ',')
    return { references: listAt(scene, sentence, at + 2, 4), principal: false };
  if ((word === 'attend' || word === 'attended') && (next?.kind === 'mark' || next?.lower === 'as'))
    return { references: subjectOf(scene, sentence, at), principal: true };
  const takesPart = word === 'part' && /^(?:took|take|takes)$/.test(tokens[at - 1]?.lower ?? '');
  // "X and Y also took part."
  if (takesPart || word === 'participated') {
    const verb = takesPart ? at - 1 : at;
    if (next?.kind === 'mark' || tokens[verb - 1]?.lower === 'also')
      return { references: referencesBefore(scene, sentence, verb), principal: false };
  }
  const replier = next?.text === ',' ? replierAfter(scene, sentence, at) : null;
  if (replier) return { references: [replier], principal: false, reply: true };
  if (word === 'after' || word === 'following')
    return { references: speakerAfter(scene, sentence, at), principal: false };
  const delegation = LEADING_VERBS.has(word) ? delegationAfter(scene, at) : -1;
  if (delegation > 0)
    return {
      references: subjectOf(scene, sentence, at),
      principal: true,
      side: scene.reading.geo[delegation - 1]?.sense.id ?? null,
    };
  // "the president and his aides, among them X and Y"
  if (word === 'among' && /^(?:them|whom)$/.test(next?.lower ?? '') && groupBefore(scene, start, at))
    return { references: listAt(scene, sentence, at + 2, 6), principal: false };
  if (/^w(?:as|ere)$/.test(word) && isAtMeeting(scene, at)) {
    const before = referencesBefore(scene, sentence, at);
    return { references: tokens[at - 1]?.lower === 'who' ? before.slice(-1) : before, principal: false };
  }
  if (word === 'among' && isWas(tokens[at - 1]?.lower))
    return { references: referencesBefore(scene, sentence, at), principal: false };
  if (isWas(word) && opensAtMeeting(scene, start, at))
    return { references: listAt(scene, sentence, at + 1, 6), principal: false };
  if (word === 'present' || word === 'attendance' || word === 'hand' || (word === 'attending' && isWas(next?.lower))) {
    const list = inverted(scene, at, 7);
    if (list > 0) return { references: listAt(scene, sentence, list, 6), principal: false };
    const predicate = isWas(tokens[at - 1]?.lower) || isWas(tokens[at - 2]?.lower) || tokens[at - 1]?.lower === 'in';
    return predicate ? { references: referencesBefore(scene, sentence, at), principal: false } : null;
  }
  return null;
}
