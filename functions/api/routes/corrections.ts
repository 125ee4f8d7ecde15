import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { correctMeeting, mergeMeetings, splitArticle, undoCorrection } from '../../../shared/store/decide-by-hand.ts';
import { getMeeting, type MeetingRecord } from '../../../shared/store/get-meeting.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp, ApiEnv } from '../api-env.ts';
import { requireMatch, versionTag } from '../conditional.ts';
import { body, etagHeader, ifMatch, itemsOf, json } from '../content.ts';
import { operation } from '../operation.ts';
import { idParameter } from '../parameters.ts';
import { Problem } from '../problem.ts';
import { correctionResource, meetingRecord } from '../resources.ts';

const meetingField = idParameter.describe('the record');
const changed = { description: 'The record as it is now.', headers: etagHeader, content: json(meetingRecord) };

const list = operation('reader', {
  method: 'get',
  path: '/corrections',
  operationId: 'listCorrections',
  tags: ['Corrections'],
  summary: 'What people have put right in a meeting, undone corrections included',
  request: { query: z.strictObject({ meeting: idParameter.meta({ description: 'The record.' }) }) },
  responses: { 200: { description: 'The oldest first.', content: itemsOf(correctionResource) } },
});

const create = operation('analyst', {
  method: 'post',
  path: '/corrections',
  operationId: 'correctMeeting',
  tags: ['Corrections'],
  summary: 'Put a value right',
  description: 'It stays right whatever articles say from now on.',
  request: {
    headers: ifMatch,
    body: body(
      z
        .strictObject({
          meeting: meetingField,
          path: z.string().min(1).max(500).describe('kind, status, date, place/city, participants/OFFICIAL/role …'),
          value: z.unknown().describe('null takes the value away'),
        })
        .meta({ id: 'NewCorrection' }),
    ),
  },
  responses: { 201: changed },
});

const undo = operation('analyst', {
  method: 'delete',
  path: '/corrections/{meeting}/{id}',
  operationId: 'undoCorrection',
  tags: ['Corrections'],
  summary: 'Take a correction back',
  request: { params: z.strictObject({ meeting: idParameter, id: idParameter }), headers: ifMatch },
  responses: { 200: changed },
});

const split = operation('analyst', {
  method: 'post',
  path: '/corrections/split',
  operationId: 'splitMeeting',
  tags: ['Corrections'],
  summary: 'Take an article out of a meeting, into a meeting of its own',
  description: 'Merging takes it back.',
  request: {
    headers: ifMatch,
    body: body(z.strictObject({ meeting: meetingField, article: idParameter }).meta({ id: 'Split' })),
  },
  responses: { 201: { ...changed, description: 'The new meeting.' } },
});

const merge = operation('analyst', {
  method: 'post',
  path: '/corrections/merge',
  operationId: 'mergeMeetings',
  tags: ['Corrections'],
  summary: 'Make one meeting of two',
  description: 'The other is found as this one from now on. Splitting takes it back.',
  request: {
    headers: ifMatch,
    body: body(z.strictObject({ meeting: meetingField, other: idParameter }).meta({ id: 'Merge' })),
  },
  responses: { 200: changed },
});

/** What people decide about records, and taking it back. */
export function correctionRoutes(app: ApiApp, { now, store }: ApiDeps): void {
  const record = async (id: string): Promise<MeetingRecord> => {
    const found = await getMeeting(store, id);
    if (!found) throw new Problem('not-found', `There is no meeting ${id}.`, { code: 'meeting-unknown' });
    return found;
  };
  /** The version that a change is made from, where its maker says which. */
  const seen = async (c: Context<ApiEnv>, id: string) => {
    const { version } = await record(id);
    return requireMatch(c, version, versionTag(version), 'optional');
  };
  const answer = async (c: Context<ApiEnv>, id: string) => {
    const { meeting, version, updatedAt, corrections, apart } = await record(id);
    c.header('etag', versionTag(version));
    return { meeting, version, updatedAt, corrections: [...corrections], apart: [...apart] };
  };

  app.openapi(list, async (c) => {
    return c.json({ items: [...(await record(c.req.valid('query').meeting)).corrections] }, 200);
  });
  app.openapi(create, async (c) => {
    const { meeting, path, value } = c.req.valid('json');
    const correction = { path, value, by: c.get('caller').id };
    await correctMeeting(store, meeting, correction, now(), await seen(c, meeting));
    return c.json(await answer(c, meeting), 201);
  });
  app.openapi(undo, async (c) => {
    const { meeting, id } = c.req.valid('param');
    await undoCorrection(store, meeting, id, c.get('caller').id, now(), await seen(c, meeting));
    return c.json(await answer(c, meeting), 200);
  });
  app.openapi(split, async (c) => {
    const { meeting, article } = c.req.valid('json');
    const split = await splitArticle(store, meeting, article, now(), await seen(c, meeting));
    return c.json(await answer(c, split), 201);
  });
  app.openapi(merge, async (c) => {
    const { meeting, other } = c.req.valid('json');
    const merged = await mergeMeetings(store, meeting, other, now(), await seen(c, meeting));
    return c.json(await answer(c, merged), 200);
  });
}
