import { z } from '@hono/zod-openapi';
import { requestBackfill } from '../../../shared/alerting/backfill.ts';
import { lastDays, previewWatch } from '../../../shared/alerting/past-matches.ts';
import { defaultSettings, watchSchema, watchSettingsSchema } from '../../../shared/alerting/watch.ts';
import { changeWatch, createWatch, getWatch, listWatches, removeWatch } from '../../../shared/alerting/watch-store.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import type { Caller } from '../caller.ts';
import { requireMatch, versionTag } from '../conditional.ts';
import { operation } from '../operation.ts';
import { idParameter } from '../parameters.ts';
import { Problem } from '../problem.ts';
import { meetingSummary, withoutEvidence } from '../resources.ts';

const watchResource = watchSchema.meta({ id: 'Watch', description: 'A saved query that raises alerts.' });
const settings = watchSettingsSchema.shape;
const newWatch = z.strictObject({
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
});
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
const newWatchRequest = newWatch
  .extend({ backfillDays: z.int().min(1).max(365).optional().describe('tell once, in one digest, of the last days') })
  .meta({ id: 'NewWatch' });
const previewRequest = z
  .strictObject({
    query: settings.query,
    names: settings.names.default(defaultSettings.names),
    minConfidence: settings.minConfidence.default(defaultSettings.minConfidence),
    days: z.int().min(1).max(3_660).default(90).describe('how far back to look'),
    limit: z.int().min(1).max(200).default(20),
  })
  .meta({ id: 'WatchPreviewRequest' });
const preview = z
  .strictObject({
    period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
    perWeek: z.number().describe('how many meetings a week the watch would have told of'),
    complete: z.boolean().describe('false: more match than are listed'),
    meetings: z.array(meetingSummary),
  })
  .meta({ id: 'WatchPreview' });
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
  request: { body: { required: true, content: { 'application/json': { schema: newWatchRequest } } } },
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

const tryOut = operation('analyst', {
  method: 'post',
  path: '/watches/preview',
  operationId: 'previewWatch',
  tags: ['Watches'],
  summary: 'What a watch would have matched',
  description: 'Stores nothing.',
  request: { body: { required: true, content: { 'application/json': { schema: previewRequest } } } },
  responses: { 200: { description: 'The latest first.', content: { 'application/json': { schema: preview } } } },
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
    const { backfillDays, ...wanted } = c.req.valid('json');
    const watch = await createWatch(store, { ...wanted, owner: c.get('caller').id }, now());
    if (backfillDays !== undefined) await requestBackfill(store, watch, backfillDays, now());
    c.header('location', `/watches/${watch.id}`);
    c.header('etag', versionTag(watch.version));
    return c.json(watch, 201);
  });

  app.openapi(tryOut, async (c) => {
    const { days, limit, ...watched } = c.req.valid('json');
    const found = await previewWatch(store, watched, lastDays(days, now()), limit, now());
    return c.json({ ...found, meetings: found.meetings.map(withoutEvidence) }, 200);
  });

  app.openapi(read, async (c) => {
    const watch = await ownWatch(c.get('caller'), c.req.valid('param').id);
    c.header('etag', versionTag(watch.version));
    return c.json(watch, 200);
  });

  app.openapi(change, async (c) => {
    const watch = await ownWatch(c.get('caller'), c.req.valid('param').id);
    requireMatch(c, versionTag(watch.version));
    const changed = await changeWatch(store, watch.id, c.req.valid('json'), now(), watch.version);
    c.header('etag', versionTag(changed.version));
    return c.json(changed, 200);
  });

  app.openapi(remove, async (c) => {
    const watch = await ownWatch(c.get('caller'), c.req.valid('param').id);
    requireMatch(c, versionTag(watch.version), 'optional');
    await removeWatch(store, watch.id);
    return c.body(null, 204);
  });
}
