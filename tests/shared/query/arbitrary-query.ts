import fc from 'fast-check';
import { topicIds } from '../../../shared/lexicon/topic-ids.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { officialId } from '../../../shared/names/official-id.ts';
import type { Query, Term } from '../../../shared/query/query.ts';

/** Small pools, so that random queries often match random meetings. */
const names = [
  'Leyla Demirkan',
  'Leila Demirkhan',
  'Demirkan',
  'Nuno Tavares Pinto',
  'Nuno Tavares',
  'Abdul Karim Osmani',
  'Abdelkarim Othmani',
  'Иван Соколов',
  'Ivan Sokolov',
  'Kwon Ji-ho',
  'Ji-ho Kwon',
  'Salim bin Rashid',
  'J. Hartwell',
  'John Hartwell',
];
const countries = ['IT', 'LY', 'DE', 'FR', 'US', 'TR', 'EG', 'KE', 'JP', 'BR', 'IN'];
const parties = [
  ...countries.map((id) => ({ id, name: id })),
  { id: 'EU', name: 'European Union' },
  { id: 'AU', name: 'African Union' },
];
const words = ['oil', 'fields', 'the', 'border', 'gas pipeline', 'minister', 'of', 'water treaty', 'élan', 'Москва'];
const cities = ['Tripoli', 'Rome', 'Nairobi', 'San José'];
const outlets = ['Harbour Gazette', 'The Daily Ledger'];
const roles = ['foreign minister', 'prime minister of Italy', 'head of the water board'];
const topics = topicIds.slice(0, 5);

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2020-03-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const participant = fc
  .record({
    name: fc.constantFrom(...names),
    role: fc.option(fc.constantFrom(...roles)),
    organisation: fc.constantFrom('Water Board', 'Ministry of Trade'),
    affiliation: fc.option(fc.constantFrom(...parties.map(({ id }) => id))),
    lead: fc.boolean(),
  })
  .map((fields) => ({ ...fields, officialId: officialId(fields.name) }));

export const arbitraryMeeting: fc.Arbitrary<Meeting> = fc.record({
  id: fc.constant('m1'),
  kind: fc.constantFrom('meeting', 'call', 'conference'),
  status: fc.constantFrom('held', 'planned', 'cancelled'),
  date: fc.option(day),
  place: fc.option(
    fc.record({ city: fc.option(fc.constantFrom(...cities)), country: fc.option(fc.constantFrom(...countries)) }),
  ),
  parties: fc.uniqueArray(fc.constantFrom(...parties), { maxLength: 10, selector: ({ id }) => id }),
  participants: fc.array(participant, { maxLength: 5 }),
  topics: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 3 }),
  keyphrases: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
  statements: fc.array(
    fc.record({ speaker: fc.constant('x'), verb: fc.constant('said'), text: fc.constantFrom(...words) }),
    { maxLength: 2 },
  ),
  outcomes: fc.array(fc.record({ kind: fc.constant('agreed' as const), text: fc.constantFrom(...words) }), {
    maxLength: 2,
  }),
  headline: fc.constantFrom(...words),
  confidence: fc.constant(0.9),
  sources: fc.constant(['a1']),
  outlets: fc.array(fc.constantFrom(...outlets), { maxLength: 2 }),
  evidence: fc.constant({}),
});

const range = fc
  .tuple(fc.option(day), fc.option(day))
  .filter(([from, to]) => (from !== null || to !== null) && (from === null || to === null || from <= to))
  .map(([from, to]) => ({ from, to }));

const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ type: fc.constant('official' as const), value: fc.constantFrom(...names) }),
  fc.record({ type: fc.constant('country' as const), value: fc.constantFrom(...countries) }),
  fc.record({ type: fc.constant('topic' as const), value: fc.constantFrom(...topics) }),
  fc.record({ type: fc.constant('kind' as const), value: fc.constantFrom('meeting' as const, 'call' as const) }),
  fc.record({ type: fc.constant('status' as const), value: fc.constantFrom('held' as const, 'planned' as const) }),
  fc.record({ type: fc.constant('lead' as const), value: fc.boolean() }),
  fc.record({ type: fc.constant('date' as const), range }),
  fc.record({
    type: fc.constant('last' as const),
    last: fc.record({
      count: fc.integer({ min: 1, max: 99 }),
      unit: fc.constantFrom('d' as const, 'w' as const, 'm' as const, 'y' as const),
    }),
  }),
  fc.record({
    type: fc.constant('text' as const),
    field: fc.constantFrom(
      'text' as const,
      'role' as const,
      'party' as const,
      'org' as const,
      'place' as const,
      'outlet' as const,
    ),
    value: fc.constantFrom(
      ...words,
      ...cities,
      ...outlets,
      ...roles,
      'EU',
      'European Union',
      'Italy',
      'IT',
      'a "quoted" word',
      'AND',
      'back\\slash',
      "O'Brien",
    ),
  }),
);

type Junction = Extract<Query, { type: 'and' | 'or' }>;

const holdsLead = ({ type, children }: Junction): boolean =>
  type === 'and' && children.some((child) => child.type === 'lead');

/** What the parser makes of nested conjunctions: one node for each run of the same operator, but for the reach of `lead`. */
const flatten = (type: Junction['type'], children: readonly Query[]): Query => ({
  type,
  children: children.flatMap((child) => (child.type === type && !holdsLead(child) ? child.children : [child])),
});

export const arbitraryQuery: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    term,
    fc.array(tie('query'), { minLength: 2, maxLength: 4 }).map((children) => flatten('and', children)),
    fc.array(tie('query'), { minLength: 2, maxLength: 4 }).map((children) => flatten('or', children)),
    tie('query').map((child): Query => ({ type: 'not', child })),
  ),
})).query;
