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
const labelRoom = { x: 60, y: 30 };

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
  const within = (value: number | undefined, room: number, size: number) =>
    Math.max(room, Math.min(size - room, value ?? size / 2));
  const placed = new Map<string, PlacedNode>();
  for (const [index, node] of nodes.entries()) {
    const { x, y } = moving[index] ?? {};
    placed.set(node.id, { ...node, x: within(x, labelRoom.x, width), y: within(y, labelRoom.y, height) });
  }
  return {
    nodes: [...placed.values()],
    links: drawn.flatMap(({ source, target, meetings }) => {
      const [from, to] = [placed.get(source), placed.get(target)];
      return from && to ? [{ source: from, target: to, meetings }] : [];
    }),
  };
}
