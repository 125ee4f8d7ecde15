import * as z from 'zod';
import { type Alert, alertSchema } from '../shared/alerting/alert.ts';
import type { Watch } from '../shared/alerting/watch.ts';
import { watchSchema } from '../shared/alerting/watch.ts';
import { type ApiClient, createApiClient } from '../shared/api-client/api-client.ts';
import { rejectSchema } from '../shared/article/reject.ts';
import { correctionSchema } from '../shared/meeting/correction.ts';
import type { MeetingRow } from '../shared/meeting/formats/meetings-csv.ts';
import { type Meeting, meetingSchema } from '../shared/meeting/meeting.ts';
import { type OfficialProfile, officialProfileSchema } from '../shared/store/official-profile.ts';
import type { ListedReject } from '../shared/store/rejects.ts';
import { idOf } from './id-of.ts';
import type { ShownMeeting } from './shown-meeting.ts';

/** What the commands ask of the HTTP API in place of a stack: the same questions, with the rights of a token. */

type Search = Readonly<{ from?: string; to?: string; limit: number; order?: 'asc' | 'desc' }>;

type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

const pageOf = <T>(item: z.ZodType<T>): z.ZodType<Page<T>> =>
  z.object({ items: z.array(item), next: z.string().nullable() });
const meetingPage = pageOf(meetingSchema.omit({ evidence: true }));
const alertPage = pageOf(alertSchema);
const intakeSchema = z.object({
  waiting: z.int().nullable(),
  inProgress: z.int().nullable(),
  deadLetters: z.int().nullable(),
  alertFailures: z.int().nullable(),
});
const rejectPage = pageOf(rejectSchema.extend({ object: z.string(), at: z.string() }));
const pageSize = 100;

/** A client of the API at this address, with the token in READOUT_TOKEN where there is one. */
function apiAt(url: string): ApiClient {
  return createApiClient({ url, token: process.env.READOUT_TOKEN });
}

/** Reads page after page until there are as many as wanted, or no more. */
async function* itemsOf<T>(
  limit: number,
  readPage: (part: { limit: number; cursor: string | undefined }) => Promise<Page<T>>,
): AsyncGenerator<T> {
  let page: Page<T> | undefined;
  for (let left = limit; left > 0 && page?.next !== null; left -= page.items.length) {
    page = await readPage({ limit: Math.min(left, pageSize), cursor: page?.next });
    yield* page.items;
  }
}

async function listed<T>(items: AsyncGenerator<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The meetings that match a query, page by page, without their evidence. */
export function apiMeetings(url: string, q: string | undefined, search: Search): AsyncGenerator<MeetingRow> {
  const client = apiAt(url);
  const { from, to, limit, order } = search;
  return itemsOf(limit, async (part) => {
    const { data } = await client.GET('/meetings', { params: { query: { q, from, to, order, ...part } } });
    return meetingPage.parse(data);
  });
}

/** Planned meetings from today on that match a query, the next one first. */
export function apiUpcoming(
  url: string,
  text: string | undefined,
  search: Search & Readonly<{ now: Date }>,
): AsyncGenerator<MeetingRow> {
  const planned = `status:planned date:>=${search.now.toISOString().slice(0, 10)}`;
  return apiMeetings(url, text ? `(${text}) AND ${planned}` : planned, { ...search, order: 'asc' });
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

/** An official by an id or a name in any spelling, with the latest so many meetings. */
export async function apiOfficial(
  url: string,
  nameOrId: string,
  latest: number,
): Promise<Readonly<{ profile: OfficialProfile; latest: readonly Meeting[] }>> {
  const client = apiAt(url);
  const { data } = await client.GET('/officials/{id}', { params: { path: { id: nameOrId } } });
  const profile = officialProfileSchema.parse(data);
  const read = async (id: string) =>
    meetingSchema.parse((await client.GET('/meetings/{id}', { params: { path: { id } } })).data?.meeting);
  return { profile, latest: await Promise.all(profile.meetings.slice(0, latest).map(read)) };
}

type AlertsWanted = Readonly<{ watch?: string; channel?: string; from?: string; failed?: boolean; limit: number }>;

/** The alerts of the token's own watches, the latest first; an administrator's: everybody's. */
export async function apiAlerts(url: string, { failed, from, limit, ...of }: AlertsWanted): Promise<readonly Alert[]> {
  const client = apiAt(url);
  const [watch, channel] = await Promise.all([
    of.watch && idOf(of.watch, await apiWatches(url), 'watches'),
    of.channel && idOf(of.channel, (await client.GET('/channels')).data?.items ?? [], 'channels'),
  ]);
  const filter = { ...(watch && { watch }), ...(channel && { channel }), ...(from && { from }) };
  return listed(
    itemsOf(limit, async (part) => {
      const query = { ...filter, failed: failed ? ('true' as const) : ('false' as const), ...part };
      return alertPage.parse((await client.GET('/alerts', { params: { query } })).data);
    }),
  );
}

/** What could not be read, the latest first. */
export async function apiRejects(url: string, limit: number): Promise<readonly ListedReject[]> {
  const client = apiAt(url);
  return listed(
    itemsOf(limit, async (query) => rejectPage.parse((await client.GET('/rejects', { params: { query } })).data)),
  );
}

/** What waits in the queues; null where the deployment has no such queue. */
export async function apiIntake(url: string) {
  const { data } = await apiAt(url).GET('/intake');
  return intakeSchema.parse(data);
}
