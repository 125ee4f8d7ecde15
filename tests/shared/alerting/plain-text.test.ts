import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGsm7, gsm7Length, onePart, toGsm7 } from '../../../shared/alerting/gsm7.ts';
import { cutAtWord, oneLine, toPlainLetters } from '../../../shared/alerting/plain-text.ts';

describe('plain letters', () => {
  it.each([
    ['Сергей Лавров', 'Sergey Lavrov'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['“Talks” – the first…', '"Talks" - the first...'],
    ['НАТО', 'NATO'],
    ['Dimaio', 'Dimaio'],
  ])('%s is written %s', (text, plain) => {
    expect(toPlainLetters(text)).toBe(plain);
  });

  it('are ASCII, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[\x20-\x7E]*$/.test(toPlainLetters(text))));
  });
});

describe('an SMS', () => {
  it('keeps the letters that its alphabet has and transliterates the others', () => {
    expect(toGsm7('Enrique Peña Nieto met Łukasz Żółć – über “alles”')).toBe(
      'Enrique Peña Nieto met Lukasz Zolc - über "alles"',
    );
  });

  it('is in its alphabet and fits, whatever the text', () => {
    const places = (text: string) => gsm7Length(fitGsm7(toGsm7(text), onePart));
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => places(text) <= onePart));
  });

  it('counts the signs of the extension table twice', () => {
    expect(gsm7Length('[€]')).toBe(6);
  });

  it('is cut at a word', () => {
    expect(fitGsm7('one two three', 10)).toBe('one two...');
  });
});

describe('one line', () => {
  it('has no line breaks, control or invisible characters', () => {
    expect(oneLine('a\r\nBcc: b\u2028c\u202Ed\u0000 e\u200B')).toBe('a Bcc: b cd e');
  });

  it('cut short never ends in half a character', () => {
    expect(cutAtWord('abc😀😀😀', 6)).toBe('abc😀…');
  });
});
