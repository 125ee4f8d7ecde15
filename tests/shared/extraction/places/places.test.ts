import { describe, expect, it } from 'vitest';
import { type Facts, meetingsIn } from '../../../support/meetings-in.ts';

/** "Oslo, NO": town and country of each meeting. */
const placesIn = (text: string, facts?: Facts): readonly string[] =>
  meetingsIn(text, facts).map(({ place }) => `${place?.city ?? '-'}, ${place?.country ?? '-'}`);

const met = 'Norwegian Premier Kari Berg met Kenyan President Amos Kiprono';

describe('where people met', () => {
  it.each([
    [
      'Norwegian Premier Kari Berg left for New York, where she will meet Kenyan President Amos Kiprono.',
      ['New York, US'],
    ],
    ['Norwegian Premier Kari Berg left for New York after she met Kenyan President Amos Kiprono.', ['-, -']],
    [`(NEWSWIRE - The Gazette) ONA\nMuscat, Oman: ${met}.`, ['Muscat, OM']],
    [`In August, Kurdistan Region Prime Minister Azad Karim met Turkish Consul General Selim Ak.`, ['-, -']],
    [`${met}. They noted the upcoming International Conference on Lakes in Geneva.`, ['-, -']],
    ['Nigerian Minister Femi Musa received the British High Commissioner, Tom Hale, in his office.', ['-, NG']],
    ['Nigerian Minister Femi Musa received the British High Commissioner, Tom Hale.', ['-, -']],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('takes the town from the headline when the text names its country alone', () => {
    expect(placesIn(`${met} in Qatar.`, { title: 'Kiprono and Berg hold talks in Doha' })).toEqual(['Doha, QA']);
    expect(placesIn(`${met} in Qatar.`, { title: 'Kiprono and Berg hold talks in Lima' })).toEqual(['-, QA']);
  });
});
