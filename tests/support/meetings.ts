import type { Meeting, Participant } from '../../shared/meeting/meeting.ts';
import { officialId } from '../../shared/names/official-id.ts';
import type { ArticleVersion } from '../../shared/store/article-item.ts';

/** A participant from `Name, Role (SIDE)`; the first two of a meeting lead it unless told otherwise. */
export function participant(text: string, lead: boolean): Participant {
  const [, name = text, role, affiliation] = /^(.+?)(?:, (.+?))?(?: \(([^)]+)\))?$/.exec(text) ?? [];
  return { name, role: role ?? null, affiliation: affiliation ?? null, lead, officialId: officialId(name) };
}

/** A report's meeting of these people, with what else is given; every value has a piece of evidence. */
export function meetingOf(people: readonly string[], given: Partial<Meeting> = {}): Meeting {
  const participants = people.map((text, index) => participant(text, index < 2));
  const sides = [...new Set(participants.map(({ affiliation }) => affiliation).filter((side) => side !== null))];
  const article = given.sources?.[0] ?? 'article';
  const evidence = { confidence: 0.9, rule: 'test', spans: [{ article, start: 0, end: 10 }] };
  return {
    id: `${article}:0`,
    kind: 'meeting',
    status: 'held',
    date: '2026-03-04',
    place: { city: 'Geneva', country: 'CH' },
    parties: sides.map((id) => ({ id, name: id })),
    participants,
    topics: [],
    keyphrases: [],
    statements: [],
    outcomes: [],
    headline: `${people[0]} met ${people[1]}`,
    confidence: 0.9,
    sources: [article],
    outlets: [],
    evidence: { date: evidence, 'place/city': evidence, 'participants/0/name': evidence },
    ...given,
  };
}

/** An article of that day, as far as the store is concerned. */
export function articleOf(id: string, given: Partial<ArticleVersion> = {}): ArticleVersion {
  return {
    id,
    title: `Title of ${id}`,
    publishedAt: '2026-03-05',
    publishedAtSource: 'metadata',
    outlet: `Outlet of ${id}`,
    author: null,
    url: null,
    language: 'en',
    contentType: 'text/plain',
    ...given,
  };
}
