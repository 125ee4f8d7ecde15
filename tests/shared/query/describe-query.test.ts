import { describe, expect, it } from 'vitest';
import { describeQuery } from '../../../shared/query/describe-query.ts';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { suggestFields } from '../../../shared/query/suggest-fields.ts';

describe('a query in English', () => {
  it.each([
    ['official:Sarraj topic:peace-process', 'official Sarraj and topic peace process'],
    [
      'country:LY (topic:trade OR "oil fields") -kind:call',
      'country Libya and (topic trade or the words “oil fields”) but not kind call',
    ],
    ['org:"Water Board" party:EU role:envoy', 'organisation “Water Board” and side EU and role envoy'],
    ['official:Sarraj lead:true', 'official Sarraj and as a lead'],
    ['date:2024-05-06', 'on 2024-05-06'],
    ['date:[2024-05-06 TO 2024-05-08]', 'from 2024-05-06 to 2024-05-08'],
    ['date:>=2024-05-06 OR date:<=2023-01-01', 'since 2024-05-06 or until 2023-01-01'],
    ['last:1w OR last:30d', 'in the last week or in the last 30 days'],
  ])('%s: %s', (query, english) => {
    expect(describeQuery(parseQuery(query))).toBe(english);
  });
});

describe('completion', () => {
  const inserts = (typed: string) => suggestFields(typed).map(({ insert }) => insert);

  it('offers fields for a begun word, after a space, bracket or minus too', () => {
    expect(inserts('of')).toEqual(['official:']);
    expect(inserts('topic:trade (o')).toEqual(['official:', 'org:', 'outlet:']);
    expect(inserts('topic:trade -k')).toEqual(['-kind:']);
    expect(inserts('')).toHaveLength(13);
  });

  it('offers the values of fields that have a closed list', () => {
    expect(inserts('topic:ce')).toEqual(['topic:ceasefire']);
    expect(inserts('status:')).toEqual(['status:held', 'status:planned', 'status:cancelled']);
    expect(inserts('official:S')).toEqual([]);
    expect(inserts('nothing')).toEqual([]);
  });
});
