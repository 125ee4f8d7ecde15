import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery } from '../../../shared/query/format-query.ts';
import { matchQuery } from '../../../shared/query/match-query.ts';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import type { NameStrictness } from '../../../shared/query/query.ts';
import { QueryError } from '../../../shared/query/query-error.ts';
import { type IndexKey, meetingKeys, requiredCover } from '../../../shared/query/query-keys.ts';
import { arbitraryMeeting, arbitraryQuery } from './arbitrary-query.ts';

const now = new Date('2020-03-15T12:00:00Z');
const strictness = fc.constantFrom<NameStrictness>('exact', 'variants', 'surname');
const keyText = ({ field, value }: IndexKey): string => `${field}:${value}`;

describe('every query', () => {
  it('is the same tree after being written and parsed again', () => {
    fc.assert(
      fc.property(arbitraryQuery, (query) => {
        expect(parseQuery(formatQuery(query))).toEqual(query);
      }),
      { numRuns: 500 },
    );
  });

  it('shares a key of its cover with every meeting it matches', () => {
    let matches = 0;
    fc.assert(
      fc.property(arbitraryQuery, arbitraryMeeting, strictness, (query, meeting, names) => {
        const cover = requiredCover(query, { names });
        if (matchQuery(query, meeting, now, { names }) === null || cover === null) return;
        matches += 1;
        const keys = new Set(meetingKeys(meeting).map(keyText));
        expect(cover.map(keyText).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(matches).toBeGreaterThan(300);
  });

  it('matches exactly when its negation does not', () => {
    fc.assert(
      fc.property(arbitraryQuery, arbitraryMeeting, (query, meeting) => {
        const negated = matchQuery({ type: 'not', child: query }, meeting, now);
        expect(negated === null).toBe(matchQuery(query, meeting, now) !== null);
      }),
      { numRuns: 500 },
    );
  });

  it('written by anyone is either parsed or refused with a column inside it', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '"',
      'AND',
      'OR',
      'NOT',
      '-',
      ':',
      'topic:',
      'date:[',
      ']',
      'x',
      ' ',
      "'",
      '/',
      '\\',
      '*',
      'é',
      '“',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          try {
            expect(parseQuery(formatQuery(parseQuery(text)))).toEqual(parseQuery(text));
          } catch (error) {
            expect(error).toBeInstanceOf(QueryError);
            const { column } = error as QueryError;
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual(text.length + 1);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['topic', 'kind', 'status', 'lead', 'field'])('with an unknown %s is told a known one', (what) => {
    const written = (word: string) => (what === 'field' ? `${word}:x` : `${what}:${word}`);
    const complaintOf = (word: string): QueryError | null => {
      try {
        parseQuery(written(word));
        return null;
      } catch (error) {
        const unknown = error instanceof QueryError && error.message.includes(`no ${what}`.replace('lead', 'value'));
        return unknown ? error : null;
      }
    };
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][\w-]{0,25}$/), (word) => {
        const complaint = complaintOf(word);
        if (complaint) expect(complaintOf(complaint.suggestion ?? word)).toBeNull();
      }),
    );
  });
});
