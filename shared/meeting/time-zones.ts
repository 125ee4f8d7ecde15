import { utcOffsets } from '../lexicon/utc-offsets.ts';

const offsetOf = new Map(
  Object.entries(utcOffsets).flatMap(([hours, countries]) =>
    countries.split(' ').map((country): [string, number] => [country, Number(hours)]),
  ),
);

/** True when the clocks of two of these countries are so far apart that one evening is the other's next day. */
export function spanDays(countries: Iterable<string>, hoursApart = 4): boolean {
  const offsets = [...countries].flatMap((country) => offsetOf.get(country) ?? []);
  return offsets.length > 1 && Math.max(...offsets) - Math.min(...offsets) >= hoursApart;
}
