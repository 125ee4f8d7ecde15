import { describe, expect, it } from 'vitest';
import { whoMet } from '../../../support/meetings-in.ts';

const pair = 'meeting: Amos Kiprono, Kari Berg';

describe('a journey that is off, and one that came about', () => {
  it.each([
    [
      'President Amos Kiprono postponed a visit to Norway, his office said on Tuesday. Kiprono was to meet Norwegian Premier Kari Berg.',
      [`cancelled ${pair}`],
    ],
    [
      'The scheduled visit of Kenyan President Amos Kiprono to Oslo was deferred at the last minute. Kiprono was expected to hold talks with Norwegian Premier Kari Berg.',
      [`cancelled ${pair}`],
    ],
    [
      'Kenyan President Amos Kiprono was to travel to Oslo on May 25 to hold talks with Norwegian Premier Kari Berg, but cancelled the visit.',
      [`cancelled ${pair}`],
    ],
    [
      'Kenyan President Amos Kiprono cancelled a visit to Lima. He will meet Norwegian Premier Kari Berg in Oslo on Friday.',
      ['cancelled meeting: Amos Kiprono', `planned ${pair}`],
    ],
    ['Kenyan President Amos Kiprono was to meet Norwegian Premier Kari Berg in Oslo.', [`planned ${pair}`]],
    [
      'Kenyan President Amos Kiprono was invited to meet Norwegian Premier Kari Berg in Oslo. The meeting took place earlier this week.',
      [`held ${pair}`],
    ],
    [
      'The envoys are setting up a second summit between Kenyan President Amos Kiprono and Norwegian Premier Kari Berg.',
      [`planned ${pair}`],
    ],
  ])('%s', (text, meetings) => {
    expect(whoMet(text)).toEqual(meetings);
  });
});
