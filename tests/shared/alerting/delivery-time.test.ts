import { describe, expect, it } from 'vitest';
import { deliveryTime } from '../../../shared/alerting/delivery-time.ts';
import type { Delivery, QuietHours } from '../../../shared/alerting/watch.ts';

const immediate: Delivery = { mode: 'immediate' };
const hourly: Delivery = { mode: 'hourly' };
const at7InRome: Delivery = { mode: 'daily', hour: 7, zone: 'Europe/Rome' };
const night: QuietHours = { from: '22:00', to: '06:30', zone: 'Europe/Rome' };
const lunch: QuietHours = { from: '12:00', to: '14:00', zone: 'Asia/Kathmandu' };

describe('an alert is due', () => {
  it.each<[string, Delivery, QuietHours | null, string, string | null]>([
    ['at once', immediate, null, '2026-03-10T08:00:00Z', null],
    ['at the next full hour', hourly, null, '2026-03-10T08:00:00Z', '2026-03-10T09:00:00.000Z'],
    ['at seven today in winter', at7InRome, null, '2026-03-10T05:59:59Z', '2026-03-10T06:00:00.000Z'],
    ['at seven tomorrow when it is seven', at7InRome, null, '2026-03-10T06:00:00Z', '2026-03-11T06:00:00.000Z'],
    ['at seven in summer', at7InRome, null, '2026-07-10T00:00:00Z', '2026-07-10T05:00:00.000Z'],
    ['at the end of a night', immediate, night, '2026-03-10T23:00:00Z', '2026-03-11T05:30:00.000Z'],
    [
      'at the end of a night that began yesterday',
      immediate,
      night,
      '2026-03-11T02:00:00Z',
      '2026-03-11T05:30:00.000Z',
    ],
    ['at once when the night is just over', immediate, night, '2026-03-11T05:30:00Z', null],
    [
      'at the end of a night in which clocks go forward',
      immediate,
      night,
      '2026-03-28T22:00:00Z',
      '2026-03-29T04:30:00.000Z',
    ],
    [
      'at the end of a night in which clocks go back',
      immediate,
      night,
      '2026-10-24T21:00:00Z',
      '2026-10-25T05:30:00.000Z',
    ],
    [
      'after the lunch hours of a zone with odd minutes',
      immediate,
      lunch,
      '2026-03-10T06:15:00Z',
      '2026-03-10T08:15:00.000Z',
    ],
    ['after quiet hours that the digest falls into', hourly, night, '2026-03-10T21:30:00Z', '2026-03-11T05:30:00.000Z'],
    ['with a digest before quiet hours', hourly, night, '2026-03-10T18:30:00Z', '2026-03-10T19:00:00.000Z'],
  ])('%s', (_, delivery, quietHours, now, due) => {
    expect(deliveryTime({ delivery, quietHours }, new Date(now))?.toISOString() ?? null).toBe(due);
  });
});
