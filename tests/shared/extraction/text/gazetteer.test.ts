import { describe, expect, it } from 'vitest';
import { findGeo, sideName } from '../../../../shared/extraction/text/gazetteer.ts';
import { tokenise } from '../../../../shared/extraction/text/tokens.ts';
import { countries } from '../../../../shared/lexicon/countries.ts';

const look = (text: string) => {
  const match = findGeo(tokenise(text), 0);
  const sense = match?.senses[0];
  return sense ? `${sense.kind} ${sense.id}${sense.city === undefined ? '' : ` ${sense.city}`}` : null;
};

describe('findGeo', () => {
  it.each([
    ['United States of America', 'country US'],
    ['U.S.', 'country US'],
    ['UK', 'country GB'],
    ['Britons', 'demonym GB'],
    ['South Koreans', 'demonym KR'],
    ['Frenchmen', 'demonym FR'],
    ['Emirati', 'demonym AE'],
    ['Kosovar', 'demonym XK'],
    ['Turk', 'demonym TR'],
    ['Guinea-Bissau', 'country GW'],
    ['Cote d’Ivoire', 'country CI'],
    ['DRC', 'country CD'],
    ['Burma', 'country MM'],
    ['TRIPOLI', 'city LY Tripoli'],
    ['Washington, D.C.', 'city US Washington'],
    ['Sharm el-Sheikh', 'city EG Sharm el-Sheikh'],
    ['The Hague', 'city NL The Hague'],
    ['European Commission', 'body EU'],
    ['U.N. Security Council', 'body UN'],
    ['Arab League', 'body LAS'],
    ['State Department', 'institution US'],
    ['Camp David', 'venue US '],
    ['Bavaria', 'region DE'],
  ])('reads %s as %s', (text, expected) => {
    expect(look(text)).toBe(expected);
  });

  it.each(['us', 'Us', 'who', 'turkey', 'Car', 'Who'])('does not take the plain word %s for a place', (word) => {
    expect(look(word)).toBeNull();
  });

  it('takes the longest name', () => {
    expect(findGeo(tokenise('Guinea Bissau and Guinea'), 0)?.length).toBe(2);
    expect(look('Georgia')).toBe('country GE');
  });

  it('keeps every country that shares a demonym', () => {
    const senses = findGeo(tokenise('Congolese'), 0)?.senses.map(({ id }) => id);
    expect(senses).toEqual(['CD', 'CG']);
  });

  it('knows all 249 codes of ISO 3166-1 and Kosovo, each once', () => {
    const ids = countries.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('XK');
    expect(ids.length).toBe(250);
  });

  it('shows a side by its full name', () => {
    expect(sideName('PS')).toBe('Palestine');
    expect(sideName('NATO')).toBe('North Atlantic Treaty Organization');
    expect(sideName('Unheard-of')).toBe('Unheard-of');
  });
});
