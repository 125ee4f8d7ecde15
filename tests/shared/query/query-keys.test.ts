import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import type { NameStrictness } from '../../../shared/query/query.ts';
import { meetingKeys, requiredCover } from '../../../shared/query/query-keys.ts';
import { aMeeting } from './meeting-fixture.ts';

const cover = (query: string, names?: NameStrictness) =>
  requiredCover(parseQuery(query), names === undefined ? {} : { names })?.map(
    ({ field, value }) => `${field}:${value}`,
  ) ?? null;
const keys = (facts: Parameters<typeof aMeeting>[0] = {}) =>
  meetingKeys(aMeeting(facts)).map(({ field, value }) => `${field}:${value}`);

describe('the cover of a query', () => {
  it.each([
    ['topic:trade', ['topic:trade']],
    ['kind:call topic:trade', ['topic:trade']],
    ['topic:trade OR kind:call', ['topic:trade', 'kind:call']],
    ['(topic:trade OR topic:health) country:KE', ['country:KE']],
    ['country:LY country:IT', ['pair:IT-LY', 'pair:many']],
    ['country:IT country:IT', ['country:IT']],
    ['topic:trade NOT country:KE', ['topic:trade']],
    ['place:Kenya', ['place:kenya', 'place:=KE']],
    ['party:"European Union"', ['party:european', 'party:=EU', 'party:=European Union']],
    ['outlet:"The Harbour Gazette" status:held', ['outlet:harbour']],
    ['role:"minister of water"', ['word:water']],
    ['"the prime minister"', ['word:minister']],
    ['last:30d topic:trade', ['topic:trade']],
  ])('%s is %j', (query, expected) => {
    expect(cover(query)).toEqual(expected);
  });

  it('prefers an official to anything wider', () => {
    expect(
      cover('country:KE country:PT official:"Rui Valadares" topic:trade')?.every((key) => key.startsWith('official:')),
    ).toBe(true);
  });

  it.each([
    'NOT topic:trade',
    'date:>=2024-01-01',
    'last:30d',
    'lead:true',
    '"of the"',
    'topic:trade OR NOT kind:call',
    'NOT (NOT topic:trade)',
  ])('of %s is null: nothing must be there', (query) => {
    expect(cover(query)).toBe(null);
  });

  it('of a full name leaves the bare family name out, unless reports that give only that shall count', () => {
    const variants = cover('official:"Rui Valadares"', 'variants') ?? [];
    const surname = cover('official:"Rui Valadares"', 'surname') ?? [];
    expect(variants.some((key) => key.startsWith('official:~'))).toBe(false);
    expect(surname.some((key) => key.startsWith('official:~'))).toBe(true);
    expect(surname).toEqual(expect.arrayContaining(variants));
  });
});

describe('the keys of a meeting', () => {
  it('name its countries, their pairs, topics, place, kind, status and day', () => {
    expect(keys()).toEqual(
      expect.arrayContaining([
        'country:PT',
        'country:KE',
        'pair:KE-PT',
        'topic:trade',
        'place:=MT',
        'place:valletta',
        'kind:meeting',
        'status:held',
        'day:2024-05-06',
        'word:sisal',
        'outlet:gazette',
        'org:ministry',
        'party:=KE',
      ]),
    );
  });

  it('leave out words too common to look up by', () => {
    expect(keys()).not.toContain('word:on');
    expect(keys()).not.toContain('word:the');
  });

  it('hold one key for all pairs of a meeting of many countries', () => {
    const parties = ['IT', 'LY', 'DE', 'FR', 'US', 'TR', 'EG', 'KE', 'JP'].map((id) => ({ id, name: id }));
    const pairs = keys({ parties, participants: [] }).filter((key) => key.startsWith('pair:'));
    expect(pairs).toEqual(['pair:many']);
  });

  it('come without repetition', () => {
    expect(new Set(keys()).size).toBe(keys().length);
  });
});
