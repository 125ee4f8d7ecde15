import { z } from '@hono/zod-openapi';
import { listOfficials } from '../../../shared/store/official-names.ts';
import { officialNetwork } from '../../../shared/store/official-network.ts';
import { officialProfile, officialProfileSchema } from '../../../shared/store/official-profile.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import { itemsOf, json } from '../content.ts';
import { operation } from '../operation.ts';
import { limitParameter, nameOrIdParameter } from '../parameters.ts';
import { Problem } from '../problem.ts';

const official = z
  .strictObject({ id: z.string(), name: z.string() })
  .meta({ id: 'Official', description: 'One spelling of a name.' });
const profile = officialProfileSchema.meta({
  id: 'OfficialProfile',
  description: 'Offices, counterparts and meetings of an official in all spellings.',
});
const network = z
  .strictObject({
    nodes: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          affiliation: z.string().nullable(),
          meetings: z.int(),
          distance: z.int().min(0).max(1).describe('0: the official; 1: a counterpart'),
        }),
      )
      .readonly(),
    links: z.array(z.strictObject({ source: z.string(), target: z.string(), meetings: z.int() })).readonly(),
  })
  .meta({ id: 'OfficialNetwork', description: 'Who met whom around an official.' });

const byNameOrId = z.strictObject({ id: nameOrIdParameter });

const list = operation('reader', {
  method: 'get',
  path: '/officials',
  operationId: 'listOfficials',
  tags: ['Officials'],
  summary: 'Officials by the beginning of any word of their name',
  request: {
    query: z.strictObject({
      prefix: z.string().trim().min(2).max(100).meta({ description: 'At least two letters.', example: 'sarr' }),
      limit: limitParameter,
    }),
  },
  responses: { 200: { description: 'In alphabetical order.', content: itemsOf(official) } },
});

const read = operation('reader', {
  method: 'get',
  path: '/officials/{id}',
  operationId: 'getOfficial',
  tags: ['Officials'],
  summary: 'An official',
  request: { params: byNameOrId },
  responses: { 200: { description: 'The official.', content: json(profile) } },
});

const readNetwork = operation('reader', {
  method: 'get',
  path: '/officials/{id}/network',
  operationId: 'getOfficialNetwork',
  tags: ['Officials'],
  summary: 'The counterparts of an official, and who of them met whom',
  request: {
    params: byNameOrId,
    query: z.strictObject({
      neighbours: z.coerce.number().int().min(1).max(25).default(25).meta({ description: 'How many counterparts.' }),
    }),
  },
  responses: { 200: { description: 'The network.', content: json(network) } },
});

/** The people who meet. */
export function officialRoutes(app: ApiApp, { store }: ApiDeps): void {
  app.openapi(list, async (c) => {
    const { prefix, limit } = c.req.valid('query');
    return c.json({ items: [...(await listOfficials(store, prefix, limit))] }, 200);
  });
  app.openapi(read, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await officialProfile(store, id), id), 200);
  });
  app.openapi(readNetwork, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await officialNetwork(store, id, c.req.valid('query').neighbours), id), 200);
  });
}

function found<T>(official: T | null, id: string): T {
  if (official) return official;
  throw new Problem('not-found', `No meeting has an official ${id}.`, { code: 'official-unknown' });
}
