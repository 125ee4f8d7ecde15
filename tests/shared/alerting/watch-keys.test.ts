import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWatch } from '../../../shared/alerting/percolate.ts';
import { defaultSettings } from '../../../shared/alerting/watch.ts';
import { meetingWatchKeys, watchKeysOf } from '../../../shared/alerting/watch-keys.ts';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { inventedMeetings, inventedWorld } from '../../support/invented-watches.ts';

const keys = (query: string) => watchKeysOf({ query, names: 'variants' });

describe('the keys of a watch', () => {
  it('are those of the official, whatever else it asks for', () => {
    const official = keys('official:"Fayez al-Sarraj"');
    expect(keys('official:"Fayez al-Sarraj" AND topic:ceasefire AND country:LY')).toEqual(official);
  });

  it.each([
    ['topic:ceasefire AND country:LY', ['country:LY&topic:ceasefire']],
    ['topic:trade country:LY status:planned', ['country:LY&topic:trade']],
    ['(topic:trade OR topic:migration) AND country:LY', ['country:LY&topic:trade', 'country:LY&topic:migration']],
    ['country:LY', ['country:LY']],
    ['"border crossing"', ['words:border crossing']],
    ['topic:trade AND "Ras Jedir crossing"', ['words:jedir crossing']],
  ])('of %s are %j', (query, expected) => {
    expect([...keys(query)].sort()).toEqual([...expected].sort());
  });

  it.each(['NOT topic:trade', 'date:>=2026-01-01', 'topic:trade OR NOT country:LY', '-kind:call'])(
    'of %s do not exist, and the refusal says why',
    (query) => {
      expect(() => keys(query)).toThrow(/Add an official, country, topic, organisation, place or word/);
    },
  );

  it('are refused when there are too many to write at once', () => {
    const query = Array.from({ length: 40 }, (_, i) => `place:town${i}`).join(' OR ');
    expect(() => keys(query)).toThrow(/Make several watches/);
  });
});

describe('a meeting', () => {
  const meetings = inventedMeetings(inventedWorld(1), 1, 40);
  const anyMeeting = fc.constantFrom(...meetings);
  /** Conditions of which each is true of some meeting, joined at random. */
  const terms = anyMeeting.chain((meeting) => {
    const text = meeting.statements[0]?.text.split(' ') ?? [];
    return fc.constantFrom(
      `official:"${meeting.participants[0]?.name}"`,
      `topic:${meeting.topics[0]}`,
      `country:${meeting.parties[0]?.id}`,
      `party:${meeting.parties.at(-1)?.id}`,
      `kind:${meeting.kind}`,
      `status:${meeting.status}`,
      `place:"${meeting.place?.city}"`,
      `place:${meeting.place?.country}`,
      `outlet:Courier`,
      `role:trade`,
      `"${text.slice(2, 5).join(' ')}"`,
      `${text[1]}`,
      'lead:true',
      'date:2026-03-10',
    );
  });
  const queries = fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      terms,
      fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(' AND ')})`),
      fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((parts) => `(${parts.join(' OR ')})`),
      tie('query').map((part) => `NOT (${part})`),
    ),
  })).query;

  it('that matches a watch has one of its keys', () => {
    let matched = 0;
    fc.assert(
      fc.property(queries, anyMeeting, (query, meeting) => {
        let stored: readonly string[];
        try {
          stored = keys(query);
        } catch {
          return true; // Refused: there is no such watch.
        }
        const at = '2026-03-01T00:00:00Z';
        const watch = {
          ...defaultSettings,
          id: 'w',
          name: 'W',
          owner: 'o',
          query,
          version: 1,
          createdAt: at,
          updatedAt: at,
        };
        const match = matchWatch({ watch, query: parseQuery(query) }, meeting, new Date());
        if (!match) return true;
        matched += 1;
        const own = new Set(meetingWatchKeys(meeting));
        return stored.some((key) => own.has(key));
      }),
      { numRuns: 1_000 },
    );
    expect(matched).toBeGreaterThan(80);
  });
});
