import type { Contact } from '../contacts/contact.ts';
import { type EventDraft, openDraft } from '../events/draft.ts';
import type { Attendance } from './attendance.ts';

/** Adds the attendance lists to the event told last before them (or in the same sentence). */
export function addAttendance(drafts: EventDraft[], attendance: readonly Attendance[]): void {
  const everyone = new Set(attendance.flatMap((list) => list.present));
  const led =
    drafts.every(({ left, right }) => left.size + right.size === 0) && everyone.size >= 2
      ? attendance.find((list) => list.principal || (list.atContact && list.present.length >= 2))
      : undefined;
  // "Delegations of X and Y met": who led them, the lists say.
  if (led && !drafts.some((draft) => draft.contacts.every(({ rule }) => rule === 'nameless'))) {
    // "A led the Peruvian delegation while B led the Chilean"
    const facing = attendance.find((list) => led.side && list.principal && list.side && list.side !== led.side);
    drafts.push(facing ? openLed(led, led.present, facing.present) : openLed(led));
  }
  for (const list of attendance) {
    const draft = draftAt(drafts, list);
    if (!draft || (list.reply && !lacksSide(draft))) continue;
    const host = list.joining && (draft.left.size === 0 || draft.right.size === 0) ? null : list.host;
    let filling: Set<number> | null = null;
    for (const person of list.present) {
      if (list.side) draft.sides.set(person, list.side);
      if (host !== null && host !== person) draft.hosts.set(person, host);
      if (list.joining) draft.joined.add(person);
      if (draft.gathering && host === null && !draft.right.has(person)) draft.left.add(person);
      const group = draft.left.has(person) ? draft.left : draft.right;
      // "X was accompanied by Y. They were received by Z."
      if (list.escort && host !== null && group.has(host) && group.delete(person)) draft.present.add(person);
      if (draft.left.has(person) || draft.right.has(person)) continue;
      const side: Set<number> | null =
        draft.left.size === 0 ? draft.left : draft.right.size === 0 ? draft.right : filling;
      // "X and Y led the US delegation": both on one side.
      const behind = host !== null || isRetinue(list, draft);
      const empty: Set<number> | null = behind ? null : list.side && filling ? filling : side;
      if (empty && (draft.unnamed || draft.left.size === 0 || empty === filling)) {
        empty.add(person);
        draft.present.delete(person);
        filling = empty;
      } else draft.present.add(person);
    }
  }
}

/** One side is told, and that there was another. */
function lacksSide({ left, right, unnamed, gathering, weak }: EventDraft): boolean {
  return unnamed && !gathering && !weak && (left.size === 0) !== (right.size === 0);
}

/** Never those met, though a side is still empty: who came with an office without a name ("The Minister, joined by X, met Y"). */
function isRetinue({ escort, joining }: Attendance, { left, right }: EventDraft): boolean {
  return escort || (joining && left.size === 0 && right.size > 0);
}

/** The leaders who spoke at a gathering of which the article names no other member. */
export function addSpeakers(drafts: EventDraft[], contact: Contact | null): void {
  const gatherings = drafts.filter((draft) => draft.gathering);
  const [first] = gatherings;
  if (!contact || gatherings.some((draft) => draft.left.size + draft.right.size > 0)) return;
  if (first && !contact.weak) for (const person of contact.left) first.left.add(person);
  else drafts.push(openDraft({ contact, when: null, where: null }));
}

/** "The talks were led by X and Y": nothing else tells of the event. */
function openLed(
  list: Attendance,
  left: readonly number[] = list.present.slice(0, 1),
  right: readonly number[] = list.present.slice(1),
): EventDraft {
  const contact: Contact = {
    sentence: list.sentence,
    anchor: { start: list.at, end: list.at + 1 },
    rule: 'led-by',
    kind: null,
    status: list.ahead ? 'planned' : 'held',
    certain: list.ahead,
    left,
    right,
    unnamed: true,
    gathering: false,
    weak: false,
    label: null,
  };
  return openDraft({ contact, when: null, where: null });
}

/** The event that a list of attendees belongs to: one told shortly before, best one that still lacks a side. */
function draftAt(drafts: readonly EventDraft[], list: Attendance): EventDraft | null {
  let best: EventDraft | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    for (const contact of draft.contacts) {
      const after = contact.sentence > list.sentence;
      if (after && contact.sentence > list.sentence + 1) continue;
      let score = after ? list.sentence - 3 : contact.sentence;
      if (list.host === null && draft.unnamed && (draft.left.size === 0 || draft.right.size === 0)) score += 6;
      if (list.host !== null && (draft.left.has(list.host) || draft.right.has(list.host))) score += 8;
      if (draft.inHeadline && contact.sentence >= 0) score += 3;
      if (draft.gathering && !draft.certain) score -= 6;
      if (draft.weak) score -= 12;
      if (draft.status !== 'held' && drafts.some((other) => other.status === 'held')) score -= 5;
      if (score > bestScore) [best, bestScore] = [draft, score];
    }
  }
  return best;
}
