import * as z from 'zod';
import prices from './prices.json' with { type: 'json' };
import usage from './usage.json' with { type: 'json' };

/** What a user expects in a month. Everything counts from zero, so that an empty volume costs what idling costs. */
export const volumeSchema = z.object({
  articles: z.number().nonnegative(),
  watches: z.number().nonnegative(),
  emails: z.number().nonnegative(),
  sms: z.number().nonnegative(),
  apiRequests: z.number().nonnegative(),
});

export type Volume = Readonly<z.infer<typeof volumeSchema>>;
export type CostLine = Readonly<{ what: string; units: number; usd: number }>;
export type CostEstimate = Readonly<{ lines: readonly CostLine[]; usdPerMonth: number; region: string; asOf: string }>;

type Unit = keyof typeof prices.perUnit;
type Usage = Readonly<Partial<Record<Unit, number>>>;

/**
 * The month's bill for a volume, in US dollars, from the price table and the measured use of each unit of work, a line
 * per billed unit, dearest first. Storage counts one month's articles: it grows by as much each month.
 */
export function estimateCost(volume: Volume): CostEstimate {
  const parts: readonly (readonly [number, Usage])[] = [
    [volume.articles, usage.perArticle],
    [volume.articles, usage.perArticleStored],
    [volume.emails + volume.sms, usage.perAlert],
    [volume.emails, usage.perEmail],
    [volume.sms, usage.perSms],
    [volume.apiRequests, usage.perApiRequest],
    [volume.watches, usage.perWatchMonth],
    [1, usage.perMonth],
  ];
  const units = new Map<Unit, number>();
  for (const [times, use] of parts) {
    for (const [unit, amount] of Object.entries(use) as [Unit, number][]) {
      units.set(unit, (units.get(unit) ?? 0) + times * amount);
    }
  }
  const lines = [...units]
    .map(([what, amount]) => ({ what, units: amount, usd: amount * prices.perUnit[what] }))
    .filter(({ usd }) => usd > 0)
    .sort((a, b) => b.usd - a.usd);
  const usdPerMonth = lines.reduce((sum, { usd }) => sum + usd, 0);
  return { lines, usdPerMonth, region: prices.region, asOf: prices.asOf };
}
