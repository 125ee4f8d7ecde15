import { useQuery } from '@tanstack/react-query';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { Link } from 'wouter';
import { type ApiClient, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { partyName } from '../../parts/party.ts';
import { findTown, type Point } from './find-town.ts';
import { dates } from './matrix.tsx';
import { bounds, type Period } from './period.tsx';

const width = 960;
const height = 440;
/** Nobody meets there, and it would take a fifth of the map. */
const antarctica = '010';
const placesAtMost = 200;
const listed = 12;
const spotSizes = { least: 5, most: 22 };

type Place = Readonly<{ name: string; term: string; country: string; meetings: number; point: Point }>;

/** Where the meetings of a period were: the larger the dot, the more of them. */
export default function WorldMap({ period }: { readonly period: Period }) {
  const api = useApi();
  const found = useQuery({
    queryKey: ['places', period.from, period.to],
    queryFn: ({ signal }) => readPlaces(api, period, signal),
    placeholderData: (before) => before,
  });
  const { land, project } = useMemo(drawLand, []);
  const places = found.data ?? [];
  const spots = useMemo(() => onePerPoint(places), [places]);
  const most = Math.max(1, ...spots.map(({ meetings }) => meetings));
  const size = ({ meetings }: Place) => Math.max(spotSizes.least, spotSizes.most * Math.sqrt(meetings / most));
  const link = ({ term }: Place) => `/?q=${encodeURIComponent(`${term}${dates(period)}`)}`;
  return (
    <>
      {found.error && <Failure what="The places could not be had." error={found.error} />}
      <svg viewBox={`0 0 ${width} ${height}`} className="chart map" aria-label="World map of meetings">
        <path d={land} className="land" />
        {spots.map((place) => {
          const [x, y] = project(place.point);
          const label = `${place.name}: ${place.meetings} ${place.meetings === 1 ? 'meeting' : 'meetings'}`;
          return (
            <Link key={place.name} href={link(place)} aria-label={label}>
              <circle cx={x} cy={y} r={size(place)} className="spot">
                <title>{label}</title>
              </circle>
            </Link>
          );
        })}
      </svg>
      <ol className="plain places" aria-label="Places">
        {places.slice(0, listed).map((place) => (
          <li key={place.name}>
            <Link href={link(place)}>
              <bdi>{place.name}</bdi>
            </Link>{' '}
            <span className="quiet">{place.meetings}</span>
          </li>
        ))}
      </ol>
      {found.data && places.length === 0 && (
        <p className="empty">No meeting of this period has a place that we know. Choose a longer one.</p>
      )}
    </>
  );
}

/** The places of a period that we know to draw, the most frequent first. */
async function readPlaces(api: ApiClient, period: Period, signal: AbortSignal): Promise<readonly Place[]> {
  const query = { ...bounds(period), limit: placesAtMost };
  const { data } = await api.GET('/stats/places', { params: { query }, signal });
  return (data?.items ?? []).flatMap(({ city, country, meetings }) => {
    const point = findTown(city, country);
    if (!point) return [];
    const name = [city, partyName(country)].filter(Boolean).join(', ');
    const term = city ? `place:"${city.replaceAll('"', '')}" AND place:${country}` : `place:${country}`;
    return [{ name, country, meetings, point, term }];
  });
}

/** Towns that we cannot place lie at their capital: with it they are one spot, which leads to all of the country. */
function onePerPoint(places: readonly Place[]): readonly Place[] {
  const spots = new Map<string, Place>();
  for (const place of places) {
    const at = place.point.join(' ');
    const before = spots.get(at);
    const { country } = place;
    const both = before && {
      ...before,
      name: partyName(country),
      term: `place:${country}`,
      meetings: before.meetings + place.meetings,
    };
    spots.set(at, both ?? place);
  }
  return [...spots.values()].sort((a, b) => b.meetings - a.meetings);
}

function drawLand() {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const all = feature(topology, topology.objects.countries);
  const countries = { ...all, features: all.features.filter(({ id }) => id !== antarctica) };
  const projection = geoNaturalEarth1().fitSize([width, height], countries);
  return {
    land: geoPath(projection)(countries) ?? '',
    project: (point: Point): readonly [number, number] => projection([...point]) ?? [0, 0],
  };
}
