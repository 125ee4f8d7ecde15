import { topicIds } from '../../shared/lexicon/topic-ids.ts';
import type { Meeting, Participant } from '../../shared/meeting/meeting.ts';
import { officialId } from '../../shared/names/official-id.ts';
import { randomNumbers } from './random-numbers.ts';

const firsts =
  'Ana Boris Carla Dmitri Elena Farid Greta Hugo Ines Jamal Karim Leila Marco Nadia Oleg Petra Rosa Samir Tariq Vera'.split(
    ' ',
  );
const onsets = 'b br d dr f g gr h j k kr l m n p pl r s st t tr v z'.split(' ');
const vowels = 'a e i o u'.split(' ');
const codas = 'n r l s k t m nd rt lv'.split(' ');
const countries =
  'AE AR AT AU BE BR CA CH CL CN CO CZ DE DK DZ EG ES ET FI FR GB GR ID IE IL IN IQ IR IT JP KE KR KZ LY MA MX MY NG NL NO NZ PE PK PL PT QA RO RS SA SE SG TH TN TR UA US UZ VN ZA'.split(
    ' ',
  );
const cities = [
  'Geneva',
  'Vienna',
  'Doha',
  'Ankara',
  'Nairobi',
  'Lima',
  'Oslo',
  'Riga',
  'Tunis',
  'Accra',
  'Hanoi',
  'Quito',
];
const bodies = ['EU', 'UN', 'NATO', 'AU', 'OSCE', 'ASEAN'];
const roles = [
  'President',
  'Prime Minister',
  'Minister of Foreign Affairs',
  'Minister of Defence',
  'Special Envoy',
  'Ambassador',
];
const dayMs = 86_400_000;

/** Of how many officials a circle is who meet one another, and how many of them do a third of the meeting. */
const circleSize = 40;
const busiest = 4;
const meetingsADay = 90;
const daysAhead = 60;

/**
 * `count` meetings such as news tells of; always the same. As a table does, they grow with time: more of them are more days
 * until `end`, each as full as the other, and more officials, each with as many meetings, mostly with the same others. A
 * tenth are plans for the two months after the day that they were told of.
 */
export function* inventedMeetings(count: number, end: string, seed = 11): Generator<Meeting> {
  const random = randomNumbers(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const circles = Array.from({ length: Math.max(1, Math.round(count / 10 / circleSize)) }, () => {
    const officials = Array.from({ length: circleSize }, () => inventOfficial(pick));
    return { officials, busy: officials.slice(0, busiest) };
  });
  const topics = topicIds.slice(0, 40);
  const days = Math.ceil(count / meetingsADay);
  const dayOf = (fromEnd: number) => new Date(Date.parse(end) + fromEnd * dayMs).toISOString().slice(0, 10);
  for (let index = 0; index < count; index += 1) {
    const article = `article-${index}`;
    const circle = pick(circles);
    const meet = () => pick(random() < 0.33 ? circle.busy : circle.officials);
    const people = [...new Set(Array.from({ length: 2 + Math.floor(random() * 4) }, meet))];
    const city = pick(cities);
    const participants = people.map((person, at): Participant => ({ ...person, lead: at < 2 }));
    const sides = [...new Set(people.map(({ affiliation }) => affiliation))].filter((side) => side !== null);
    const planned = random() < 0.1;
    yield {
      id: `${article}:0`,
      kind: random() < 0.7 ? 'meeting' : random() < 0.7 ? 'call' : 'conference',
      status: planned ? 'planned' : random() < 0.04 ? 'cancelled' : 'held',
      date:
        random() < 0.05 ? null : dayOf((planned ? Math.ceil(random() * daysAhead) : 0) - Math.floor(random() * days)),
      place: random() < 0.2 ? null : { city, country: pick(countries) },
      parties: sides.map((id) => ({ id, name: id })),
      participants,
      topics: [...new Set([pick(topics), pick(topics), ...(random() < 0.5 ? [pick(topics)] : [])])],
      keyphrases: ['joint statement', 'working group', 'border crossing'],
      statements: people.slice(0, 2).map(({ name }) => ({
        speaker: name,
        verb: 'said',
        text: `that the ${pick(topics)} file would be dealt with before the next round of talks in ${city}`,
      })),
      outcomes: [{ kind: 'agreed', text: `to set up a working group on ${pick(topics)}` }],
      headline: `${people[0]?.name} met ${people[1]?.name ?? 'counterparts'} in ${city}`,
      confidence: 0.9,
      sources: [article],
      outlets: [`Outlet ${Math.floor(random() * 50)}`],
      evidence: evidenceOf(article, participants.length, random),
    };
  }
}

function inventOfficial(pick: <T>(values: readonly T[]) => T): Omit<Participant, 'lead'> {
  const syllable = () => pick(onsets) + pick(vowels);
  const family = syllable() + syllable() + syllable() + pick(codas);
  const name = `${pick(firsts)} ${family.charAt(0).toUpperCase()}${family.slice(1)}`;
  const affiliation = Math.abs(family.length % 7) === 0 ? pick(bodies) : pick(countries);
  return {
    name,
    role: pick(roles),
    affiliation,
    officialId: officialId(name),
    ...(family.length % 5 === 0 ? { organisation: `Ministry of ${pick(topicIds)}` } : {}),
  };
}

function evidenceOf(article: string, people: number, random: () => number): Meeting['evidence'] {
  const paths = [
    'kind',
    'status',
    'date',
    'place/city',
    'topics/0',
    'topics/1',
    'statements/0',
    'statements/1',
    'outcomes/0',
  ];
  for (let at = 0; at < people; at += 1) {
    for (const part of ['name', 'role', 'affiliation', 'lead']) paths.push(`participants/${at}/${part}`);
  }
  return Object.fromEntries(
    paths.map((path) => {
      const start = Math.floor(random() * 3_000);
      const confidence = Math.round((0.7 + random() * 0.3) * 100) / 100;
      const spans = [{ article, start, end: start + 5 + Math.floor(random() * 30) }];
      return [path, { confidence, rule: `rule-${path.split('/')[0]}`, spans }];
    }),
  );
}
