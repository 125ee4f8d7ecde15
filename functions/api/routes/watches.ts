import { z } from '@hono/zod-openapi';
import { requestBackfill } from '../../../shared/alerting/backfill.ts';
import { lastDays, previewWatch } from '../../../shared/alerting/past-matches.ts';
import { defaultSettings, watchSchema, watchSettingsSchema } from '../../../shared/alerting/watch.ts';
import {
  changeWatch,
  createWatch,
  getWatch,
  pageOfWatches,
  removeWatch,
} from '../../../shared/alerting/watch-store.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import type { Caller } from '../caller.ts';
import { requireMatch, versionTag } from '../conditional.ts';
import { body, byId, etagHeader, ifMatch, json, linkHeader, pageOf } from '../content.ts';
import { linkNext } from '../next-link.ts';
import { operation } from '../operation.ts';
import { cursorParameter, limitParameter } from '../parameters.ts';
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

const oneWatch = { description: 'The watch.', headers: etagHeader, content: json(watchResource) };
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
const list = operation('analyst', {
  method: 'get',
  path: '/watches',
  operationId: 'listWatches',
  tags: ['Watches'],
  summary: 'Your watches; an administrator’s: everybody’s',
  request: { query: z.strictObject({ limit: limitParameter, cursor: cursorParameter }) },
  responses: {
    200: { description: 'A page, in the order of ids.', headers: linkHeader, content: pageOf(watchResource) },
  },
});

const create = operation('analyst', {
  method: 'post',
  path: '/watches',
  operationId: 'createWatch',
  tags: ['Watches'],
  summary: 'Make a watch',
  request: { body: body(newWatchRequest) },
  responses: { 201: { ...oneWatch, description: 'Made.' } },
});

const read = operation('analyst', {
  method: 'get',
  path: '/watches/{id}',
  operationId: 'getWatch',
  tags: ['Watches'],
  summary: 'A watch',
  request: { params: byId },
  responses: { 200: oneWatch },
});

const change = operation('analyst', {
  method: 'patch',
  path: '/watches/{id}',
  operationId: 'changeWatch',
  tags: ['Watches'],
  summary: 'Change, pause, resume or mute a watch',
  description: 'Needs If-Match.',
  request: { params: byId, headers: ifMatch, body: body(watchChange) },
  responses: { 200: oneWatch },
});

const remove = operation('analyst', {
  method: 'delete',
  path: '/watches/{id}',
  operationId: 'removeWatch',
  tags: ['Watches'],
  summary: 'Remove a watch',
  description: 'What it has raised stays on record.',
  request: { params: byId, headers: ifMatch },
  responses: { 204: { description: 'Removed.' } },
});

const tryOut = operation('analyst', {
  method: 'post',
  path: '/watches/preview',
  operationId: 'previewWatch',
  tags: ['Watches'],
  summary: 'What a watch would have matched',
  description: 'Stores nothing.',
  request: { body: body(previewRequest) },
  responses: { 200: { description: 'The latest first.', content: json(preview) } },
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
    const owner = caller.role === 'admin' ? {} : { owner: caller.id };
    const page = await pageOfWatches(store, { ...owner, ...c.req.valid('query') });
    linkNext(c, page.cursor);
    return c.json({ items: [...page.watches], next: page.cursor }, 200);
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
    const version = requireMatch(c, watch.version, versionTag(watch.version));
    const changed = await changeWatch(store, watch.id, c.req.valid('json'), now(), version);
    c.header('etag', versionTag(changed.version));
    return c.json(changed, 200);
  });

  app.openapi(remove, async (c) => {
    const watch = await ownWatch(c.get('caller'), c.req.valid('param').id);
    await removeWatch(store, watch.id, requireMatch(c, watch.version, versionTag(watch.version), 'optional'));
    return c.body(null, 204);
  });
}
