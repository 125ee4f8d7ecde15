import type { Meeting } from '../meeting/meeting.ts';
import { foldWords } from './fold-words.ts';
import type { TextField } from './query.ts';
import { isBody, isCountry, partyName } from './resolve-party.ts';

/** One text of a record, where it stands (as in `evidence`), and its folded words. */
export type RecordText = Readonly<{ path: string; text: string; words: readonly string[] }>;

type Draft = readonly [path: string, text: string | null | undefined];

function placeTexts({ place }: Meeting): readonly Draft[] {
  if (place === null) return [];
  const country = place.country === null ? null : partyName(place.country);
  return [
    ['place/city', place.city],
    ['place/venue', place.venue],
    ['place/country', country],
  ];
}

const partyTexts = ({ parties }: Meeting): readonly Draft[] =>
  parties.flatMap(({ id, name }, i): Draft[] => [
    [`parties/${i}`, id],
    [`parties/${i}`, name],
  ]);

function organisationTexts(meeting: Meeting): readonly Draft[] {
  const bodies = meeting.parties.flatMap(({ id, name }, i): Draft[] =>
    isBody(id, name)
      ? [
          [`parties/${i}`, id],
          [`parties/${i}`, name],
        ]
      : [],
  );
  return [
    ...meeting.participants.map(({ organisation }, i): Draft => [`participants/${i}/organisation`, organisation]),
    ...bodies,
  ];
}

function allTexts(meeting: Meeting): readonly Draft[] {
  return [
    ['headline', meeting.headline],
    ...meeting.participants.flatMap(({ name, role, organisation }, i): Draft[] => [
      [`participants/${i}/name`, name],
      [`participants/${i}/role`, role],
      [`participants/${i}/organisation`, organisation],
    ]),
    ...placeTexts(meeting),
    ...partyTexts(meeting),
    ...meeting.keyphrases.map((phrase, i): Draft => [`keyphrases/${i}`, phrase]),
    ...meeting.statements.map(({ text }, i): Draft => [`statements/${i}`, text]),
    ...meeting.outcomes.map(({ text }, i): Draft => [`outcomes/${i}`, text]),
  ];
}

const drafts: Readonly<Record<TextField, (meeting: Meeting) => readonly Draft[]>> = {
  text: allTexts,
  role: ({ participants }) => participants.map(({ role }, i): Draft => [`participants/${i}/role`, role]),
  party: partyTexts,
  org: organisationTexts,
  place: placeTexts,
  outlet: ({ outlets }) => outlets.map((outlet, i): Draft => [`outlets/${i}`, outlet]),
};

/** Folding a record costs more than one match, and a new meeting is matched against many queries. */
const folded = new WeakMap<Meeting, Map<TextField, readonly RecordText[]>>();

/** The texts that a field of the query language looks at. */
export function meetingTexts(meeting: Meeting, field: TextField): readonly RecordText[] {
  const known = folded.get(meeting) ?? new Map<TextField, readonly RecordText[]>();
  folded.set(meeting, known);
  const cached = known.get(field);
  if (cached !== undefined) return cached;
  const texts = drafts[field](meeting).flatMap(([path, text]) =>
    text === null || text === undefined || text === '' ? [] : [{ path, text, words: foldWords(text) }],
  );
  known.set(field, texts);
  return texts;
}

/** ISO codes of the countries that take part, as sides or through a participant; not where the meeting was. */
export function meetingCountries({ parties, participants }: Meeting): readonly string[] {
  const bodies = new Set(parties.filter(({ id, name }) => isBody(id, name)).map(({ id }) => id));
  const sides = [...parties.map(({ id }) => id), ...participants.map(({ affiliation }) => affiliation)];
  return [...new Set(sides.filter((id) => id !== null && isCountry(id) && !bodies.has(id)))].filter(
    (id) => id !== null,
  );
}
