import { useQuery } from '@tanstack/react-query';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { Link } from 'wouter';
import { type ApiClient, type MeetingSummary, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { partyName } from '../../parts/party.ts';
import { findTown, type Point } from './find-town.ts';
import { dates } from './matrix.tsx';
import { bounds, type Period } from './period.tsx';

const width = 960;
const height = 440;
/** Nobody meets there, and it would take a fifth of the map. */
const antarctica = '010';
const pageSize = 200;
const pagesAtMost = 5;
const listed = 12;

type Place = Readonly<{ name: string; term: string; meetings: number; point: Point }>;

/** Where the newest meetings of a period were: the larger the dot, the more of them. */
export default function WorldMap({ period }: { readonly period: Period }) {
  const api = useApi();
  const found = useQuery({
    queryKey: ['places', period.from, period.to],
    queryFn: ({ signal }) => countPlaces(api, period, signal),
    placeholderData: (before) => before,
    staleTime: 30_000,
  });
  const { land, project } = useMemo(drawLand, []);
  const places = found.data?.places ?? [];
  const link = ({ term }: Place) => `/?q=${encodeURIComponent(`${term}${dates(period)}`)}`;
  return (
    <>
      {found.error && <Failure what="The places could not be had." error={found.error} />}
      <svg viewBox={`0 0 ${width} ${height}`} className="chart map" aria-label="World map of meetings">
        <path d={land} className="land" />
        {places.map((place) => {
          const [x, y] = project(place.point);
          const label = `${place.name}: ${place.meetings} ${place.meetings === 1 ? 'meeting' : 'meetings'}`;
          return (
            <Link key={place.term} href={link(place)} aria-label={label}>
              <circle cx={x} cy={y} r={5 + 3 * Math.sqrt(place.meetings)} className="spot">
                <title>{label}</title>
              </circle>
            </Link>
          );
        })}
      </svg>
      <ol className="plain places" aria-label="Places">
        {places.slice(0, listed).map((place) => (
          <li key={place.term}>
            <Link href={link(place)}>
              <bdi>{place.name}</bdi>
            </Link>{' '}
            <span className="quiet">{place.meetings}</span>
          </li>
        ))}
      </ol>
      {found.data && !found.data.complete && <p className="quiet">Of the newest {pagesAtMost * pageSize} meetings.</p>}
      {found.data && places.length === 0 && (
        <p className="empty">No meeting of this period has a place that we know.</p>
      )}
    </>
  );
}

/** Reads the meetings of a period page by page and counts them by place, the most frequent first. */
async function countPlaces(api: ApiClient, period: Period, signal: AbortSignal) {
  const places = new Map<string, Place>();
  let cursor: string | null = null;
  for (let page = 0; page < pagesAtMost; page++) {
    const found: MeetingPage = await readPage(api, period, cursor, signal);
    for (const { place } of found.items) {
      const point = place && findTown(place.city, place.country);
      if (!point) continue;
      const where = place.city ?? place.country ?? '';
      const term = `place:"${where.replaceAll('"', '')}"`;
      const name = [place.city, place.country && partyName(place.country)].filter(Boolean).join(', ');
      places.set(term, { name, term, point, meetings: (places.get(term)?.meetings ?? 0) + 1 });
    }
    cursor = found.next;
    if (!cursor) break;
  }
  return { places: [...places.values()].sort((a, b) => b.meetings - a.meetings), complete: cursor === null };
}

type MeetingPage = Readonly<{ items: readonly MeetingSummary[]; next: string | null }>;

async function readPage(api: ApiClient, period: Period, cursor: string | null, signal: AbortSignal) {
  const query = { ...bounds(period), limit: pageSize, ...(cursor ? { cursor } : {}) };
  const { data } = await api.GET('/meetings', { params: { query }, signal });
  return data ?? { items: [], next: null };
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
