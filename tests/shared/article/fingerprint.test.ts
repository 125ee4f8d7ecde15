import { describe, expect, test } from 'vitest';
import { fingerprint, isNearDuplicate, similarity } from '../../../shared/article/fingerprint.ts';
import { storyText } from '../../support/sample-story.ts';

const other =
  'The trade ministers of Chile and Vietnam spoke by telephone on Monday about cherries, salmon and coffee. They agreed to open two more ports to refrigerated ships and to let their experts meet in May.';
const long = `${storyText}\n\n${other}\n\nThe visit ended with a dinner at the residence of the ambassador, to which writers, farmers and engineers of both countries had been invited.`;

const same = (a: string, b: string) => isNearDuplicate(fingerprint(a), fingerprint(b));
describe('copies of an article', () => {
  test.each([
    ['as it is', long],
    ['in other line breaks, case and quotation marks', long.replace(/\s+/g, ' ').replace(/[“”]/g, '"').toUpperCase()],
    ['with a new lead-in', `NAIROBI (Agency) - ${long}`],
    ['with a word changed', long.replace('signed', 'initialled')],
    ['with its last sentence cut', long.slice(0, long.lastIndexOf('May.') + 4)],
  ])('%s', (_, copy) => {
    expect(same(long, copy)).toBe(true);
  });
});

test('another article is no copy', () => {
  expect(same(storyText, other)).toBe(false);
  expect(similarity(fingerprint(storyText), fingerprint(other))).toBeLessThan(0.1);
});

test('the same readout of another call is no copy', () => {
  const readout = (name: string, country: string, subject: string) =>
    `The Secretary spoke today with ${name}, the Foreign Minister of ${country}. They discussed ${subject} and the Secretary underlined the strength of the partnership.`;
  expect(same(readout('Ann Lee', 'Chile', 'copper exports'), readout('Bo Oduya', 'Kenya', 'peace in Somalia'))).toBe(
    false,
  );
});

test('texts of no, one and two words have fingerprints, too', () => {
  for (const text of ['', 'one', 'one two']) expect(same(text, text)).toBe(true);
  expect(same('one', 'two')).toBe(false);
});
