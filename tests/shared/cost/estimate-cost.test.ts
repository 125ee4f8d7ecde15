import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../../shared/cost/estimate-cost.ts';
import prices from '../../../shared/cost/prices.json' with { type: 'json' };

const idle = { articles: 0, watches: 0, emails: 0, sms: 0, apiRequests: 0 };

describe('the cost of a month', () => {
  it('is a few dollars when nothing happens', () => {
    expect(estimateCost(idle).usdPerMonth).toBeLessThan(6);
  });

  it('is the sum of its lines, dearest first', () => {
    const { lines, usdPerMonth } = estimateCost({
      articles: 100_000,
      watches: 50,
      emails: 2_000,
      sms: 100,
      apiRequests: 5_000,
    });
    expect(lines.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(usdPerMonth);
    expect(lines.map(({ usd }) => usd)).toEqual(lines.map(({ usd }) => usd).sort((a, b) => b - a));
  });

  it('grows in a straight line with articles, at less than 25 dollars a million besides their upload', () => {
    const idleCost = estimateCost(idle).usdPerMonth;
    const million = estimateCost({ ...idle, articles: 1_000_000 }).usdPerMonth - idleCost;
    const two = estimateCost({ ...idle, articles: 2_000_000 }).usdPerMonth - idleCost;
    expect(two).toBeCloseTo(2 * million, 6);
    // The uploader's own request is theirs to pay, whoever takes the articles.
    const uploads = 1_000_000 * prices.perUnit.s3Put;
    expect(million - uploads).toBeLessThan(25);
  });

  it('counts text messages as what they are, the dearest thing of all', () => {
    const { lines } = estimateCost({ ...idle, sms: 20_000 });
    expect(lines[0]).toMatchObject({ what: 'smsMessage', units: 20_000 });
  });
});
