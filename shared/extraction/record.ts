import type { Evidence, Meeting, Participant } from '../meeting/meeting.ts';
import { officialId } from '../names/official-id.ts';
import { calibrated } from './confidence.ts';
import type { Attendee, Found, MeetingEvent } from './events/event.ts';
import type { EventFacts } from './facts.ts';
import type { Document, TextSpan } from './text/document.ts';
import { sideName } from './text/gazetteer.ts';

/** Puts an event and what the other steps read of it into a record. */
export function asMeeting(document: Document, event: MeetingEvent, facts: EventFacts, index: number): Meeting {
  const { article } = document;
  const evidence: Record<string, Evidence> = {};
  const note = <T>(path: string, found: Found<T> | null): T | null => {
    if (!found) return null;
    evidence[path] = {
      confidence: calibrated(path, found.rule, found.confidence),
      rule: found.rule,
      spans: spansIn(article.id, document, found.spans, event),
    };
    return found.value;
  };
  const date = note('date', facts.date);
  const place = facts.place?.value ?? null;
  if (place?.city) note('place/city', facts.place);
  if (place?.country) note('place/country', facts.place);
  const topics = facts.topics.map((topic, at) => note(`topics/${at}`, topic) ?? topic.value);
  const statements = facts.statements.map((statement, at) => note(`statements/${at}`, statement) ?? statement.value);
  const outcomes = facts.outcomes.map((outcome, at) => note(`outcomes/${at}`, outcome) ?? outcome.value);
  const participants = event.attendees.map((attendee, at) => participant(attendee, at, note));
  const sides = [...new Set(participants.flatMap(({ affiliation }) => (affiliation ? [affiliation] : [])))];
  return {
    id: `${article.id}:${index + 1}`,
    kind: note('kind', event.kind) ?? 'meeting',
    status: note('status', event.status) ?? 'held',
    date: date?.date ?? null,
    ...(date?.endDate ? { endDate: date.endDate } : {}),
    place,
    parties: sides.map((id) => ({ id, name: sideName(id) })),
    participants,
    topics,
    keyphrases: [...facts.keyphrases],
    statements,
    outcomes,
    headline: article.title,
    confidence: confidenceOf(event),
    sources: [article.id],
    outlets: article.outlet ? [article.outlet] : [],
    evidence,
  };
}

function participant(
  attendee: Attendee,
  at: number,
  note: <T>(path: string, found: Found<T> | null) => T | null,
): Participant {
  const name = note(`participants/${at}/name`, attendee.name) ?? '';
  const role = note(`participants/${at}/role`, attendee.role);
  const organisation = note(`participants/${at}/organisation`, attendee.organisation);
  const affiliation = note(`participants/${at}/affiliation`, attendee.affiliation);
  return {
    name,
    ...(attendee.honorific ? { honorific: attendee.honorific } : {}),
    role,
    ...(organisation ? { organisation } : {}),
    affiliation,
    lead: attendee.lead,
    officialId: officialId(name),
  };
}

/** Evidence always points at some words: where a rule has none of its own, at the contact itself. */
function spansIn(
  article: string,
  document: Document,
  spans: readonly TextSpan[],
  event: MeetingEvent,
): Evidence['spans'] {
  const first = event.anchors[0];
  const anchor = first
    ? { start: document.tokens[first.start]?.start ?? 0, end: document.tokens[first.end - 1]?.end ?? 1 }
    : { start: 0, end: Math.max(1, document.text.length) };
  return (spans.length > 0 ? spans : [anchor]).map(({ start, end }) => ({ article, start, end }));
}

/** How often a meeting with so many named chief participants of known office is one: two leave little doubt. */
function confidenceOf(event: MeetingEvent): number {
  const named = event.attendees.filter((attendee) => attendee.lead && attendee.role).length;
  return calibrated('meeting', `chiefs-with-office-${Math.min(named, 2)}`, 0.7);
}
