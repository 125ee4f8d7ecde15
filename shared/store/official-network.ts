import { compareNames } from '../names/compare-names.ts';
import { type OfficialProfile, officialProfile } from './official-profile.ts';
import type { Store } from './store.ts';

/** Who met whom around one official: `distance` 0 for that one, 1 for those met by them. */
export type OfficialNetwork = Readonly<{
  nodes: readonly Readonly<{
    id: string;
    name: string;
    affiliation: string | null;
    meetings: number;
    distance: 0 | 1;
  }>[];
  links: readonly Readonly<{ source: string; target: string; meetings: number }>[];
}>;

const neighboursAtMost = 25;

/** An official, the counterparts met most often, and how often these met one another. Null when nobody fits. */
export async function officialNetwork(
  store: Store,
  nameOrId: string,
  neighbours = neighboursAtMost,
): Promise<OfficialNetwork | null> {
  const centre = await officialProfile(store, nameOrId);
  if (!centre) return null;
  const around = centre.counterparts.slice(0, Math.min(neighbours, neighboursAtMost));
  const profiles = await Promise.all(around.map(({ id }) => officialProfile(store, id)));
  const links = around.map(({ id, meetings }) => ({ source: centre.id, target: id, meetings }));
  for (const [index, one] of around.entries()) {
    for (const other of around.slice(index + 1)) {
      const meetings = timesMet(profiles[index] ?? null, other.name);
      if (meetings > 0) links.push({ source: one.id, target: other.id, meetings });
    }
  }
  const { id, name, offices, meetings } = centre;
  return {
    nodes: [
      { id, name, affiliation: offices[0]?.affiliation ?? null, meetings: meetings.length, distance: 0 },
      ...around.map((other) => ({
        id: other.id,
        name: other.name,
        affiliation: other.affiliation,
        meetings: other.meetings,
        distance: 1 as const,
      })),
    ],
    links,
  };
}

function timesMet(profile: OfficialProfile | null, name: string): number {
  return profile?.counterparts.find((other) => compareNames(other.name, name) === 'full')?.meetings ?? 0;
}
