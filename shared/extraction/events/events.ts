import type { Profile } from '../coreference/profiles.ts';
import type { Scene } from '../coreference/scene.ts';
import { readAttendees } from '../sides/attendees.ts';
import type { HomeGuess } from '../sides/home.ts';
import type { TextSpan } from '../text/document.ts';
import { isAside } from './asides.ts';
import type { EventDraft } from './draft.ts';
import type { MeetingEvent, Person } from './event.ts';
import { kindOf } from './kinds.ts';

/** Turns a draft into an event: attendees with role and side, kind, and the sentences that go on about it. */
export function finishEvent(
  scene: Scene,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  profiles: readonly Profile[],
  home: HomeGuess,
): MeetingEvent {
  const contacts = [...draft.contacts].sort((a, b) => Number(a.weak) - Number(b.weak) || a.sentence - b.sentence);
  const inBody = contacts.filter((contact) => contact.sentence >= 0);
  const spans = inBody.slice(0, 2).map((contact) => spanOf(scene, contact.anchor));
  const evidence: readonly TextSpan[] = spans.length > 0 ? spans : [firstWords(scene)];
  const attendees = readAttendees(draft, profiles, home, scene, evidence);
  const mentions =
    inBody.length > 0 ? [...new Set(inBody.map((contact) => contact.sentence))] : namingSentences(scene, draft);
  const lead = contacts[0];
  return {
    kind: {
      value: kindOf(scene, draft, attendees),
      confidence: 0.9,
      rule: lead?.rule ?? 'headline',
      spans: evidence,
    },
    status: { value: draft.status, confidence: 0.9, rule: `status-${draft.status}`, spans: evidence },
    anchors: inBody.map((contact) => contact.anchor),
    others: drafts
      .filter((each) => each !== draft)
      .flatMap((each) => each.contacts.filter(({ sentence }) => mentions.includes(sentence)))
      .map((contact) => contact.anchor),
    mentions,
    sentences: storySentences(scene, draft, drafts, mentions),
    inHeadline: draft.inHeadline,
    aside: isAside(draft, drafts),
    attendees,
  };
}

/** For an event that only the headline tells: the first sentences of the body that speak of its people. */
function namingSentences(scene: Scene, draft: EventDraft): readonly number[] {
  const people = new Set([...draft.left, ...draft.right]);
  const naming: number[] = [];
  for (let at = 0; at < scene.references.length && naming.length < 2; at++) {
    if ((scene.references[at] ?? []).some((reference) => reference.person !== null && people.has(reference.person)))
      naming.push(at);
  }
  return naming;
}

function spanOf(scene: Scene, range: Readonly<{ start: number; end: number }>): TextSpan {
  const { tokens } = scene.reading;
  return { start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 1 };
}

function firstWords(scene: Scene): TextSpan {
  const first = scene.sentences[0];
  return first ? spanOf(scene, first) : { start: 0, end: Math.max(1, scene.reading.text.length) };
}

const CONTINUES = new Set([
  'meeting',
  'talks',
  'call',
  'conversation',
  'summit',
  'discussion',
  'discussions',
  'visit',
  'sides',
  'both',
  'leaders',
  'ministers',
  'they',
  'two',
  'secretaries',
  'officials',
  'parties',
]);
const REACH = 3;

/** The sentences that go on about the event: up to where another event is told, as long as its people or "the talks" come up. */
function storySentences(
  scene: Scene,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  mentions: readonly number[],
): readonly number[] {
  const own = new Set(mentions);
  const others = new Set(
    drafts.filter((each) => each !== draft).flatMap((each) => each.contacts.map((contact) => contact.sentence)),
  );
  const people = new Set([...draft.left, ...draft.right, ...draft.present]);
  const story = new Set(mentions);
  for (const mention of mentions) {
    let quiet = 0;
    for (let at = mention + 1; at < scene.sentences.length; at++) {
      if (others.has(at) && !own.has(at)) break;
      const sentence = scene.sentences[at];
      if (sentence?.kind !== 'body') continue;
      quiet = goesOn(scene, at, people) ? 0 : quiet + 1;
      if (quiet >= REACH) break;
      if (quiet === 0 || drafts.length === 1) story.add(at);
    }
  }
  return [...story].sort((a, b) => a - b);
}

function goesOn(scene: Scene, at: number, people: ReadonlySet<number>): boolean {
  if ((scene.references[at] ?? []).some((reference) => reference.person !== null && people.has(reference.person)))
    return true;
  const sentence = scene.sentences[at];
  for (let token = sentence?.start ?? 0; token < Math.min(sentence?.end ?? 0, (sentence?.start ?? 0) + 12); token++) {
    if (CONTINUES.has(scene.reading.tokens[token]?.lower ?? '')) return true;
  }
  return false;
}

/** Persons with every reference to them, for resolving who speaks in a sentence. */
export function listPersons(scene: Scene): readonly Person[] {
  const mentions = scene.people.map((): Person['mentions'][number][] => []);
  for (const references of scene.references) {
    for (const { person, start, end, how } of references)
      if (person !== null) mentions[person]?.push({ start, end, how });
  }
  return scene.people.map((person) => ({ id: person.id, name: person.name, mentions: mentions[person.id] ?? [] }));
}
