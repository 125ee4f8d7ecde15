import { queryOptions, useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { type ApiClient, type OfficialNetwork, useApi } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { partyFlag } from '../../parts/party.ts';
import { layOut } from './lay-out.ts';

const width = 640;
const height = 440;
const neighbours = 12;

/** The query that reads whom an official met. */
export const networkOf = (api: ApiClient, id: string) =>
  queryOptions({
    queryKey: ['network', id],
    queryFn: async () => {
      const params = { path: { id }, query: { neighbours } };
      return (await api.GET('/officials/{id}/network', { params })).data ?? null;
    },
    staleTime: 60_000,
  });

/** Who met whom around an official. Choosing somebody adds those whom that one met. */
export function Network({ id, name }: { readonly id: string; readonly name: string }) {
  const api = useApi();
  const [opened, setOpened] = useState<readonly string[]>([id]);
  const [chosen, setChosen] = useState(id);
  const found = useQueries({
    queries: opened.map((each) => networkOf(api, each)),
    combine: (results) => ({
      networks: results.flatMap(({ data }) => data ?? []),
      error: results.find(({ error }) => error)?.error ?? null,
    }),
  });
  const { nodes, links } = useMemo(() => layOut(united(found.networks), { width, height }), [found.networks]);
  const person = nodes.find((node) => node.id === chosen);
  const pick = (node: string) => {
    setChosen(node);
    setOpened((before) => (before.includes(node) ? before : [...before, node]));
  };
  return (
    <section aria-labelledby="network">
      <h2 id="network">Counterparts</h2>
      {found.error && <Failure what="The network could not be had." error={found.error} />}
      <svg viewBox={`0 0 ${width} ${height}`} className="chart network" aria-label={`Who ${name} met`}>
        {links.map(({ source, target, meetings }) => (
          <line
            key={`${source.id} ${target.id}`}
            x1={source.x}
            y1={source.y}
            x2={target.x}
            y2={target.y}
            className="edge"
            strokeWidth={Math.min(6, 1 + meetings)}
          />
        ))}
        {nodes.map((node) => (
          // biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of its own
          <g
            key={node.id}
            role="button"
            tabIndex={0}
            aria-pressed={node.id === chosen}
            aria-label={`${node.name}: show whom they met`}
            className="node"
            onClick={() => pick(node.id)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              pick(node.id);
            }}
          >
            <rect x={node.x - 50} y={node.y - 14} width={100} height={44} className="reach" />
            <circle cx={node.x} cy={node.y} r={node.id === id ? 12 : 8} />
            <text x={node.x} y={node.y + 24} textAnchor="middle">
              {partyFlag(node.affiliation)} {node.name}
            </text>
          </g>
        ))}
      </svg>
      <p role="status">
        {person && person.id !== id ? (
          <>
            <Link href={`/officials/${encodeURIComponent(person.id)}`}>
              About <bdi>{person.name}</bdi>
            </Link>
            {' · '}
            <Link href={`/?q=${encodeURIComponent(`official:"${name}" AND official:"${person.name}"`)}`}>
              Their meetings with <bdi>{name}</bdi>
            </Link>
          </>
        ) : (
          <span className="quiet">Choose somebody to see whom they met.</span>
        )}
      </p>
    </section>
  );
}

/** Several networks as one: everybody and every link once. */
function united(networks: readonly OfficialNetwork[]): Pick<OfficialNetwork, 'nodes' | 'links'> {
  const nodes = new Map(networks.flatMap((network) => network.nodes.map((node) => [node.id, node] as const)));
  const key = (one: string, other: string) => [one, other].sort().join(' ');
  const links = new Map(
    networks.flatMap((network) => network.links.map((link) => [key(link.source, link.target), link] as const)),
  );
  return { nodes: [...nodes.values()], links: [...links.values()] };
}
