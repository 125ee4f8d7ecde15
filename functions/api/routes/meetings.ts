import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { schemaOrgEvent } from '../../../shared/meeting/formats/schema-org-event.ts';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import type { Query } from '../../../shared/query/query.ts';
import { withinDays } from '../../../shared/query/within-days.ts';
import { completeQuery } from '../../../shared/store/complete-query.ts';
import { countFacets, facetNames } from '../../../shared/store/count-facets.ts';
import { getMeeting } from '../../../shared/store/get-meeting.ts';
import { searchMeetings } from '../../../shared/store/search-meetings.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp, ApiEnv } from '../api-env.ts';
import { versionTag } from '../conditional.ts';
import { byId, etagHeader, linkHeader, pageOf } from '../content.ts';
import { acceptedFormat, formatsOf, type MeetingsFormat, meetingsAs } from '../meetings-as.ts';
import { linkNext } from '../next-link.ts';
import { operation } from '../operation.ts';
import { cursorParameter, fromParameter, limitParameter, queryParameter, toParameter } from '../parameters.ts';
import { Problem } from '../problem.ts';
import { publicUrl } from '../public-url.ts';
import { meetingRecord, meetingSummary, withoutEvidence } from '../resources.ts';

const searchParameters = z.strictObject({
  q: queryParameter,
  from: fromParameter,
  to: toParameter,
  limit: limitParameter,
  cursor: cursorParameter,
  order: z.enum(['asc', 'desc']).default('desc').meta({ description: 'By date; desc: the newest first.' }),
});
type SearchParameters = z.infer<typeof searchParameters>;

const asText = { schema: z.string() };

const list = operation('reader', {
  method: 'get',
  path: '/meetings',
  operationId: 'listMeetings',
  tags: ['Meetings'],
  summary: 'Meetings that match a query',
  description: `Without evidence. Also as CSV, JSON Lines, calendar or Atom feed, by Accept or by extension.
A page may hold fewer than limit and yet not be the last: only a null next says that.
To see what is new, repeat the request with If-None-Match: 304 says that nothing is.`,
  request: { query: searchParameters },
  responses: {
    200: {
      description: 'A page, in order of date.',
      headers: linkHeader,
      content: {
        ...pageOf(meetingSummary),
        'text/csv': asText,
        'application/jsonl': asText,
        'text/calendar': asText,
        'application/atom+xml': asText,
      },
    },
  },
});

const formatNames: Readonly<Record<MeetingsFormat, string>> = {
  csv: 'CSV',
  jsonl: 'JSON Lines',
  ics: 'a calendar',
  atom: 'an Atom feed',
};
const formats = Object.keys(formatNames) as readonly MeetingsFormat[];
const listAs = formats.map((format) =>
  operation('reader', {
    method: 'get',
    path: `/meetings.${format}`,
    operationId: `listMeetingsAs${format.charAt(0).toUpperCase()}${format.slice(1)}`,
    tags: ['Meetings'],
    summary: `Meetings that match a query, as ${formatNames[format]}`,
    request: { query: searchParameters },
    responses: { 200: { description: 'A page.', headers: linkHeader, content: { [formatsOf[format]]: asText } } },
  }),
);

const read = operation('reader', {
  method: 'get',
  path: '/meetings/{id}',
  operationId: 'getMeeting',
  tags: ['Meetings'],
  summary: 'A meeting, with the words that prove each value',
  description:
    'With Accept: application/ld+json as a schema.org Event. A meeting that was merged answers as the one it is part of now.',
  request: { params: byId },
  responses: {
    200: {
      description: 'The record.',
      headers: etagHeader,
      content: {
        'application/json': { schema: meetingRecord },
        'application/ld+json': { schema: z.record(z.string(), z.unknown()) },
      },
    },
  },
});

const facetValue = z.strictObject({
  value: z.string(),
  label: z.string(),
  count: z.int(),
  term: z.string().describe('narrows the query down to this value'),
});
const facets = operation('reader', {
  method: 'get',
  path: '/facets',
  operationId: 'getFacets',
  tags: ['Vocabulary'],
  summary: 'How the meetings that match a query spread',
  description: 'Counted over the newest 500 that match.',
  request: { query: searchParameters.pick({ q: true, from: true, to: true }).strict() },
  responses: {
    200: {
      description: 'Per facet at most 20 values, the most frequent first.',
      content: {
        'application/json': {
          schema: z.strictObject({
            counted: z.int(),
            complete: z.boolean().describe('no more meetings match than were counted'),
            facets: z.strictObject(
              Object.fromEntries(facetNames.map((name) => [name, z.array(facetValue).readonly()])) as Record<
                (typeof facetNames)[number],
                z.ZodReadonly<z.ZodArray<typeof facetValue>>
              >,
            ),
          }),
        },
      },
    },
  },
});

const complete = operation('reader', {
  method: 'get',
  path: '/completions',
  operationId: 'completeQuery',
  tags: ['Vocabulary'],
  summary: 'How what was typed of a query could go on',
  request: {
    query: z.strictObject({
      q: z
        .string()
        .max(2_000)
        .default('')
        .meta({ description: 'What stands before the caret.', example: 'country:IT AND top' }),
      limit: limitParameter,
    }),
  },
  responses: {
    200: {
      description: 'Fields, values of fields, countries and officials.',
      content: {
        'application/json': {
          schema: z.strictObject({
            items: z.array(
              z.strictObject({
                insert: z.string(),
                about: z.string(),
                start: z
                  .int()
                  .describe('the text from here (UTF-16 code units) to the end is to be replaced by insert'),
              }),
            ),
          }),
        },
      },
    },
  },
});

/** The records, in every form in which they can be had. */
export function meetingRoutes(app: ApiApp, { now, store }: ApiDeps): void {
  const search = async (c: Context<ApiEnv>, parameters: SearchParameters) => {
    const { limit, cursor, order } = parameters;
    const page = await searchMeetings(store, queryOf(parameters), { limit, order, now: now(), cursor: cursor ?? null });
    linkNext(c, page.cursor);
    return { items: page.meetings.map(withoutEvidence), next: page.cursor };
  };
  const respondAs = async (c: Context<ApiEnv>, format: MeetingsFormat, parameters: SearchParameters) => {
    const { items } = await search(c, parameters);
    const q = parameters.q?.trim() ?? '';
    const title = q ? `Meetings: ${q}` : 'Meetings';
    return meetingsAs(c, format, items, { id: `urn:readout:meetings:${encodeURIComponent(q)}`, title, now: now() });
  };

  app.openapi(list, async (c) => {
    c.header('vary', 'Accept', { append: true });
    const format = acceptedFormat(c);
    if (format) return respondAs(c, format, c.req.valid('query'));
    return c.json(await search(c, c.req.valid('query')), 200);
  });
  formats.forEach((format, index) => {
    const route = listAs[index];
    if (route) app.openapi(route, (c) => respondAs(c, format, c.req.valid('query')));
  });

  app.openapi(read, async (c) => {
    const { id } = c.req.valid('param');
    const record = await getMeeting(store, id);
    if (!record) throw new Problem('not-found', `There is no meeting ${id}.`, { code: 'meeting-unknown' });
    const { meeting, version, updatedAt, corrections, apart } = record;
    c.header('etag', versionTag(version));
    c.header('content-location', `/meetings/${encodeURIComponent(meeting.id)}`);
    c.header('vary', 'Accept', { append: true });
    const supports = ['application/json', 'application/ld+json'];
    if (accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'application/ld+json') {
      const event = schemaOrgEvent(meeting, `${publicUrl(c)}/meetings/${encodeURIComponent(meeting.id)}`);
      return c.json(event, 200, { 'content-type': 'application/ld+json' });
    }
    return c.json({ meeting, version, updatedAt, corrections: [...corrections], apart: [...apart] }, 200);
  });

  app.openapi(facets, async (c) => c.json(await countFacets(store, queryOf(c.req.valid('query')), now()), 200));

  app.openapi(complete, async (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json({ items: [...(await completeQuery(store, q, limit))] }, 200);
  });
}

function queryOf({ q, from, to }: Pick<SearchParameters, 'q' | 'from' | 'to'>): Query | null {
  return withinDays(q?.trim() ? parseQuery(q) : null, from ?? null, to ?? null);
}
