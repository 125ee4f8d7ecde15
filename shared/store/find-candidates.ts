import { leadsFirst } from '../meeting/leads-first.ts';
import type { Report } from '../meeting/report.ts';
import { datesToSearch } from '../meeting/same-date.ts';
import { targetPartitions, textTargets } from './edges.ts';
import { edgePartitions, edgeSort, readEdgeSort } from './keys.ts';
import { findSpellings } from './official-names.ts';
import { readAll } from './read-items.ts';
import type { Store } from './store.ts';

const peopleLookedUp = 3;

/**
 * Records that may be of the same meeting as this report: those in which one of its leads (or, of few, of those with
 * them), under any spelling, took part around that time; of a meeting without names, those in its city. `consistent` reads,
 * at twice the price, find whatever was finished before.
 */
export async function findCandidates(store: Store, report: Report, consistent: boolean): Promise<readonly string[]> {
  const { from, to } = datesToSearch(report);
  const range = { from: edgeSort(from, ''), to: edgeSort(to, '\u{10ffff}'), consistent };
  const partitions = await partitionsOf(store, report, consistent);
  const edges = (await Promise.all(partitions.map((partition) => readAll(store, partition, range)))).flat();
  return [...new Set(edges.map(({ sk }) => readEdgeSort(sk).meetingId))];
}

async function partitionsOf(store: Store, { meeting }: Report, consistent: boolean): Promise<readonly string[]> {
  const people = leadsFirst(meeting).slice(0, peopleLookedUp);
  if (people.length > 0) {
    const spellings = await Promise.all(people.map(({ name }) => findSpellings(store, name, { consistent })));
    const ids = new Set(
      [...spellings.flat(), ...people.map(({ officialId }) => ({ id: officialId }))].map(({ id }) => id),
    );
    return [...ids].flatMap((id) => edgePartitions('official', id));
  }
  return textTargets(meeting).flatMap(({ field, target }) => (field === 'place' ? targetPartitions(target) : []));
}
