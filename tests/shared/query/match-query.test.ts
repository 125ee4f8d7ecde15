import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { matchQuery } from '../../../shared/query/match-query.ts';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import type { NameStrictness } from '../../../shared/query/query.ts';
import { aMeeting } from './meeting-fixture.ts';

const now = new Date('2024-05-20T23:30:00Z');
const reasons = (query: string, meeting: Meeting = aMeeting(), names?: NameStrictness) =>
  matchQuery(parseQuery(query), meeting, now, names === undefined ? {} : { names })?.reasons ?? null;
const matches = (query: string, meeting?: Meeting, names?: NameStrictness) => reasons(query, meeting, names) !== null;

describe('a query matches a meeting', () => {
  it.each([
    'official:Valadares',
    'official:"Валадарес"',
    'official:"Minister R. Valadarés"',
    'role:"foreign affairs"',
    'party:PT',
    'party:Kenya',
    'country:Portuguese',
    'country:PT country:KE',
    'org:"ministry of foreign affairs"',
    'topic:trade',
    'place:valletta',
    'place:Malta',
    'place:MT',
    'place:"Harbour House"',
    'kind:meeting status:held',
    'date:2024-05-06',
    'date:2024-05',
    'date:2024',
    'date:[2024-05-06 TO 2024-05-06]',
    'date:[* TO 2024-05-06]',
    'date:>=2024-05-06 date:<=2024-05-06',
    'date:>2024-05-05 date:<2024-05-07',
    'last:14d',
    'last:2w',
    'date:last:1m',
    'outlet:gazette',
    'lead:true',
    'official:Belo lead:false',
    'sisal',
    '"FISHING rights"',
    '"joint commission"',
    'wanjiru',
    'malta',
    'official:Nobody OR topic:migration',
    'NOT kind:call',
    'topic:trade -kind:call',
  ])('%s', (query) => {
    expect(matches(query)).toBe(true);
  });

  it.each([
    'official:Vasconcelos',
    'official:"Ana Valadares"',
    'role:valadares',
    'party:EU',
    'country:MT',
    'country:PT country:ES',
    'org:NATO',
    'topic:climate',
    'place:Nairobi',
    'kind:call',
    'status:planned',
    'date:2024-05-07',
    'date:>2024-05-06',
    'date:<2024-05-06',
    'date:2023',
    'last:13d',
    'outlet:Ledger',
    'official:Belo lead:true',
    'official:Valadares lead:false',
    '"rights fishing"',
    'fish',
    'NOT topic:trade',
    'topic:trade AND NOT official:Kamotho',
    'kind:call OR topic:climate',
  ])('but not %s', (query) => {
    expect(matches(query)).toBe(false);
  });
});

describe('lead', () => {
  const meeting = aMeeting();

  it('reaches the officials within the brackets in which it stands, and no others', () => {
    expect(matches('lead:true (official:Belo OR official:Nobody)', meeting)).toBe(false);
    expect(matches('(lead:true official:Kamotho) official:Belo', meeting)).toBe(true);
  });

  it('asks by itself for anyone who led', () => {
    const withoutLeads = aMeeting({ participants: meeting.participants.map((one) => ({ ...one, lead: false })) });
    expect(matches('lead:true', withoutLeads)).toBe(false);
    expect(matches('lead:false', withoutLeads)).toBe(true);
  });
});

describe('dates', () => {
  it('of a meeting of several days count each day', () => {
    const conference = aMeeting({ date: '2024-05-06', endDate: '2024-05-09' });
    expect(matches('date:2024-05-08', conference)).toBe(true);
    expect(matches('date:[2024-05-09 TO 2024-05-30]', conference)).toBe(true);
    expect(matches('date:>=2024-05-10', conference)).toBe(false);
  });

  it('are not fulfilled by a meeting of unknown date', () => {
    expect(matches('date:>=1900-01-01', aMeeting({ date: null }))).toBe(false);
    expect(matches('NOT date:>=1900-01-01', aMeeting({ date: null }))).toBe(true);
  });

  it('a month back from the last of a long month end on the last of a short one', () => {
    const onLast = (date: string) =>
      matchQuery(parseQuery('last:1m'), aMeeting({ date }), new Date('2024-03-31T00:00:00Z')) !== null;
    expect(onLast('2024-02-29')).toBe(true);
    expect(onLast('2024-02-28')).toBe(false);
    expect(onLast('2024-04-01')).toBe(false);
  });
});

describe('a country’s code that is also a body’s name', () => {
  const union = aMeeting({ parties: [{ id: 'AU', name: 'African Union' }], participants: [] });
  const australia = aMeeting({ parties: [{ id: 'AU', name: 'Australia' }], participants: [] });

  it('means the body where the side is named so', () => {
    expect(matches('country:Australia', union)).toBe(false);
    expect(matches('org:"African Union"', union)).toBe(true);
    expect(matches('country:Australia', australia)).toBe(true);
    expect(matches('org:Australia', australia)).toBe(false);
  });
});

describe('name strictness', () => {
  const bare = aMeeting({
    participants: [{ name: 'Kamotho', role: null, affiliation: null, lead: true, officialId: 'kamotho' }],
  });

  it('exact takes the same spelling but for case, accents and titles', () => {
    expect(matches('official:"Mr RUI VALADARÉS"', aMeeting(), 'exact')).toBe(true);
    expect(matches('official:valadares', aMeeting(), 'exact')).toBe(true);
    expect(matches('official:"R. Valadares"', aMeeting(), 'exact')).toBe(false);
  });

  it('variants takes other spellings of the full name, and everyone of a family name asked for alone', () => {
    expect(matches('official:"R. Valadares"', aMeeting(), 'variants')).toBe(true);
    expect(matches('official:Kamotho', bare, 'variants')).toBe(true);
    expect(matches('official:"Wanjiru Kamotho"', bare, 'variants')).toBe(false);
  });

  it('surname takes reports that give only the family name too', () => {
    expect(matches('official:"Wanjiru Kamotho"', bare, 'surname')).toBe(true);
    expect(matches('official:"Wanjiru Kamau"', bare, 'surname')).toBe(false);
  });
});

describe('the reasons of a match', () => {
  it('name the field, what was asked, the spelling found, and where', () => {
    expect(reasons('official:"R. Valadares" (topic:trade OR topic:climate) NOT kind:call')).toEqual([
      { field: 'official', value: 'R. Valadares', found: 'Rui Valadares', path: 'participants/0/name', grade: 'full' },
      { field: 'topic', value: 'trade', found: 'trade', path: 'topics/0' },
    ]);
  });

  it('give every place where words stand', () => {
    expect(reasons('sisal')?.map(({ path }) => path)).toEqual(['statements/0', 'outcomes/0']);
  });

  it('give the record’s own values for countries, places, dates and sides', () => {
    expect(reasons('country:Kenyan place:Malta date:2024-05 party:portugal last:1y')).toEqual([
      { field: 'country', value: 'KE', found: 'Kenya', path: 'parties/1' },
      { field: 'place', value: 'Malta', found: 'Malta', path: 'place/country' },
      { field: 'date', value: '2024-05-01 to 2024-05-31', found: '2024-05-06', path: 'date' },
      { field: 'party', value: 'portugal', found: 'Portugal', path: 'parties/0' },
      { field: 'date', value: 'last 1y', found: '2024-05-06', path: 'date' },
    ]);
  });
});
