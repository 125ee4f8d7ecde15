import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { meetingTable } from '../../cli/write-meetings.ts';
import { aMeeting } from '../support/a-meeting.ts';

const meetings = [aMeeting({ id: 'm-1', sources: ['a-1', 'a-2'] }), aMeeting({ id: 'm-2', status: 'planned' })];
const linesAt = (width: number | undefined) => stripVTControlCharacters(meetingTable(meetings, width)).split('\n');

describe('a table of meetings', () => {
  it('has in a pipe one line for each meeting, with all of it', () => {
    const [, first, second, ...more] = linesAt(undefined);
    expect(more).toEqual([]);
    expect(first).toMatch(/^2026-03-10; held +Nabil Ammar.*; Mohamed al-Menfi .*Tunis, TN +.*m-1; 2 articles$/);
    expect(second).toMatch(/^2026-03-10; planned .*m-2$/);
  });

  it.each([30, 50, 69, 70, 99, 100, 120])('fits a terminal of %i columns', (width) => {
    const lines = linesAt(width);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(lines.join('\n')).toContain('m-2');
  });
});
