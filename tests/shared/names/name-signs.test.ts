import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../shared/names/compare-names.ts';
import { firmSounds } from '../../../shared/names/firm-sounds.ts';
import { meetingNameKeys, meetingNameSigns, soughtNameKeys, soughtNameSigns } from '../../../shared/names/name-keys.ts';

const pairs = readFileSync(new URL('../../fixtures/names/held-out.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { a: string; b: string })
  .flatMap(({ a, b }) => [
    { sought: a, found: b },
    { sought: b, found: a },
  ]);

const isMeant = (sought: string, found: string, key: string): boolean => {
  const signs = soughtNameSigns(sought).get(key);
  const shown = meetingNameSigns(found).get(key) ?? [];
  return signs === undefined || signs.some((sign) => shown.includes(sign));
};

describe('the firm sounds of a name', () => {
  it.each([
    ['mohammed', 'muhamad'],
    ['vladimir', 'wladimir'],
    ['yevgeny', 'evgeni'],
    ['jawad', 'javad'],
    ['yahya', 'yehia'],
    ['stephan', 'stefan'],
  ])('%s and %s share some', (one, other) => {
    expect(firmSounds(one)?.some((own) => firmSounds(other)?.includes(own))).toBe(true);
  });

  it.each([
    ['tarek', 'taufik'],
    ['salim', 'samir'],
    ['nadia', 'nabila'],
  ])('%s and %s share none', (one, other) => {
    expect(firmSounds(one)?.some((own) => firmSounds(other)?.includes(own))).toBe(false);
  });

  it('do not tell a word of which any sound may be dropped', () => {
    expect(firmSounds('ahahahajaha')).toBeNull();
  });
});

describe('the signs of a name that is sought', () => {
  it('are shown by every name that is taken for it, under a key of both', () => {
    const taken = pairs.filter(({ found, sought }) => compareNames(sought, found) === 'full');
    const missed = taken.filter(({ found, sought }) => {
      const own = meetingNameKeys(found);
      return !soughtNameKeys(sought).some((key) => own.includes(key) && isMeant(sought, found, key));
    });
    expect(missed).toEqual([]);
    expect(taken.length).toBeGreaterThan(300);
  });

  it('are shown by few of the names that only share a key with it', () => {
    const different = pairs.flatMap(({ found, sought }) =>
      compareNames(sought, found) === 'none'
        ? soughtNameKeys(sought).flatMap((key) =>
            meetingNameKeys(found).includes(key) ? [isMeant(sought, found, key)] : [],
          )
        : [],
    );
    expect(different.filter((meant) => !meant).length).toBeGreaterThan(0);
  });
});
