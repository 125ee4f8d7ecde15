import { describe, expect, it } from 'vitest';
import { foldName } from '../../../shared/names/fold-name.ts';
import { officialId } from '../../../shared/names/official-id.ts';

describe('folding', () => {
  it.each([
    ['His Excellency Dr. Tarek al-Belhaj, MP', 'tarek al belhaj'],
    ['H.E. Mr Tarek Belhaj', 'tarek belhaj'],
    ['Prime Minister', 'minister'],
    ['Larkin, Paul', 'paul larkin'],
    ['Paul Larkin, Jr.', 'paul larkin jr'],
    ["Siobhán O'Neill (pictured)", 'siobhan oneill'],
    ['Łukasz Żółw', 'lukasz zolw'],
    ['Ярослав Ўткін', 'yaroslav utkin'],
    ['王小明', 'wang xiaoming'],
    ['田中 ハルト', 'tian zhong haruto'],
    ['N’Golo “Le Roc” Diarra', 'ngolo diarra'],
    ['', ''],
  ])('%s gives %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('the id of an official', () => {
  it('is a readable slug of the name as spelt', () => {
    expect(officialId('President Tarek al-Belhaj')).toBe('tarek-al-belhaj');
    expect(officialId('Jürgen Möller')).toBe('jurgen-moller');
    expect(officialId('???')).toBe('unnamed');
  });
});
