import { defaultSettings, type Watch } from '../../shared/alerting/watch.ts';
import { topicIds } from '../../shared/lexicon/topic-ids.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { compareNames } from '../../shared/names/compare-names.ts';
import { meetingNameKeys, soughtNameKeys } from '../../shared/names/name-keys.ts';
import { aMeeting, person } from './a-meeting.ts';
import { randomNumbers } from './random-numbers.ts';

/** Countries that meetings are between; watches ask for these and others. */
const countries =
  'IT FR DE ES PT GR TR EG LY TN DZ MA SN NG GH KE ET UG ZA BW IN PK BD LK NP TH VN MY ID PH JP KR MN KZ UZ GE AM UA PL RO BG RS AL MT CY LB JO IQ SA OM QA BR AR CL PE CO MX CA US NZ'.split(
    ' ',
  );

const onsets = 'b br ch d dr f g gr h j k kl l m n p pr r s sh st t tr v w y z'.split(' ');
const vowels = 'a e i o u ai ei ou'.split(' ');
const codas = ['', '', 'n', 'r', 'l', 's', 'm', 'k', 'nd', 'rt'];

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A word that sounds like one and means nothing; of two or three syllables. */
export function inventedWord(random: Random): string {
  const syllables = random() < 0.5 ? 2 : 3;
  return Array.from(
    { length: syllables },
    () => pick(random, onsets) + pick(random, vowels) + pick(random, codas),
  ).join('');
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const inventedName = (random: Random) => `${capitalised(inventedWord(random))} ${capitalised(inventedWord(random))}`;

/**
 * What invented meetings and watches are made of, the same for a given seed: the names of those who meet, of officials
 * whom watches are on (as many as the news knows, and none who could be taken for one of those who meet), and words.
 */
export type InventedWorld = Readonly<{
  names: readonly string[];
  watched: readonly string[];
  words: readonly string[];
}>;

export function inventedWorld(seed: number): InventedWorld {
  const random = randomNumbers(seed);
  const names = Array.from({ length: 20_000 }, () => inventedName(random));
  const others = Array.from({ length: 50_000 }, () => inventedName(random));
  return {
    names,
    watched: unlike(names, others),
    words: Array.from({ length: 5_000 }, () => inventedWord(random)),
  };
}

/** Those of the candidates that are no spelling of any of the names. */
function unlike(names: readonly string[], candidates: readonly string[]): readonly string[] {
  const byKey = new Map<string, string[]>();
  for (const name of names) for (const key of meetingNameKeys(name)) byKey.set(key, [...(byKey.get(key) ?? []), name]);
  return candidates.filter((candidate) =>
    soughtNameKeys(candidate).every((key) =>
      (byKey.get(key) ?? []).every((name) => compareNames(candidate, name) !== 'full'),
    ),
  );
}

/** Meetings of two delegations, with statements and outcomes of a few sentences. */
export function inventedMeetings({ names, words }: InventedWorld, seed: number, count: number): readonly Meeting[] {
  const random = randomNumbers(seed);
  const sentence = (length: number) => Array.from({ length }, () => pick(random, words)).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const [ours, theirs] = [pick(random, countries), pick(random, countries)];
    const people = Array.from({ length: 4 + Math.floor(random() * 8) }, (_, at) =>
      person(pick(random, names), 'Minister of Trade', at % 2 === 0 ? ours : theirs, at < 2),
    );
    return aMeeting({
      id: `invented-${seed}-${i}`,
      parties: [...new Set([ours, theirs])].map((id) => ({ id, name: id })),
      participants: people,
      place: { city: capitalised(pick(random, words)), country: ours },
      topics: [...new Set([pick(random, topicIds), pick(random, topicIds), pick(random, topicIds)])],
      keyphrases: [sentence(2), sentence(2), sentence(3)],
      statements: [1, 2, 3].map(() => ({ speaker: people[0]?.name ?? '', verb: 'said', text: sentence(14) })),
      outcomes: [1, 2].map(() => ({ kind: 'agreed' as const, text: sentence(12) })),
      headline: sentence(8),
    });
  });
}

/**
 * As many watches of a realistic mix as are asked for. The first ten are wide and match often; what comes after them is
 * narrow and hardly ever matches, so that the number of real matches stays the same however many there are.
 */
export function* inventedWatches({ watched, words }: InventedWorld, seed: number, count: number): Generator<Watch> {
  const random = randomNumbers(seed);
  const [official, topic, country] = [
    () => `official:"${pick(random, watched)}"`,
    () => `topic:${pick(random, topicIds)}`,
    () => `country:${pick(random, countries)}`,
  ];
  const absent = () => pick(random, absentCountries);
  const phrase = () => `"${pick(random, words)} ${pick(random, words)}"`;
  for (let i = 0; i < count; i += 1) {
    const kind = random();
    const query =
      i < 10
        ? i % 2 === 0
          ? topic()
          : country()
        : kind < 0.5
          ? official()
          : kind < 0.65
            ? `${topic()} AND country:${absent()}`
            : kind < 0.75
              ? `${official()} AND (${topic()} OR ${topic()})`
              : kind < 0.85
                ? `country:${absent()} AND ${country()} AND NOT kind:call`
                : kind < 0.93
                  ? `${phrase()} AND ${topic()} AND NOT kind:meeting`
                  : `(${official()} OR ${phrase()}) AND NOT kind:meeting`;
    yield watchOf(i, query);
  }
}

/** Countries that no invented meeting is between, so that watches which ask for them never match. */
const absentCountries =
  'IS IE NO SE FI DK EE LV LT BY MD CZ SK HU AT CH SI HR BA ME MK AF IR SY YE KW BH AE TJ TM KG LA KH MM BN SG AU FJ PG CU HT JM PA CR HN GT'.split(
    ' ',
  );

function watchOf(i: number, query: string): Watch {
  const at = '2026-03-01T00:00:00Z';
  return {
    ...defaultSettings,
    id: `watch-${i}`,
    name: `Watch ${i}`,
    owner: 'bench',
    query,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}
