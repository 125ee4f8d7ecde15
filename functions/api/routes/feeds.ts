import { z } from '@hono/zod-openapi';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import {
  createFeed,
  feedSecret,
  getFeed,
  listFeeds,
  removeFeed,
  type SignedFeed,
  signedFeedSchema,
} from '../../../shared/store/signed-feeds.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import { body, itemsOf, json } from '../content.ts';
import { readFeedToken, signFeed } from '../feed-address.ts';
import { formatsOf, meetingsAs } from '../meetings-as.ts';
import { newestMeetings } from '../newest-meetings.ts';
import { operation } from '../operation.ts';
import { idParameter } from '../parameters.ts';
import { Problem } from '../problem.ts';
import { publicUrl } from '../public-url.ts';

const feedResource = signedFeedSchema
  .omit({ owner: true })
  .extend({
    atom: z.url().describe('for feed readers'),
    calendar: z.url().describe('for calendar programs'),
  })
  .meta({ id: 'Feed', description: 'A query that can be read without a token, by whoever knows its address.' });
const newFeed = z
  .strictObject({
    title: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .regex(/^[^\p{Cc}]*$/u, 'has a control character'),
    query: z.string().trim().min(1).max(2_000),
  })
  .meta({ id: 'NewFeed' });

const list = operation('reader', {
  method: 'get',
  path: '/feeds',
  operationId: 'listFeeds',
  tags: ['Feeds'],
  summary: 'Your feeds and their addresses',
  responses: { 200: { description: 'The oldest first.', content: itemsOf(feedResource) } },
});

const create = operation('reader', {
  method: 'post',
  path: '/feeds',
  operationId: 'createFeed',
  tags: ['Feeds'],
  summary: 'Make a feed',
  request: { body: body(newFeed) },
  responses: { 201: { description: 'Made.', content: json(feedResource) } },
});

const remove = operation('reader', {
  method: 'delete',
  path: '/feeds/{id}',
  operationId: 'removeFeed',
  tags: ['Feeds'],
  summary: 'Revoke a feed',
  description: 'Its addresses answer nothing from now on.',
  request: { params: z.strictObject({ id: z.uuid() }) },
  responses: { 204: { description: 'Revoked.' } },
});

const signedFormats = ['atom', 'ics'] as const;
const read = signedFormats.map((format) =>
  operation('public', {
    method: 'get',
    path: `/feeds/{token}/meetings.${format}`,
    operationId: format === 'atom' ? 'readSignedFeed' : 'readSignedCalendar',
    tags: ['Feeds'],
    summary: format === 'atom' ? 'A feed, by its signed address' : 'A calendar, by its signed address',
    request: { params: z.strictObject({ token: idParameter.max(1_000) }) },
    responses: {
      200: { description: 'The newest 100 meetings.', content: { [formatsOf[format]]: { schema: z.string() } } },
    },
  }),
);

/** Addresses for programs that cannot sign in. */
export function feedRoutes(app: ApiApp, { now, store }: ApiDeps): void {
  let secret: Promise<Uint8Array> | undefined;
  const signingSecret = () => {
    secret ??= feedSecret(store).catch((error: unknown) => {
      secret = undefined;
      throw error;
    });
    return secret;
  };
  const asResource = async (feed: SignedFeed, base: string) => {
    const token = await signFeed(feed, await signingSecret());
    const { owner: _, ...shown } = feed;
    return { ...shown, atom: `${base}/feeds/${token}/meetings.atom`, calendar: `${base}/feeds/${token}/meetings.ics` };
  };

  app.openapi(list, async (c) => {
    const feeds = await listFeeds(store, c.get('caller').id);
    return c.json({ items: await Promise.all(feeds.map((feed) => asResource(feed, publicUrl(c)))) }, 200);
  });

  app.openapi(create, async (c) => {
    const { title, query } = c.req.valid('json');
    parseQuery(query);
    const feed = await createFeed(store, { owner: c.get('caller').id, title, query }, now());
    return c.json(await asResource(feed, publicUrl(c)), 201);
  });

  app.openapi(remove, async (c) => {
    await removeFeed(store, c.get('caller').id, c.req.valid('param').id);
    return c.body(null, 204);
  });

  signedFormats.forEach((format, index) => {
    const route = read[index];
    if (!route) return;
    app.openapi(route, async (c) => {
      const reference = await readFeedToken(c.req.valid('param').token, await signingSecret());
      const feed = reference && (await getFeed(store, reference.owner, reference.id));
      if (!feed) throw new Problem('not-found', 'There is no such feed, or it was revoked.', { code: 'feed-unknown' });
      const meetings = await newestMeetings(store, parseQuery(feed.query), now());
      c.header('cache-control', 'private, max-age=300');
      return meetingsAs(c, format, meetings, { id: `urn:uuid:${feed.id}`, title: feed.title, now: now() });
    });
  });
}
