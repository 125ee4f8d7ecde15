import { z } from '@hono/zod-openapi';
import { defaultSettings, watchSchema, watchSettingsSchema } from '../../../shared/alerting/watch.ts';
import { changeWatch, createWatch, getWatch, listWatches, removeWatch } from '../../../shared/alerting/watch-store.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import type { Caller } from '../caller.ts';
import { requireMatch, versionTag } from '../conditional.ts';
import { operation } from '../operation.ts';
import { idParameter } from '../parameters.ts';
import { Problem } from '../problem.ts';

const watchResource = watchSchema.meta({ id: 'Watch', description: 'A saved query that raises alerts.' });
const settings = watchSettingsSchema.shape;
const newWatch = z
  .strictObject({
    name: settings.name,
    query: settings.query,
    channel: settings.channel.default(defaultSettings.channel),
    delivery: settings.delivery.default(defaultSettings.delivery),
    quietHours: settings.quietHours.default(defaultSettings.quietHours),
    paused: settings.paused.default(defaultSettings.paused),
    mutedUntil: settings.mutedUntil.default(defaultSettings.mutedUntil),
    minConfidence: settings.minConfidence.default(defaultSettings.minConfidence),
    names: settings.names.default(defaultSettings.names),
    expiresAt: settings.expiresAt.default(defaultSettings.expiresAt),
  })
  .meta({ id: 'NewWatch' });
const watchChange = z
  .strictObject(settings)
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'names nothing to change')
  .meta({ id: 'WatchChange', description: 'What is to change; the rest stays.' });

const etagHeader = { ETag: { description: 'The version; send it as If-Match.', schema: { type: 'string' as const } } };
const oneWatch = {
  description: 'The watch.',
  headers: etagHeader,
  content: { 'application/json': { schema: watchResource } },
};
const params = z.strictObject({ id: idParameter });
const ifMatch = z.object({
  'if-match': z.string().optional().meta({ description: 'The ETag of the version that is changed.' }),
});

const list = operation('analyst', {
  method: 'get',
  path: '/watches',
  operationId: 'listWatches',
  tags: ['Watches'],
  summary: 'Your watches; an administrator’s: everybody’s',
  responses: {
    200: {
      description: 'In the order of their names.',
      content: { 'application/json': { schema: z.strictObject({ items: z.array(watchResource) }) } },
    },
  },
});

const create = operation('analyst', {
  method: 'post',
  path: '/watches',
  operationId: 'createWatch',
  tags: ['Watches'],
  summary: 'Make a watch',
  request: { body: { required: true, content: { 'application/json': { schema: newWatch } } } },
  responses: { 201: { ...oneWatch, description: 'Made.' } },
});

const read = operation('analyst', {
  method: 'get',
  path: '/watches/{id}',
  operationId: 'getWatch',
  tags: ['Watches'],
  summary: 'A watch',
  request: { params },
  responses: { 200: oneWatch },
});

const change = operation('analyst', {
  method: 'patch',
  path: '/watches/{id}',
  operationId: 'changeWatch',
  tags: ['Watches'],
  summary: 'Change, pause, resume or mute a watch',
  description: 'Needs If-Match.',
  request: {
    params,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: watchChange } } },
  },
  responses: { 200: oneWatch },
});

const remove = operation('analyst', {
  method: 'delete',
  path: '/watches/{id}',
  operationId: 'removeWatch',
  tags: ['Watches'],
  summary: 'Remove a watch',
  description: 'What it has raised stays on record.',
  request: { params, headers: ifMatch },
  responses: { 204: { description: 'Removed.' } },
});

/** Watches belong to whoever made them; nobody else but an administrator gets to see that they exist. */
export function watchRoutes(app: ApiApp, { now, store }: ApiDeps): void {
  const ownWatch = async (caller: Caller, id: string) => {
    const watch = await getWatch(store, id);
    if (watch.owner === caller.id || caller.role === 'admin') return watch;
    throw new Problem('not-found', `There is no watch ${id}.`, { code: 'watch-unknown' });
  };

  app.openapi(list, async (c) => {
    const caller = c.get('caller');
    const items = await listWatches(store, caller.role === 'admin' ? undefined : caller.id);
    return c.json({ items: [...items] }, 200);
  });

  app.openapi(create, async (c) => {
    const watch = await createWatch(store, { ...c.req.valid('json'), owner: c.get('caller').id }, now());
    c.header('location', `/watches/${watch.id}`);
    c.header('etag', versionTag(watch.version));
    return c.json(watch, 201);
  });

  app.openapi(read, async (c) => {
    const watch = await ownWatch(c.get('caller'), c.req.valid('param').id);
    c.header('etag', versionTag(watch.version));
    return c.json(watch, 200);
  });

  app.openapi(change, async (c) => {
    const watch = await ownWatch(c.get('caller'), c.req.valid('param').id);
    requireMatch(c, watch.version);
    const changed = await changeWatch(store, watch.id, c.req.valid('json'), now(), watch.version);
    c.header('etag', versionTag(changed.version));
    return c.json(changed, 200);
  });

  app.openapi(remove, async (c) => {
    const watch = await ownWatch(c.get('caller'), c.req.valid('param').id);
    requireMatch(c, watch.version, 'optional');
    await removeWatch(store, watch.id);
    return c.body(null, 204);
  });
}
