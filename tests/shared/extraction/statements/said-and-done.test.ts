import { describe, expect, it } from 'vitest';
import { extract } from '../../../../shared/extraction/extract.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';

/** The one meeting of a text that goes on about Solbakken and Otieno, told in its first sentence. */
function after(sentence: string): Meeting {
  const text = `Norwegian Foreign Minister Ingrid Solbakken met Kenyan President Peter Otieno on Tuesday. ${sentence}`;
  const [meeting] = extract({ id: 'a', title: '', text, publishedAt: '2026-03-12', outlet: null });
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

const saidBy = (sentence: string) => after(sentence).statements.map(({ speaker, text }) => `${speaker}: ${text}`);
const outcomesOf = (sentence: string) => after(sentence).outcomes.map(({ kind, text }) => `${kind}: ${text}`);

describe('a statement', () => {
  it.each([
    [
      'keeps a few quoted words inside the clause that reports them',
      'Solbakken said the mood had been “very warm indeed” from the first minute.',
      'Ingrid Solbakken: the mood had been “very warm indeed” from the first minute',
    ],
    [
      'is the whole quotation after a colon',
      'Otieno told reporters: “We will keep the ferries running all winter.”',
      'Peter Otieno: We will keep the ferries running all winter.',
    ],
    [
      'is the quotation that began in the sentence before',
      '“Nobody asked us. We heard it from the radio,” Otieno said.',
      'Peter Otieno: We heard it from the radio',
    ],
    [
      'is the clause before a speaker who closes the sentence',
      'Norway would send two more ships, Solbakken said after the talks.',
      'Ingrid Solbakken: Norway would send two more ships',
    ],
    [
      'keeps the object of the verb',
      'Otieno expressed his hope that the bridge would be ready by June.',
      'Peter Otieno: his hope that the bridge would be ready by June',
    ],
    [
      'ends before what is said next',
      'Otieno thanked Norway for its nurses, adding that he would come again.',
      'Peter Otieno: Norway for its nurses',
    ],
    [
      'ends before what else was done',
      'Solbakken praised the harbour guards, and discussed a new pier.',
      'Ingrid Solbakken: the harbour guards',
    ],
    [
      'ends before its source',
      'Otieno welcomed the loan for ferries, a spokesman for the ministry said.',
      'Peter Otieno: the loan for ferries',
    ],
    [
      'may open with a place or a time',
      'Solbakken said on the whole question her country would wait for the courts.',
      'Ingrid Solbakken: on the whole question her country would wait for the courts',
    ],
    [
      'is that of the aide who is named',
      'Otieno’s spokesman, Anders Vik, said the two had talked for an hour.',
      'Anders Vik: the two had talked for an hour',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(saidBy(sentence)).toContain(expected);
  });

  it.each([
    ['only an occasion', 'Solbakken said during a press briefing.'],
    ['made at another time', 'Otieno said last month that the bridge was safe.'],
    ['made before the meeting', 'Otieno had said that the bridge was safe.'],
    ['repeated for years', 'Solbakken has repeatedly warned that the ice is melting.'],
    ['said by somebody else of the one named before', 'A crowd waited for Otieno, said the police.'],
    ['a visit', 'Otieno called on the mayor of Oslo at his house.'],
    ['a noun', 'Otieno’s state visit to Norway ends today.'],
  ])('is not what is %s', (_, sentence) => {
    expect(saidBy(sentence)).toEqual([]);
  });
});

describe('an outcome', () => {
  it.each([
    [
      'The two sides agreed to end “all tolls, fees and fines” by May.',
      'agreed: agreed to end “all tolls, fees and fines” by May',
    ],
    ['They discussed fish and agreed to share their maps.', 'agreed: agreed to share their maps'],
    ['Norway and Kenya on Tuesday signed a treaty on fishing.', 'signed: signed a treaty on fishing'],
    ['The ministers witnessed the signing of two contracts.', 'signed: witnessed the signing of two contracts'],
    ['They agreed to lift the ban, according to the ministry.', 'agreed: agreed to lift the ban'],
    ['They agreed to lift the ban, and discussed a new pier.', 'agreed: agreed to lift the ban'],
    ['Solbakken and Otieno urged both armies to hold their fire.', 'called-for: urged both armies to hold their fire'],
  ])('%s', (sentence, expected) => {
    expect(outcomesOf(sentence)).toContain(expected);
  });

  it.each([
    ['a demand of one side', 'Otieno urged Norway to buy more tea.'],
    ['a visit', 'Otieno also called on the Norwegian king.'],
    ['a promise of somebody else', 'The sum promised by a bank in Rome has not come.'],
    ['a trait of a third party', 'They met a government committed to reforms in the north.'],
    ['what is hoped for', 'The two sides still hope to sign a treaty on fishing.'],
    ['money of another day', 'Otieno thanked Norway for the sum it had announced today for schools.'],
    ['a sign', 'Both took it as a sign of a thaw.'],
  ])('is not %s', (_, sentence) => {
    expect(outcomesOf(sentence)).toEqual([]);
  });
});
