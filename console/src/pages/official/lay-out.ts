import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { OfficialNetwork } from '../../api.ts';

type Network = Pick<OfficialNetwork, 'nodes' | 'links'>;
export type PlacedNode = Network['nodes'][number] & Readonly<{ x: number; y: number }>;
export type PlacedLink = Readonly<{ source: PlacedNode; target: PlacedNode; meetings: number }>;

const steps = 200;
const labelRoom = { x: 100, y: 30 };

/** Places a network inside a box: those who met are drawn together, all others push each other away. Deterministic. */
export function layOut(
  { nodes, links }: Network,
  { width, height }: Readonly<{ width: number; height: number }>,
): Readonly<{ nodes: readonly PlacedNode[]; links: readonly PlacedLink[] }> {
  const moving: (SimulationNodeDatum & { id: string })[] = nodes.map(({ id }) => ({ id }));
  const known = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter(({ source, target }) => known.has(source) && known.has(target));
  forceSimulation(moving)
    .force(
      'links',
      forceLink<SimulationNodeDatum & { id: string }, { source: string; target: string }>(
        drawn.map(({ source, target }) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(110),
    )
    .force('apart', forceManyBody().strength(-420))
    .force('room', forceCollide(38))
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(height / 2).strength(0.12))
    .stop()
    .tick(steps);
  const across = stretch(
    moving.map(({ x = 0 }) => x),
    labelRoom.x,
    width - labelRoom.x,
  );
  const down = stretch(
    moving.map(({ y = 0 }) => y),
    labelRoom.y,
    height - labelRoom.y,
  );
  const placed = new Map<string, PlacedNode>();
  for (const [index, node] of nodes.entries()) {
    placed.set(node.id, { ...node, x: across[index] ?? width / 2, y: down[index] ?? height / 2 });
  }
  return {
    nodes: [...placed.values()],
    links: drawn.flatMap(({ source, target, meetings }) => {
      const [from, to] = [placed.get(source), placed.get(target)];
      return from && to ? [{ source: from, target: to, meetings }] : [];
    }),
  };
}

/** Spreads numbers so that the least comes to lie at `from` and the greatest at `to`; a single one lies between. */
function stretch(numbers: readonly number[], from: number, to: number): readonly number[] {
  const least = Math.min(...numbers);
  const range = Math.max(...numbers) - least;
  return numbers.map((number) => (range === 0 ? (from + to) / 2 : from + ((number - least) / range) * (to - from)));
}
