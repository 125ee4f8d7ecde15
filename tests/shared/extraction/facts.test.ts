import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extraction/extract.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';

/** Thursday. */
const publishedAt = '2026-03-12';

function read(text: string, more: { title?: string; publishedAt?: string | null } = {}): readonly Meeting[] {
  return extract({ id: 'a', title: '', text, publishedAt, outlet: null, ...more });
}

/** The one meeting of a text that tells of one. */
function only(text: string, more: { title?: string; publishedAt?: string | null } = {}): Meeting {
  const meetings = read(text, more);
  expect(meetings).toHaveLength(1);
  const [meeting] = meetings;
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

const hosts = 'Norwegian Foreign Minister Ingrid Solbakken met Kenyan President Peter Otieno';

describe('the day of a meeting', () => {
  it.each([
    [`${hosts} on Tuesday.`, '2026-03-10'],
    [`${hosts} on the afternoon of the 9th.`, '2026-03-09'],
    [`${hosts}, who is paying a visit from March 8 to 11, on March 9.`, '2026-03-09'],
    [`On Tuesday, ${hosts}.`, '2026-03-10'],
    [`${hosts} yesterday in Oslo.`, '2026-03-11'],
    [`On March 9,2026 ${hosts}.`, '2026-03-09'],
    [`${hosts} in Oslo on 3 March, officials said on Wednesday.`, '2026-03-03'],
    ['Norwegian Foreign Minister Ingrid Solbakken will meet Kenyan President Peter Otieno on Monday.', '2026-03-16'],
    [`${hosts} last week.`, null],
    [`${hosts} recently.`, null],
    [`${hosts}.`, null],
    [`${hosts}, the Secretary of State told the heads of state, on Monday.`, '2026-03-09'],
    [`${hosts} on Monday, a day after the envoy left.`, '2026-03-09'],
    [`${hosts} last month. Otieno spoke about the talks on Tuesday.`, null],
    [`${hosts}. The ministers will return on Monday.`, null],
    [`${hosts}. A statement issued by the ministry on 9 March praised the talks.`, null],
    [`${hosts}. “Our talks this morning were good,” Otieno said on Tuesday.`, '2026-03-10'],
    [`OSLO, March 11 (Agency) - ${hosts} today.`, '2026-03-11'],
    [
      'Norwegian Foreign Minister Ingrid Solbakken will meet Kenyan President Peter Otieno. He arrived on Monday.',
      null,
    ],
    [`${hosts} ahead of the lake summit on Wednesday.`, null],
    [`${hosts} yesterday, Tuesday, 10 March 2026.`, '2026-03-10'],
    [`${hosts} today (March 11).`, '2026-03-11'],
    [`${hosts}. The next round of talks on ferries opens in Rome on Tuesday.`, null],
    [`${hosts}. The talks took place on Tuesday.`, '2026-03-10'],
    [`Norway announced on Monday that ${hosts.replace('met', 'will meet')}.`, null],
    [`On Monday, officials announced that ${hosts.replace('met', 'will meet')} on Friday.`, '2026-03-13'],
    [`${hosts.replace('met', 'will meet')} on Saturday or Sunday.`, null],
    [`A ferry line must open soon, Otieno said on Tuesday. He was speaking as ${hosts}.`, '2026-03-10'],
    [`Otieno left for Rome on Tuesday. The day before, ${hosts}.`, '2026-03-09'],
    [
      'Norwegian Foreign Minister Ingrid Solbakken arrived in Nairobi on Sunday. The next morning she met Kenyan President Peter Otieno.',
      '2026-03-09',
    ],
    [
      'Norwegian Foreign Minister Ingrid Solbakken landed in Nairobi on Sunday and met Kenyan President Peter Otieno the same evening.',
      '2026-03-08',
    ],
    [
      'Norwegian Foreign Minister Ingrid Solbakken and Kenyan President Peter Otieno agreed Tuesday to meet in Oslo.',
      null,
    ],
    [
      'Norwegian Foreign Minister Ingrid Solbakken paid her first visit to Kenya on Monday, to open a ferry line. Prices rose. Her programme included talks with President Peter Otieno in Nairobi.',
      '2026-03-09',
    ],
    [
      'The queen opened a school in Rome on Monday during a visit. Prices rose. Norwegian Foreign Minister Ingrid Solbakken and Kenyan President Peter Otieno held talks in Nairobi.',
      null,
    ],
    [`Wednesday, 11 March 2026 | 10:15 GMT\n\n${hosts}.`, null],
    [`${hosts}. Both states opened embassies on 4 May 2025.`, null],
    [`A ferry line must open soon, Otieno said on Tuesday. ${hosts} last month.`, null],
    [`A ferry line must open soon, Otieno said on Tuesday. ${hosts.replace('met', 'will meet')}.`, null],
    [
      `${hosts}. Prices rose. Shops shut. Ferries ran late. Nobody spoke. Tuesday's brief encounter was kind.`,
      '2026-03-10',
    ],
    [`${hosts}. Prices rose. Shops shut. Ferries ran late. Nobody spoke. Tuesday's Lake Forum meeting was long.`, null],
    [`The leaders of Norway and Kenya agreed on Tuesday to open a ferry line. ${hosts} in Oslo.`, '2026-03-10'],
    [`The leaders of Norway and Chad agreed on Tuesday to open a ferry line. ${hosts} in Oslo.`, null],
    [
      `Norwegian Foreign Minister Ingrid Solbakken, on a visit from 8 to 11 March, met Kenyan President Peter Otieno.`,
      null,
    ],
    [`${hosts} from 8 to 11 March.`, '2026-03-08'],
    [
      'Norwegian Foreign Minister Ingrid Solbakken today called off her meeting with Kenyan President Peter Otieno.',
      null,
    ],
    [`March 11, 2026 (OSLO) – ${hosts} on Monday.`, '2026-03-09'],
  ])('%s', (text, date) => {
    expect(only(text).date).toBe(date);
  });

  const envoy = 'Swiss Ambassador Urs Keller';

  it.each([
    [`${hosts} on Tuesday. The next day she held talks with ${envoy}.`, ['2026-03-10', '2026-03-11']],
    [`${hosts} on Tuesday. It came a day after Otieno met ${envoy}.`, ['2026-03-10', '2026-03-09']],
    [
      `${hosts} on Tuesday. Lakes fell by half. Fish died. Earlier in the day, Otieno held talks with ${envoy}.`,
      ['2026-03-10', '2026-03-10'],
    ],
    [`On a one-day visit, ${hosts} on Tuesday. Otieno met ${envoy}.`, ['2026-03-10', '2026-03-10']],
    [`${hosts} on Tuesday. Otieno also met ${envoy}.`, ['2026-03-10', '2026-03-10']],
    [`On a one-day visit, ${hosts} on Tuesday. Otieno will later meet ${envoy}.`, ['2026-03-10', '2026-03-10']],
    [`On a three-day visit, ${hosts} on Tuesday. Otieno also met ${envoy}.`, ['2026-03-10', null]],
    [`${hosts} on Tuesday. Otieno met ${envoy} last month.`, ['2026-03-10', null]],
  ])('%s, each of two', (text, dates) => {
    expect(read(text).map(({ date }) => date)).toEqual(dates);
  });

  it('is that of the place of publication', () => {
    expect(only(`${hosts} today.`, { publishedAt: '2026-03-12T00:30:00+12:00' }).date).toBe('2026-03-12');
  });

  it('is unknown when only a weekday is given and the publication date is not', () => {
    expect(only(`${hosts} on Tuesday.`, { publishedAt: null }).date).toBeNull();
  });

  it('is shared by those whom one of them met besides', () => {
    const others = 'Solbakken also met Kenyan Trade Minister Ali Juma.';
    const filler = 'Prices rose. Shops shut. Ferries ran late. Nobody spoke. Rain fell. Boats sank. Fish died.';
    expect(read(`${hosts} on Tuesday. ${filler} ${others}`).map(({ date }) => date)).toEqual([
      '2026-03-10',
      '2026-03-10',
    ]);
    expect(read(`${hosts} on Tuesday. ${filler} ${others.replace('also ', '')}`).map(({ date }) => date)).toEqual([
      '2026-03-10',
      null,
    ]);
  });

  it('points at the words that name it', () => {
    const text = `${hosts} in Oslo on Tuesday.`;
    const [span] = only(text).evidence.date?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('Tuesday');
  });
});

describe('the place of a meeting', () => {
  it.each([
    [`${hosts} in Oslo on Tuesday.`, 'Oslo', 'NO'],
    [`${hosts} in Nakuru, Kenya.`, 'Nakuru', 'KE'],
    [`${hosts} in the Kenyan capital.`, 'Nairobi', 'KE'],
    [`${hosts} in the Kenyan town of Naivasha.`, 'Naivasha', 'KE'],
    [`In Geneva, ${hosts} on Tuesday.`, 'Geneva', 'CH'],
    [`${hosts} in Kenya.`, null, 'KE'],
    [`${hosts} at Camp David.`, null, 'US'],
    [`${hosts} to discuss the war in Yemen.`, null, null],
    [`${hosts} in the picturesque Kenyan lakeside town of Naivasha.`, 'Naivasha', 'KE'],
    [`${hosts} in the Kenyan village of Kapsumo.`, 'Kapsumo', 'KE'],
    [
      'Norwegian Foreign Minister Ingrid Solbakken will travel to Rome, Italy; and Nakuru, Kenya. In Kenya, she will meet President Peter Otieno.',
      'Nakuru',
      'KE',
    ],
    [
      'Norwegian Foreign Minister Ingrid Solbakken will travel to Rome, Italy; Nakuru, Kenya; and Kisumu, Kenya. In Kenya, she will meet President Peter Otieno.',
      null,
      'KE',
    ],
    [`${hosts} in the lakeside village of Kapsumo near the border.`, 'Kapsumo', null],
    [`${hosts} in the village of Kapsumo, western Kenya.`, 'Kapsumo', 'KE'],
    [`${hosts} in Kapsumo, western Kenya.`, 'Kapsumo', 'KE'],
    [`${hosts} in Kenya's commercial capital.`, null, 'KE'],
    [`${hosts} at the U.S. embassy in Nairobi.`, 'Nairobi', 'KE'],
    [`${hosts} before heading to Oman for a conference.`, null, null],
    [`From Ada Nwosu, Nairobi\n${hosts} on Tuesday.`, 'Nairobi', 'KE'],
    [`${hosts} in the West Bank city of Ramallah.`, 'Ramallah', 'PS'],
    [`${hosts} in the occupied West Bank.`, null, 'PS'],
    [`${hosts} at State House Entebbe.`, 'Entebbe', 'UG'],
    [`${hosts} at the Nairobi International Convention Centre.`, 'Nairobi', 'KE'],
    [`${hosts} at the Munich Security Conference.`, 'Munich', 'DE'],
    [`${hosts} on the sidelines of the Doha Forum.`, 'Doha', 'QA'],
    [`${hosts} at the AU Headquarters.`, 'Addis Ababa', 'ET'],
    [`${hosts}, according to the White House's readout.`, null, null],
    [`${hosts} a year after the deal signed in Pretoria.`, null, null],
    [`${hosts}. They discussed the pope's planned visit to China.`, null, null],
    [`${hosts}. Officials in Seoul said they had known of the meeting.`, null, null],
    [`${hosts}. They recalled the meeting in Rome last year.`, null, null],
    [`${hosts}. She accepted an invitation to visit Nairobi.`, null, null],
    [`${hosts} virtually from Oslo.`, null, null],
    [`Solbakken arrived from Vietnam, where ${hosts}.`, null, 'VN'],
    [`${hosts} on the sidelines of the lake summit. The lake summit in Geneva ends on Friday.`, 'Geneva', 'CH'],
    [
      `While in Geneva, Solbakken opened a fair. Prices rose. Shops shut. Ferries stood still. Nobody spoke. ${hosts}.`,
      'Geneva',
      'CH',
    ],
    [`Solbakken visited Geneva, where ${hosts}.`, 'Geneva', 'CH'],
    [`${hosts}. Solbakken visited Geneva in January.`, null, null],
    [`${hosts} in Kenya. Solbakken and Otieno also spoke in Mombasa.`, 'Mombasa', 'KE'],
    [`${hosts} in Djibouti.`, 'Djibouti', 'DJ'],
    [`${hosts}, who had opened a fair in Baghdad.`, null, null],
    [`${hosts}. Clerks of the Kenyan embassy in Oslo were there.`, null, null],
    [`${hosts}. They said that Otieno would fly on, and that farmers and herders live well in Norway.`, null, null],
    [`In Geneva, Solbakken opened a fair. Later, ${hosts}.`, 'Geneva', 'CH'],
    [`${hosts} at the White House.`, null, 'US'],
    [`${hosts} at the White House. Otieno leaves Washington on Friday.`, 'Washington', 'US'],
    [`${hosts} in Mombasa, a video showed.`, 'Mombasa', 'KE'],
    [`${hosts} by video link from Oslo.`, null, null],
    [`${hosts} in the Costa Rican capital.`, 'San José', 'CR'],
    [`${hosts} in Kenya's interest, an aide said.`, null, null],
    [`${hosts} in Kenya's east.`, null, 'KE'],
    [`${hosts} after his return from a two-day visit to Cairo.`, null, null],
    [`${hosts}. The two spoke about the drought in Somalia.`, null, null],
    [`${hosts}. They spoke at length in Somalia.`, null, null],
    [`${hosts}. They spoke at length in Kenya.`, null, 'KE'],
    [`In Tokyo, Solbakken opened a fair. ${hosts}. Later she left for talks in Seoul.`, 'Tokyo', 'JP'],
  ])('%s', (text, city, country) => {
    const { place } = only(text);
    expect([place?.city ?? null, place?.country ?? null]).toEqual([city, country]);
  });

  it('is the town of the dateline when nothing else is said of a fresh meeting', () => {
    expect(only(`NAIROBI (Agency) - ${hosts} on Wednesday.`).place).toEqual({ city: 'Nairobi', country: 'KE' });
  });

  it('is the town of the dateline in the country that the report names', () => {
    const text = 'NAIROBI, March 12 (Agency) - Norwegian Foreign Minister Ingrid Solbakken is on a visit to Kenya.';
    expect(only(`${text} She will meet Kenyan President Peter Otieno.`).place?.city).toBe('Nairobi');
  });

  it('is the town of the dateline where the report says here', () => {
    expect(only(`OSLO: ${hosts} here last month.`).place?.city).toBe('Oslo');
  });

  it('is not the town of the dateline for those who travelled from it', () => {
    expect(
      only(`NAIROBI (Agency) - Otieno began a visit to Brazil. ${hosts} on Wednesday.`, { title: '' }).place?.city,
    ).not.toBe('Nairobi');
  });

  it.each([
    ['Norwegian Foreign Minister Ingrid Solbakken hosted Kenyan President Peter Otieno on Tuesday.', 'NO'],
    ['Norwegian Foreign Minister Ingrid Solbakken held talks with visiting Kenyan President Peter Otieno.', 'NO'],
    ['Norwegian Speaker Kari Lund met the visiting delegation led by Kenyan Speaker Peter Otieno.', 'NO'],
    ['Norwegian Foreign Minister Ingrid Solbakken received Kenyan Ambassador Peter Otieno on Tuesday.', undefined],
    ['Norwegian Foreign Minister Ingrid Solbakken called on Kenyan President Peter Otieno on Tuesday.', 'KE'],
    ['Norwegian Foreign Minister Ingrid Solbakken was received by Kenyan President Peter Otieno on Tuesday.', 'KE'],
    ['Kenyan Ambassador Peter Otieno called on Norwegian Foreign Minister Ingrid Solbakken on Tuesday.', undefined],
    ['Norwegian Foreign Minister Ingrid Solbakken called on Singaporean President Tan Wei on Tuesday.', 'SG'],
  ])('is the country of the host: %s', (text, country) => {
    expect(only(text).place?.country).toBe(country);
  });

  it.each([
    ['The delegation was received by Kari Lund, Rector of Bergen University.', 'Bergen'],
    ['Kari Lund, Rector of Bergen University, received Kenyan Ambassador Peter Otieno.', 'Bergen'],
    ['Kenyan Ambassador Peter Otieno met Kari Lund, Rector of Bergen University.', undefined],
  ])('is the town of the house that receives: %s', (text, city) => {
    const led = 'A delegation led by Kenyan Ambassador Peter Otieno came on Tuesday.';
    expect(only(`${led} ${text}`).place?.city ?? undefined).toBe(city);
  });

  it('is, of what is to come on a visit, the country of the one who is at home there', () => {
    const visit =
      'Norwegian Foreign Minister Ingrid Solbakken arrived in Kenya on Monday. Ferries run late. Shops shut. Nobody spoke. Prices rose.';
    const ahead = hosts.replace('met', 'will meet');
    expect(only(`${visit} ${ahead}.`).place?.country).toBe('KE');
    expect(only(`${visit.replace('Kenya', 'Chad')} ${ahead}.`).place?.country).toBe(undefined);
  });

  it('is shared by those who met on the same day', () => {
    const text = `${hosts} in Oslo on Tuesday. Kenyan Trade Minister Ali Juma met Norwegian Trade Minister Kari Lund on Tuesday.`;
    expect(read(text).map(({ place }) => place?.city)).toEqual(['Oslo', 'Oslo']);
  });

  it('is the venue rather than the dateline', () => {
    expect(only(`NAIROBI (Agency) - ${hosts} in Geneva on Wednesday.`).place?.city).toBe('Geneva');
  });

  it('does not exist for a call', () => {
    const call = only(
      'NAIROBI (Agency) - Kenyan President Peter Otieno spoke by phone with Norwegian Foreign Minister Ingrid Solbakken on Wednesday.',
    );
    expect([call.kind, call.place]).toEqual(['call', null]);
  });
});

describe('the topics of a meeting', () => {
  it.each([
    ['The two discussed a ceasefire and the clearing of landmines.', ['ceasefire', 'demining']],
    ['They agreed to cut tariffs and to share drinking water from the Lomi river basin.', ['trade', 'water']],
    ['Solbakken stressed the need to fight human trafficking.', ['law-enforcement']],
  ])('%s', (sentence, topics) => {
    expect([...only(`${hosts} on Tuesday. ${sentence}`).topics].sort()).toEqual(topics);
  });

  it('are not what the article mentions of other things', () => {
    const text = `${hosts} on Tuesday. The two discussed tariffs.\n\nElsewhere, the hockey world cup drew crowds. Bakers feared for their wheat. A rocket was launched from the space station. Nobody was hurt.`;
    expect(only(text).topics).toEqual(['trade']);
  });

  it('are not read from the portfolio of a third person', () => {
    expect(only(`${hosts} on Tuesday. The two discussed tariffs, the health ministry said.`).topics).toEqual(['trade']);
  });
});

describe('what was said', () => {
  it.each([
    ['“We want results,” Otieno told reporters.', 'Peter Otieno', 'told', 'We want results'],
    ['“We want results,” said Solbakken.', 'Ingrid Solbakken', 'said', 'We want results'],
    ['Otieno said that Kenya would open an embassy.', 'Peter Otieno', 'said', 'Kenya would open an embassy'],
    [
      'Otieno thanked the town for its welcome and said that he was ready to return “at once”.',
      'Peter Otieno',
      'thanked',
      'the town for its welcome',
    ],
    [
      'Solbakken praised the work of the harbour guards.',
      'Ingrid Solbakken',
      'praised',
      'the work of the harbour guards',
    ],
  ])('%s', (sentence, speaker, verb, text) => {
    expect(only(`${hosts} on Tuesday. ${sentence}`).statements).toContainEqual({ speaker, verb, text });
  });

  it('is not a welcome to a guest', () => {
    expect(
      only('Norwegian Foreign Minister Ingrid Solbakken welcomed Kenyan President Peter Otieno to Oslo on Tuesday.')
        .statements,
    ).toEqual([]);
  });

  it.each([
    'Shopkeepers said that business was slow.',
    'Sources close to Otieno said that business was slow.',
    'An aide to the president said that business was slow.',
    '“I thanked Otieno for his patience and his tea,” he said.',
  ])('is left out when nobody can be named as the speaker: %s', (sentence) => {
    expect(only(`${hosts} on Tuesday. ${sentence}`).statements).toEqual([]);
  });
});

describe('the keyphrases of a meeting', () => {
  it('are its terms and names, without persons, offices and places', () => {
    const text = `${hosts} on Tuesday. The two discussed trade relations between Norway and Kenya, drinking water and the Lake Basin Compact with Prime Minister Anders Vik.`;
    expect([...only(text).keyphrases].sort()).toEqual(['Lake Basin Compact', 'drinking water', 'trade relations']);
  });

  it('are whole names, also at the head of a sentence, and no pieces of names or of set phrases', () => {
    const text = `${hosts} in Kuala Lumpur. They discussed bilateral and regional affairs in Kuala Lumpur and Jakarta. Green Harbour Fund money was raised.`;
    expect(only(text).keyphrases).toEqual(['Green Harbour Fund']);
  });
});

describe('what came of it', () => {
  it.each([
    ['The two sides agreed to open a joint port office.', 'agreed', 'agreed to open a joint port office'],
    ['The ministers signed a treaty on fishing.', 'signed', 'signed a treaty on fishing'],
    ['Both leaders condemned the attack on the ferry.', 'condemned', 'condemned the attack on the ferry'],
    ['They called for calm on the border.', 'called-for', 'called for calm on the border'],
    ['Solbakken pledged ten million euros for schools.', 'pledged', 'pledged ten million euros for schools'],
    ['Otieno announced a new ferry line.', 'announced', 'announced a new ferry line'],
  ])('%s', (sentence, kind, text) => {
    expect(only(`${hosts} on Tuesday. ${sentence}`).outcomes).toContainEqual({ kind, text });
  });

  it.each([
    'The two sides failed to agree on a date.',
    'The ministers did not sign a treaty.',
    'The two would have signed a pact if the text had been ready.',
  ])('is not: %s', (sentence) => {
    expect(only(`${hosts} on Tuesday. ${sentence}`).outcomes).toEqual([]);
  });
});

describe('a long text without full stops', () => {
  it.each([
    ['dates', 'on Monday in Oslo they met and said on 5 May that '],
    ['quotations', 'Otieno said “yes” and “no” and met Solbakken and '],
    ['lists', 'A, the B of C, '],
    ['outcomes', 'the two sides agreed to sign a treaty, '],
  ])(
    'is read to its end: %s',
    (_, phrase) => {
      // Anything slower than linear would take minutes for a megabyte.
      expect(() => read(`${hosts}. ${phrase.repeat(Math.ceil(1_000_000 / phrase.length))}`)).not.toThrow();
    },
    20_000,
  );
});

describe('two meetings of one sentence', () => {
  it.each([
    [
      `${hosts} in Oslo on Monday and will see Danish Prime Minister Lise Holm in Copenhagen on Wednesday.`,
      ['2026-03-09 Oslo', '2026-03-18 Copenhagen'],
    ],
    [
      'After a summit with Danish Prime Minister Lise Holm in Accra on Monday, where he met Norwegian Foreign Minister Ingrid Solbakken, Kenyan President Peter Otieno flew home.',
      ['2026-03-09 Accra', '2026-03-09 Accra'],
    ],
  ])('%s', (text, told) => {
    expect(read(text).map(({ date, place }) => `${date} ${place?.city}`)).toEqual(told);
  });
});
