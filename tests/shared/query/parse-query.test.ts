import { describe, expect, it } from 'vitest';
import { ReadoutError } from '../../../shared/errors.ts';
import { formatQuery } from '../../../shared/query/format-query.ts';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { QueryError } from '../../../shared/query/query-error.ts';

const canonical = (query: string): string => formatQuery(parseQuery(query));

function errorOf(query: string): QueryError {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`${query} was parsed`);
}

describe('parsing', () => {
  it.each([
    ['a b', 'a AND b'],
    ['a OR b c', 'a OR b AND c'],
    ['a AND b OR c AND NOT d', 'a AND b OR c AND NOT d'],
    ['(a OR b) c', '(a OR b) AND c'],
    ['((a))', 'a'],
    ['(a)(b)', 'a AND b'],
    ['-a b', 'NOT a AND b'],
    ['-(a b)', 'NOT (a AND b)'],
    ['NOT (NOT a)', 'NOT (NOT a)'],
    ['a and b', 'a AND and AND b'],
    ['country:it country:Libyan', 'country:IT AND country:LY'],
    ['country:uk', 'country:GB'],
    ['Topic:"peace process"', 'topic:peace-process'],
    ['topic:(ceasefire OR -demining)', 'topic:ceasefire OR NOT topic:demining'],
    ['topic:(trade kind:call)', 'topic:trade AND kind:call'],
    ["official:O'Brien", "official:O'Brien"],
    ['official:“Jean d’Arc”', 'official:"Jean d’Arc"'],
    ['"say \\"no\\" \\\\ now"', '"say \\"no\\" \\\\ now"'],
    ['1234 null true', '1234 AND null AND true'],
    ['a/b U.N. AT&T', '"a/b" AND "U.N." AND "AT&T"'],
    ['"AND"', '"AND"'],
    ['date:2024-02', 'date:[2024-02-01 TO 2024-02-29]'],
    ['date:2023', 'date:[2023-01-01 TO 2023-12-31]'],
    ['date:[2024 TO 2024-02]', 'date:[2024-01-01 TO 2024-02-29]'],
    ['date:[* TO 2024-02-03]', 'date:<=2024-02-03'],
    ['date:>2024-02', 'date:>=2024-03-01'],
    ['date:<2024', 'date:<=2023-12-31'],
    ['date:=2024-02-03', 'date:2024-02-03'],
    ['date:last:30d last:6m', 'last:30d AND last:6m'],
    ['  a \n b ', 'a AND b'],
    ['lead:TRUE', 'lead:true'],
  ])('reads %s as %s', (query, expected) => {
    expect(canonical(query)).toBe(expected);
  });
});

describe('an error', () => {
  it.each([
    ['', 1, null],
    ['   ', 1, null],
    ['offical:x', 1, 'official'],
    ['a (b offical:x)', 6, 'official'],
    ['wibble:x', 1, 'role'],
    ['person:x', 1, 'official'],
    ['a since:2024', 3, 'date'],
    ['topic:ceasfire', 7, 'ceasefire'],
    ['topic:(trade OR migratoin)', 17, 'migration'],
    ['a -topic:helth', 10, 'health'],
    ['topic:fishries', 7, 'agriculture-and-food'],
    ['topic:refugee', 7, 'migration'],
    ['topic:"organised crime"', 7, 'law-enforcement'],
    ['topic:peace-talks', 7, 'peace-process'],
    ['kind:cal', 6, 'call'],
    ['status:canceled', 8, 'cancelled'],
    ['lead:flase', 6, 'false'],
    ['country:Lybia', 9, 'Libya'],
    ['country:Frnce', 9, 'France'],
    ['country:frensh', 9, 'French'],
    ['country:XX', 9, null],
    ['country:NATO', 9, 'party:NATO'],
    ['date:2024-13-01', 6, '2024-01-13'],
    ['date:2024-13', 6, '2024-12'],
    ['date:20240105', 6, '2024-01-05'],
    ['date:"5 January 2024"', 6, '2024-01-05'],
    ['date:May-2024', 6, '2024-05'],
    ['date:5/17/2024', 6, '2024-05-17'],
    ['date:yesterday', 6, 'last:1d'],
    ['date:"last month"', 6, 'last:1m'],
    ['date:2023-02-29', 6, '2023-02-28'],
    ['date:6/5/2024', 6, '2024-05-06'],
    ['date:>=tomorrow', 8, 'YYYY-MM-DD'],
    ['date:[2024-01-01 TO 2024-02-31]', 21, '2024-02-29'],
    ['date:[2024-02-01 TO 2024-01-01]', 6, '[2024-01-01 TO 2024-02-01]'],
    ['date:[2024]', 6, '[2020-08-01 TO 2020-08-31]'],
    ['date:{2023 TO 2024}', 6, '[2020-08-01 TO 2020-08-31]'],
    ['date:[2024-01-01', 6, null],
    ['last:0d', 6, '30d'],
    ['last:month', 6, '30d'],
    ['date:last:x', 11, '30d'],
    ['official:', 1, null],
    ['official: x', 1, null],
    ['official:"..."', 10, null],
    ['role:"--"', 6, null],
    ['min*', 1, null],
    ['a AND', 3, null],
    ['a OR OR b', 3, null],
    ['AND a', 1, null],
    ['(a OR) b', 4, null],
    ['(OR a)', 2, null],
    ['NOT NOT a', 1, null],
    ['()', 2, null],
    ['(a', 1, null],
    ['a b)', 4, null],
    ['say "no', 5, null],
    ['topic:oil-gas', 7, 'oil-and-gas'],
    ['place:Oslo \ud800', 12, null],
  ])('in %s stands at column %i', (query, column, suggestion) => {
    const error = errorOf(query);
    expect([error.column, error.suggestion]).toEqual([column, suggestion]);
    expect(error.message).toContain(`(column ${column})`);
    expect(error).toBeInstanceOf(ReadoutError);
    expect(error.code).toBe('query-invalid');
  });
});

describe('hostile queries', () => {
  it.each([
    ['ten thousand brackets', '('.repeat(10_000)],
    ['brackets too deep', `${'('.repeat(21)}a${')'.repeat(21)}`],
    ['too many terms', 'a '.repeat(101)],
    ['too long a word', 'a'.repeat(2001)],
  ])('of %s are refused', (_, query) => {
    expect(() => parseQuery(query)).toThrow(QueryError);
  });

  it.each([
    ['the deepest brackets', `${'('.repeat(20)}a${')'.repeat(20)}`],
    ['the most terms', 'a '.repeat(100).trim()],
    ['the longest phrase', `"${'x '.repeat(999)}"`],
  ])('of %s allowed are parsed', (_, query) => {
    expect(() => parseQuery(query)).not.toThrow();
  });
});
