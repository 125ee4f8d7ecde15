import { describe, expect, it } from 'vitest';
import { endOfSpan, futureInstantOf, settingsOf } from '../../cli/watch-options.ts';

const now = new Date('2026-03-10T08:00:00Z');
const zone = 'Europe/Rome';

describe('the options of a watch', () => {
  it('become its settings, hours and dates by their zone', () => {
    const options = { topic: ['trade'], deliver: 'daily@7', quiet: '22:00-06:30', expires: '2026-04-01', zone };
    expect(settingsOf(options, now)).toEqual({
      query: 'topic:trade',
      delivery: { mode: 'daily', hour: 7, zone },
      quietHours: { from: '22:00', to: '06:30', zone },
      expiresAt: '2026-03-31T22:00:00.000Z',
    });
    expect(settingsOf({ expires: 'never', quiet: 'none', zone }, now)).toEqual({ expiresAt: null, quietHours: null });
  });

  it.each([
    [{ expires: '2026-03-01' }, 'is over already'],
    [{ expires: 'soon' }, 'is no date'],
    [{ expires: '2026-04-01', zone: 'Mars/Phobos' }, 'is not an IANA time zone'],
    [{ deliver: 'daily@25' }, 'is none of immediate, hourly'],
    [{ deliver: 'hourly', zone: 'Mars/Phobos' }, 'is not an IANA time zone'],
    [{ quiet: 'nights' }, 'is no span such as 22:00-06:30'],
    [{ quiet: '22:00-24:30' }, 'is no span such as 22:00-06:30'],
  ])('are refused where they mean nothing: %o', (options, reason) => {
    expect(() => settingsOf({ zone, ...options }, now)).toThrow(reason);
  });

  it('mute for a span that has an end, and one that is to come', () => {
    expect(endOfSpan('2w', now)).toBe('2026-03-24T08:00:00.000Z');
    expect(() => endOfSpan('0d', now)).toThrow('is no span such as 12h');
    expect(futureInstantOf('2026-03-11', 'UTC', now)).toBe('2026-03-11T00:00:00.000Z');
    expect(() => futureInstantOf('2026-03-10', 'UTC', now)).toThrow('is over already');
  });
});
