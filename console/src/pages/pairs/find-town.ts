import { towns } from './towns.ts';

/** Longitude and latitude, as map projections take them. */
export type Point = readonly [longitude: number, latitude: number];

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L} ]/gu, '')
    .toLowerCase();

const byTown = new Map<string, Point>();
const byCountry = new Map<string, Point>();
for (const line of towns.trim().split('\n')) {
  const [country = '', town = '', latitude, longitude] = line.split('|');
  const point: Point = [Number(longitude), Number(latitude)];
  byTown.set(`${country} ${fold(town)}`, point);
  if (!byCountry.has(country)) byCountry.set(country, point);
}

/** Where a town lies; where its country's capital lies if we do not know the town; null if we know neither. */
export function findTown(city: string | null, country: string | null): Point | null {
  if (!country) return null;
  return (city ? byTown.get(`${country} ${fold(city)}`) : undefined) ?? byCountry.get(country) ?? null;
}
