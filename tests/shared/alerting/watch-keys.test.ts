import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWatch } from '../../../shared/alerting/percolate.ts';
import { defaultSettings } from '../../../shared/alerting/watch.ts';
import { meetingWatchKeys, type WatchKey, watchKeysOf } from '../../../shared/alerting/watch-keys.ts';
import { meetingSigns } from '../../../shared/alerting/watch-signs.ts';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { aMeeting, person } from '../../support/a-meeting.ts';
import { inventedMeetings, inventedWorld } from '../../support/invented-watches.ts';

const signedKeys = (query: string) => watchKeysOf({ query, names: 'variants' });
const keys = (query: string) => signedKeys(query).map(({ key }) => key);

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

describe('the signs of a key', () => {
  const signs = (query: string) =>
    Object.fromEntries(signedKeys(query).map(({ key, signs }) => [key, [...signs].sort()]));

  it.each([
    ['"border crossing" AND topic:trade', { 'words:border crossing': ['&topic:trade'] }],
    ['"border crossing" AND NOT kind:call', { 'words:border crossing': ['&kind:conference', '&kind:meeting'] }],
    ['"border crossing" AND NOT status:held', { 'words:border crossing': ['&status:cancelled', '&status:planned'] }],
    ['"border crossing" AND (topic:trade OR country:LY)', { 'words:border crossing': ['&country:LY', '&topic:trade'] }],
    [
      '("border crossing" AND topic:trade) OR ("border crossing" AND topic:health)',
      { 'words:border crossing': ['&topic:health', '&topic:trade'] },
    ],
    ['("border crossing" AND topic:trade) OR "border crossing"', { 'words:border crossing': [] }],
    ['country:LY topic:trade status:planned', { 'country:LY&topic:trade': ['&status:planned'] }],
    ['country:LY topic:trade', { 'country:LY&topic:trade': [] }],
    ['"border crossing" AND "salt road"', { 'words:border crossing': [] }],
  ])('of %s are %j', (query, expected) => {
    expect(signs(query)).toEqual(expected);
  });

  it('tell given names apart that begin alike, and take an initial for any of them', () => {
    const [watch] = signedKeys('official:"Tarek Belhaj"');
    const shown = (name: string) =>
      meetingSigns(aMeeting({ participants: [person(name, 'Minister', 'LY', true)] }))(watch?.key ?? '');
    const isMeant = (name: string) => shown(name).some((sign) => watch?.signs.includes(sign));
    expect(['Tariq Belhadj', 'T. Belhaj', 'Tarek Belhaj'].map(isMeant)).toEqual([true, true, true]);
    expect(['Trophim Belhaj', 'Tiburski Belhaj'].map(isMeant)).toEqual([false, false]);
  });

  it('need not be those of the name where another official with the same key has none', () => {
    const [key] = signedKeys('official:"Tarek Belhaj" OR official:"طارق بلحاج"');
    expect(key?.signs).toEqual([]);
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

  it('that matches a watch has one of its keys, and one of the signs of that key', () => {
    let matched = 0;
    fc.assert(
      fc.property(queries, anyMeeting, (query, meeting) => {
        let stored: readonly WatchKey[];
        try {
          stored = signedKeys(query);
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
        const shown = meetingSigns(meeting);
        return stored.some(
          ({ key, signs }) => own.has(key) && (signs.length === 0 || signs.some((sign) => shown(key).includes(sign))),
        );
      }),
      { numRuns: 1_000 },
    );
    expect(matched).toBeGreaterThan(80);
  });
});
