import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../../shared/extraction/text/phrases.ts';

describe('phrasesOf', () => {
  it.each([
    ['truce|peace deal', ['truce', 'peace deal']],
    ['halt/end the fighting', ['halt the fighting', 'end the fighting']],
    ['lay/laying down arms/weapons', ['lay down arms', 'lay down weapons', 'laying down arms', 'laying down weapons']],
    ['end of/to/* hostilities', ['end of hostilities', 'end to hostilities', 'end * hostilities']],
    ['hiv//aids clinic', ['hiv/aids clinic']],
  ])('gives what %s stands for', (phrase, expected) => {
    expect(phrasesOf(phrase)).toEqual(expected);
  });
});
