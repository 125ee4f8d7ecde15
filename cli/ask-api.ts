import * as z from 'zod';
import type { Watch } from '../shared/alerting/watch.ts';
import { watchSchema } from '../shared/alerting/watch.ts';
import { type ApiClient, createApiClient } from '../shared/api-client/api-client.ts';
import { correctionSchema } from '../shared/meeting/correction.ts';
import type { MeetingRow } from '../shared/meeting/formats/meetings-csv.ts';
import { meetingSchema } from '../shared/meeting/meeting.ts';
import type { ShownMeeting } from './shown-meeting.ts';

/** What the commands ask of the HTTP API in place of a stack: the same questions, with the rights of a token. */

type Search = Readonly<{ from?: string; to?: string; limit: number; order?: 'asc' | 'desc' }>;

const pageSchema = z.object({ items: z.array(meetingSchema.omit({ evidence: true })), next: z.string().nullable() });
const pageSize = 100;

/** A client of the API at this address, with the token in READOUT_TOKEN where there is one. */
function apiAt(url: string): ApiClient {
  return createApiClient({ url, token: process.env.READOUT_TOKEN });
}

/** The meetings that match a query, page by page, without their evidence. */
export async function* apiMeetings(url: string, q: string | undefined, search: Search): AsyncGenerator<MeetingRow> {
  const client = apiAt(url);
  const { from, to, order } = search;
  const readPage = async (limit: number, cursor: string | undefined) => {
    const { data } = await client.GET('/meetings', { params: { query: { q, from, to, order, limit, cursor } } });
    return pageSchema.parse(data);
  };
  let page: z.infer<typeof pageSchema> | undefined;
  for (let left = search.limit; left > 0 && page?.next !== null; left -= page.items.length) {
    page = await readPage(Math.min(left, pageSize), page?.next);
    yield* page.items;
  }
}

/** One record with its articles and their texts. */
export async function apiMeeting(url: string, id: string): Promise<ShownMeeting> {
  const client = apiAt(url);
  const { data } = await client.GET('/meetings/{id}', { params: { path: { id } } });
  const meeting = meetingSchema.parse(data?.meeting);
  const sources = await Promise.all(meeting.sources.map((source) => readSource(client, source)));
  return {
    record: {
      meeting,
      version: data?.version ?? 0,
      updatedAt: data?.updatedAt ?? '',
      corrections: correctionSchema.array().parse(data?.corrections),
      apart: data?.apart ?? [],
    },
    articles: sources.map(({ article }) => article),
    texts: new Map(sources.map(({ text }, index) => [meeting.sources[index] ?? '', text])),
  };
}

async function readSource(client: ApiClient, id: string) {
  const params = { path: { id } };
  const [{ data: article = null }, { data: text = '' }] = await Promise.all([
    client.GET('/articles/{id}', { params }),
    client.GET('/articles/{id}/text', { params, parseAs: 'text' }),
  ]);
  return { article, text };
}

/** The token's own watches; an administrator's: everybody's. */
export async function apiWatches(url: string): Promise<readonly Watch[]> {
  const { data } = await apiAt(url).GET('/watches');
  return watchSchema.array().parse(data?.items);
}

export async function apiWatch(url: string, id: string): Promise<Watch> {
  const { data } = await apiAt(url).GET('/watches/{id}', { params: { path: { id } } });
  return watchSchema.parse(data);
}
