import { describe, expect, it } from 'vitest';
import { findDateMentions } from '../../../../shared/extraction/dates/date-mentions.ts';
import { tokenise } from '../../../../shared/extraction/text/tokens.ts';

/** Thursday. */
const today = '2026-03-12';

function days(text: string, ahead = false, published: string | null = today): readonly string[] {
  const tokens = tokenise(text);
  return findDateMentions(tokens, 0, tokens.length, { today: published, ahead }).map(({ date, endDate }) =>
    endDate ? `${date}/${endDate}` : date,
  );
}

describe('findDateMentions', () => {
  it.each([
    ['They met on Tuesday.', '2026-03-10'],
    ['They met on Thursday.', '2026-03-12'],
    ['They met on Friday evening.', '2026-03-06'],
    ['They met last Thursday.', '2026-03-05'],
    ['They met on Monday last week.', '2026-03-02'],
    ['They met yesterday.', '2026-03-11'],
    ['They met earlier today.', '2026-03-12'],
    ['They met this morning.', '2026-03-12'],
    ['They met last night.', '2026-03-11'],
    ['They met two days ago.', '2026-03-10'],
    ['They met on 5 March.', '2026-03-05'],
    ['They met on March 5th, 2025.', '2025-03-05'],
    ['They met on the 5th of March 2025.', '2025-03-05'],
    ['They met on 20 December.', '2025-12-20'],
    ['They met twelve days ago.', '2026-02-28'],
    ['They met 10 days ago.', '2026-03-02'],
    ['They met on the 9th.', '2026-03-09'],
    ['They met on Tuesday (March 10).', '2026-03-10'],
    ['They met on Wednesday, 11 March 2026.', '2026-03-11'],
    ['They met on Tues. and left.', '2026-03-10'],
    ['They met on 2026-03-01.', '2026-03-01'],
    ['They met on 03/04/2026.', '2026-03-04'],
    ['They met on 25/02/2026.', '2026-02-25'],
    ['They met on 1.3.2026.', '2026-03-01'],
    ['They met on Wed. and left.', '2026-03-11'],
    ['They met the day before yesterday.', '2026-03-10'],
    ['They met a week ago today.', '2026-03-05'],
    ['They met on Tuesday of last week.', '2026-03-03'],
    ['They met on Sunday last week.', '2026-03-08'],
    ['They met on Tuesday this week.', '2026-03-10'],
    ['They met on the 2nd of this month.', '2026-03-02'],
    ['They met on the 20th of last month.', '2026-02-20'],
    ['They met on the 2nd instant.', '2026-03-02'],
    ["They met on New Year's Eve.", '2025-12-31'],
    ['They met on Christmas Day 2024.', '2024-12-25'],
  ])('reads the past in %s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  it.each([
    ['They will meet on Tuesday.', '2026-03-17'],
    ['They will meet on Thursday.', '2026-03-12'],
    ['They will meet next Thursday.', '2026-03-19'],
    ['They will meet tomorrow.', '2026-03-13'],
    ['They will meet on 2 January.', '2027-01-02'],
    ['They will meet on the 20th.', '2026-03-20'],
    ['They will meet on Monday next week.', '2026-03-16'],
    ['They will meet on Sunday of next week.', '2026-03-22'],
    ['They will meet the day after tomorrow.', '2026-03-14'],
    ["They will meet in three days' time.", '2026-03-15'],
    ['They will meet in two days.', '2026-03-14'],
  ])('reads the future in %s', (text, expected) => {
    expect(days(text, true)).toEqual([expected]);
  });

  it.each([
    ['from Monday to Wednesday', '2026-03-16/2026-03-18'],
    ['12-13 May', '2026-05-12/2026-05-13'],
    ['May 12 and 13', '2026-05-12/2026-05-13'],
    ['30 May to 2 June', '2026-05-30/2026-06-02'],
    ['December 30 – January 2', '2026-12-30/2027-01-02'],
  ])('reads the range %s', (text, expected) => {
    expect(days(text, true)).toEqual([expected]);
  });

  it.each([
    'They met last week.',
    'They met on Good Friday.',
    'They praised the Palm Sunday procession.',
    'They will meet next month.',
    'They met in May.',
    'The king wished them a happy Christmas Day.',
    'In two days of talks they agreed.',
    'Sun Li sat on the mat.',
    'Theresa May met Angela Merkel.',
    'Lieutenant March spoke.',
    'At 5 p.m. the doors opened.',
    'Some 12 ministers and 13 envoys came.',
    'They met on the 5th floor.',
    'They met on 31 February 2026.',
    'The constructor toString met hasOwnProperty.',
  ])('finds no day in %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  it('resolves nothing relative when publication is unknown', () => {
    expect(days('They met on Tuesday, or yesterday, or on 5 March.', false, null)).toEqual([]);
    expect(days('They met on 5 March 2026.', false, null)).toEqual(['2026-03-05']);
  });

  it.each([
    ['They met on March 5 to discuss trade.', 'March 5'],
    ['They met on March 5 and signed a treaty.', 'March 5'],
    ['They met on March 5 and April brought no more.', 'March 5'],
    ['They met from March 5 to 7 in Oslo.', 'March 5 to 7'],
    ['They met on 5 March to discuss trade.', '5 March'],
  ])('ends where the day ends in %s', (text, expected) => {
    const tokens = tokenise(text);
    const [mention] = findDateMentions(tokens, 0, tokens.length, { today, ahead: false });
    const words = tokens.slice(mention?.start, mention?.end).map((token) => token.text);
    expect(words.join(' ')).toBe(expected);
  });
});
