import { describe, expect, it } from 'vitest';
import { whoMet } from '../../../support/meetings-in.ts';

const pair = 'planned meeting: Kari Berg, Amos Kiprono';

describe('the subject of a clause that somebody else reports', () => {
  it.each([
    ['A spokesman confirmed that Norwegian Premier Kari Berg would meet Kenyan President Amos Kiprono.', [pair]],
    ['A spokesman confirmed Norwegian Premier Kari Berg would meet Kenyan President Amos Kiprono.', [pair]],
    ['The palace announced that Norwegian Premier Kari Berg will meet Kenyan President Amos Kiprono.', [pair]],
    [
      'Officials denied that Norwegian Premier Kari Berg would meet Kenyan President Amos Kiprono.',
      ['cancelled meeting: Kari Berg, Amos Kiprono'],
    ],
    ['The summit between Norwegian Premier Kari Berg and Kenyan President Amos Kiprono will go ahead.', [pair]],
  ])('%s', (text, meetings) => {
    expect(whoMet(text)).toEqual(meetings);
  });
});
