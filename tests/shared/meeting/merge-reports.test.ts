import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Meeting, meetingSchema } from '../../../shared/meeting/meeting.ts';
import { mergeReports } from '../../../shared/meeting/merge-reports.ts';
import type { Report } from '../../../shared/meeting/report.ts';
import { meetingOf } from '../../support/meetings.ts';

const leads = ['Fayez al-Sarraj, Prime Minister (LY)', 'Lorenzo Guerini, Minister of Defence (IT)'];

function report(article: string, given: Partial<Meeting> = {}, people = leads, publishedAt = '2026-03-05'): Report {
  const meeting = meetingOf(people, { sources: [article], ...given });
  return { article, event: 0, publishedAt, outlet: `Outlet ${article}`, meeting };
}

test('one report alone is the record, but for its id and its outlet', () => {
  const only = report('a', {
    topics: ['trade'],
    keyphrases: ['port'],
    outcomes: [{ kind: 'agreed', text: 'to dredge' }],
  });
  expect(mergeReports('r', [only])).toEqual({ ...only.meeting, id: 'r', outlets: ['Outlet a'] });
});

describe('of several reports', () => {
  test('the value of most stands, and the others stay with who said them', () => {
    const rome = { place: { city: 'Rome', country: 'IT' } };
    const merged = mergeReports('r', [report('a', rome), report('b'), report('c')]);
    expect(merged.place).toEqual({ city: 'Geneva', country: 'CH' });
    expect(merged.conflicts).toContainEqual({
      path: 'place/city',
      values: [
        { value: 'Geneva', articles: ['b', 'c'] },
        { value: 'Rome', articles: ['a'] },
      ],
    });
  });

  test('the fullest names and roles stand, once per person', () => {
    const other = ['Sarraj (LY)', 'Lorenzo Guerini, Italian Minister of Defence and Deputy Premier (IT)'];
    const { participants } = mergeReports('r', [report('a'), report('b', {}, other)]);
    expect(participants.map(({ name, role }) => [name, role])).toEqual([
      ['Fayez al-Sarraj', 'Prime Minister'],
      ['Lorenzo Guerini', 'Italian Minister of Defence and Deputy Premier'],
    ]);
  });

  test('evidence carries the words of all that say so', () => {
    const spans = mergeReports('r', [report('a'), report('b')]).evidence['place/city']?.spans;
    expect(spans?.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  test('what was said is there once, in its fullest wording', () => {
    const said = (text: string) => ({ statements: [{ speaker: 'Lorenzo Guerini', verb: 'said', text }] });
    const { statements } = mergeReports('r', [
      report('a', said('Italy would help.')),
      report('b', said('that Italy would help, and soon')),
    ]);
    expect(statements.map(({ text }) => text)).toEqual(['that Italy would help, and soon']);
  });

  test.each([
    [['planned', 'held'], 'held'],
    [['held', 'planned'], 'held'],
    [['held', 'cancelled'], 'cancelled'],
    [['planned', 'planned'], 'planned'],
  ] as const)('of status %j, by day of publication, it is %s', ([first, second], expected) => {
    const earlier = report('a', { status: first }, leads, '2026-03-01');
    const later = report('b', { status: second }, leads, '2026-03-09');
    expect(mergeReports('r', [later, earlier]).status).toBe(expected);
  });

  test('a plan that was overtaken is no contradiction; held and cancelled are', () => {
    const status = (a: Meeting['status'], b: Meeting['status']) =>
      mergeReports('r', [report('a', { status: a }), report('b', { status: b })]).conflicts?.some(
        ({ path }) => path === 'status',
      ) ?? false;
    expect(status('planned', 'held')).toBe(false);
    expect(status('cancelled', 'held')).toBe(true);
  });

  test('the record is valid and the same in whatever order they came', () => {
    const given = fc.record({
      status: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
      date: fc.constantFrom(null, '2026-03-04', '2026-03-05'),
      topics: fc.subarray(['trade' as const, 'energy' as const, 'health' as const]),
    });
    const reports = fc
      .array(fc.record({ given, people: fc.shuffledSubarray([...leads, 'Faiez Serraj (LY)', 'Ana Ruiz (ES)']) }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((all) => all.map(({ given: values, people }, index) => report(`article-${index}`, values, people)));
    fc.assert(
      fc.property(
        reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const merged = mergeReports('r', all);
          expect(meetingSchema.parse(merged)).toEqual(merged);
          expect(mergeReports('r', shuffled)).toEqual(merged);
        },
      ),
    );
  });
});
