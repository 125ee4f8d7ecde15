import { describe, expect, it } from 'vitest';
import { type Facts, whoMet } from '../../../support/meetings-in.ts';

type Row = readonly [text: string, meetings: readonly string[], facts?: Facts];

const table = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [text, meetings, facts] of rows) {
      it(text, () => expect(whoMet(text, facts)).toEqual(meetings));
    }
  });

table('what is to come', [
  [
    'Kenyan President Amos Kiprono said he would do “all he can” when he and Norwegian Premier Kari Berg meet in Oslo today.',
    ['planned meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Peace talks between Kenyan President Amos Kiprono and rebel leader Sam Okello begin on Thursday in Oslo.',
    ['planned conference: Amos Kiprono, Sam Okello'],
  ],
  [
    'Peace talks between Kenyan President Amos Kiprono and rebel leader Sam Okello began on Thursday in Oslo.',
    ['held conference: Amos Kiprono, Sam Okello'],
  ],
  [
    'His itinerary includes a meeting today between Kenyan President Amos Kiprono and Norwegian Premier Kari Berg.',
    ['planned meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono is meeting Norwegian Premier Kari Berg in Oslo on Friday.',
    ['planned meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono is meeting Norwegian Premier Kari Berg in Oslo.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono intended to meet Norwegian Premier Kari Berg.',
    ['planned meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'In her meeting with Kenyan President Amos Kiprono, bankers, farmers and students, Norwegian Premier Kari Berg will stress trade.',
    ['planned meeting: Kari Berg, Amos Kiprono'],
  ],
  [
    'Kenyan President Amos Kiprono also visited the headquarters for talks with Norwegian Premier Kari Berg.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'The Oslo meeting will be attended by Kenyan President Amos Kiprono, Norwegian Premier Kari Berg and Danish Premier Lise Holm.',
    ['planned conference: Amos Kiprono, Kari Berg, Lise Holm'],
  ],
]);

table('what never was', [
  [
    'Kenyan President Amos Kiprono has yet to meet Norwegian Premier Kari Berg.',
    ['cancelled meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono cancelled a visit to Oslo, where he was scheduled to meet Norwegian Premier Kari Berg.',
    ['cancelled meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono visited Oslo, where he was scheduled to meet Norwegian Premier Kari Berg.',
    ['planned meeting: Amos Kiprono, Kari Berg'],
  ],
]);

table('pairs, audiences and summits by video', [
  [
    'Presidential aides praised the long afternoon session between Kenyan President Amos Kiprono and Norwegian Premier Kari Berg.',
    ['held meeting: Amos Kiprono, Kari Berg'],
  ],
  [
    'Kenyan President Amos Kiprono received Norwegian Ambassador Ole Friis, Swiss Ambassador Urs Keller and Ugandan Ambassador Ruth Nakato.',
    ['held meeting: Amos Kiprono, Ole Friis, Urs Keller, Ruth Nakato'],
  ],
  [
    'Kenyan President Amos Kiprono received Norwegian Premier Kari Berg, Swiss President Urs Keller and Ugandan Premier Ruth Nakato.',
    ['held conference: Amos Kiprono, Kari Berg, Urs Keller, Ruth Nakato'],
  ],
  [
    'Kenyan President Amos Kiprono spoke with Norwegian Premier Kari Berg today. The leaders agreed to keep in touch.',
    ['held call: Amos Kiprono, Kari Berg'],
  ],
]);
