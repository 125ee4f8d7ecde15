import { describe, expect, it } from 'vitest';
import { calibrated } from '../../../shared/extraction/confidence.ts';
import { confidences } from '../../../shared/lexicon/confidence.ts';

describe('calibrated', () => {
  it('is the measured share of the rule in its slot', () => {
    expect(calibrated('place/city', 'place-of-neighbour', 0.99)).toBe(confidences.city?.rules['place-of-neighbour']);
    expect(calibrated('participants/3/role', 'role-beside-name', 0.1)).toBe(
      confidences.role?.rules['role-beside-name'],
    );
  });

  it('is the mean of the slot for a rule that fired too seldom to be measured', () => {
    expect(calibrated('date', 'a-rule-of-tomorrow', 0.99)).toBe(confidences.date?.mean);
  });

  it('is what the rule states where no annotation tells, as with statements', () => {
    expect(calibrated('statements/0', 'statement-quoted', 0.8)).toBe(0.8);
  });

  it('lies between never and always', () => {
    const shares = Object.values(confidences).flatMap(({ mean, rules }) => [mean, ...Object.values(rules)]);
    expect(shares.length).toBeGreaterThan(30);
    for (const share of shares) expect(share > 0 && share < 1).toBe(true);
  });
});
