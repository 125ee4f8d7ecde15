import { describe, expect, it } from 'vitest';
import { lookUpOnce, wordForm } from '../../../../shared/extraction/text/word-forms.ts';

describe('the form of a word', () => {
  it('has lower case, a straight apostrophe and a plain hyphen to look it up by', () => {
    expect(wordForm('O’Neill').lower).toBe("o'neill");
    expect(wordForm('Vice‑President').lower).toBe('vice-president');
  });

  it('keeps a quotation mark that stands alone', () => {
    expect(wordForm('‘').lower).toBe('‘');
  });

  it('is the same one for all tokens that are written so', () => {
    expect(wordForm('Minister')).toBe(wordForm('Minister'));
    expect(wordForm('Minister')).not.toBe(wordForm('minister'));
  });

  it('knows capitals of every script', () => {
    expect(['Oslo', 'Øre', 'Ђорђе', 'oslo', '7th'].map((word) => wordForm(word).capital)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a look-up', () => {
  it('is done once for each form, also when it finds nothing', () => {
    const asked: string[] = [];
    const find = lookUpOnce(({ lower }) => {
      asked.push(lower);
      return lower === 'envoy' ? 'office' : null;
    });
    expect([find(wordForm('envoy')), find(wordForm('lake')), find(wordForm('envoy')), find(wordForm('lake'))]).toEqual([
      'office',
      null,
      'office',
      null,
    ]);
    expect(asked).toEqual(['envoy', 'lake']);
  });

  it('gives the same for a form that was forgotten among very many', () => {
    const length = lookUpOnce(({ text }) => text.length);
    const before = wordForm('consul');
    for (let number = 0; number < 40_000; number++) wordForm(`word${number}`);
    expect(wordForm('consul')).not.toBe(before);
    expect([length(before), length(wordForm('consul'))]).toEqual([6, 6]);
  });
});
