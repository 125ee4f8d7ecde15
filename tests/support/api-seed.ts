import { PutObjectCommand } from '@aws-sdk/client-s3';
import { raiseAlerts } from '../../shared/alerting/raise-alerts.ts';
import { storedWatchIndex } from '../../shared/alerting/stored-watch-index.ts';
import { textKey } from '../../shared/article/bucket-layout.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { getMeeting } from '../../shared/store/get-meeting.ts';
import { saveReject } from '../../shared/store/rejects.ts';
import { saveArticleReports } from '../../shared/store/save-article.ts';
import { claimsOf, type TestApi } from './api.ts';
import type { ApiCall } from './api-call.ts';
import { articleOf, meetingOf } from './meetings.ts';

/** What an API has in it for tests: ids, and one request for every operation that does what the operation is for. */
export type ApiSeed = Readonly<{
  meetings: readonly string[];
  samples: Readonly<Record<string, ApiCall>>;
}>;

const analyst = claimsOf('analyst');

/** Three meetings of four articles with their texts, a reject, a watch with an alert, a channel, a correction, a feed. */
export async function seedApi(api: TestApi): Promise<ApiSeed> {
  const geneva = await report(
    api,
    'article-1',
    meetingOf(['Ada Okafor, Foreign Minister (NG)', 'Luis Vega (ES)'], { topics: ['trade'] }),
  );
  const second = meetingOf(['Ada Okafor, Foreign Minister (NG)', 'Luis Vega (ES)'], {
    sources: ['article-2'],
    topics: ['trade'],
  });
  await report(api, 'article-2', second);
  const other = await report(
    api,
    'article-3',
    meetingOf(['Mina Park (KR)', 'Ada Okafor (NG)'], {
      sources: ['article-3'],
      date: '2026-03-20',
      topics: ['energy'],
      place: { city: 'Seoul', country: 'KR' },
    }),
  );
  const third = await report(
    api,
    'article-4',
    meetingOf(['Jon Berg (NO)', 'Eva Lind (SE)'], { sources: ['article-4'], date: '2026-04-01', status: 'planned' }),
  );
  await api.settled();
  const object = 'uploads/broken.pdf';
  await api.s3.send(new PutObjectCommand({ Bucket: api.bucket, Key: object, Body: 'broken' }));
  const reject = {
    object,
    part: null,
    code: 'malformed',
    reason: 'The file ends too early. Upload it again.',
  } as const;
  await saveReject(api.store, reject, new Date('2026-03-06T00:00:00Z'));

  const idOf = async (request: ApiCall) => (await made(api, request)).id;
  const watch = await idOf({
    path: '/watches',
    body: { name: 'Energy', query: 'topic:energy', mutedUntil: '2099-01-01T00:00:00.000Z' },
    claims: analyst,
  });
  const doomed = await made(api, { path: '/watches', body: { name: 'Short', query: 'topic:sport' }, claims: analyst });
  const channel = await idOf({ path: '/channels', body: { name: 'Desk' } });
  const emptyChannel = await idOf({ path: '/channels', body: { name: 'Empty' } });
  const webhook = await idOf({
    path: `/channels/${channel}/webhooks`,
    body: { kind: 'slack', url: 'https://hooks.slack.com/services/T000/B000/secret' },
  });
  await made(api, {
    path: `/channels/${channel}/subscriptions`,
    body: { protocol: 'sms', endpoint: '+4712345678' },
  });
  const feed = await made(api, { path: '/feeds', body: { title: 'Trade', query: 'topic:trade' }, claims: analyst });
  const [alert] = await raise(api, other);
  await made(api, { path: '/corrections', body: { meeting: third, path: 'place/city', value: 'Oslo' } });
  const watchTag = (await api.call({ path: `/watches/${watch}`, claims: analyst })).headers.etag ?? '';
  const channelTag = (await api.call({ path: `/channels/${channel}` })).headers.etag ?? '';
  const pathOf = (url: unknown) => new URL(String(url)).pathname;

  const samples: Record<string, ApiCall> = {
    getHealth: { path: '/health' },
    getOpenApiDocument: { path: '/openapi.json' },
    getDocs: { path: '/docs' },
    listMeetings: { path: '/meetings', query: { q: 'topic:trade', limit: 1 } },
    listMeetingsAsCsv: { path: '/meetings.csv' },
    listMeetingsAsJsonl: { path: '/meetings.jsonl' },
    listMeetingsAsIcs: { path: '/meetings.ics' },
    listMeetingsAsAtom: { path: '/meetings.atom' },
    getMeeting: { path: `/meetings/${geneva}` },
    getFacets: { path: '/facets', query: { q: 'official:Okafor' } },
    completeQuery: { path: '/completions', query: { q: 'country:nor' } },
    listOfficials: { path: '/officials', query: { prefix: 'oka' } },
    getOfficial: { path: '/officials/ada-okafor' },
    getOfficialNetwork: { path: '/officials/ada-okafor/network' },
    listTopics: { path: '/topics' },
    listCountries: { path: '/countries' },
    getDailyStatistics: { path: '/stats/daily' },
    getPairStatistics: { path: '/stats/pairs' },
    getPlaceStatistics: { path: '/stats/places' },
    getTopicStatistics: { path: '/stats/topics' },
    getArticle: { path: '/articles/article-1' },
    getArticleText: { path: '/articles/article-1/text' },
    createUpload: { method: 'POST', path: '/articles', body: { name: 'talks.txt', contentType: 'text/plain' } },
    getUploadStatus: { path: `/uploads/${crypto.randomUUID()}/talks.txt` },
    getIntake: { path: '/intake' },
    listRejects: { path: '/rejects' },
    retryObject: { method: 'POST', path: '/rejects/retry', body: { object } },
    listCorrections: { path: '/corrections', query: { meeting: third } },
    correctMeeting: {
      method: 'POST',
      path: '/corrections',
      body: { meeting: third, path: 'status', value: 'cancelled' },
    },
    undoCorrection: { method: 'DELETE', path: `/corrections/${third}/c1` },
    splitMeeting: { method: 'POST', path: '/corrections/split', body: { meeting: geneva, article: 'article-2' } },
    mergeMeetings: { method: 'POST', path: '/corrections/merge', body: { meeting: other, other: third } },
    listWatches: { path: '/watches', claims: analyst },
    createWatch: { method: 'POST', path: '/watches', body: { name: 'New', query: 'country:NO' } },
    previewWatch: { method: 'POST', path: '/watches/preview', body: { query: 'country:NG', days: 3_000 } },
    getWatch: { path: `/watches/${watch}`, claims: analyst },
    changeWatch: {
      method: 'PATCH',
      path: `/watches/${watch}`,
      body: { paused: true },
      headers: { 'if-match': watchTag },
      claims: analyst,
    },
    removeWatch: { method: 'DELETE', path: `/watches/${doomed.id}`, claims: analyst },
    listChannels: { path: '/channels' },
    createChannel: { method: 'POST', path: '/channels', body: { name: 'Night desk', caps: { smsPerDay: 0 } } },
    getChannel: { path: `/channels/${channel}` },
    changeChannel: {
      method: 'PATCH',
      path: `/channels/${channel}`,
      body: { caps: { messagesPerHour: 5 } },
      headers: { 'if-match': channelTag },
    },
    removeChannel: { method: 'DELETE', path: `/channels/${emptyChannel}` },
    listSubscriptions: { path: `/channels/${channel}/subscriptions` },
    subscribe: {
      method: 'POST',
      path: `/channels/${channel}/subscriptions`,
      body: { protocol: 'email', endpoint: 'desk@example.org' },
    },
    unsubscribe: { method: 'DELETE', path: `/channels/${channel}/subscriptions`, query: { endpoint: '+4712345678' } },
    addWebhook: {
      method: 'POST',
      path: `/channels/${channel}/webhooks`,
      body: { kind: 'slack', url: 'https://hooks.slack.com/services/T000/B000/other' },
    },
    removeWebhook: { method: 'DELETE', path: `/channels/${channel}/webhooks/${webhook}` },
    listAlerts: { path: '/alerts', query: { from: '2026-01-01' }, claims: analyst },
    getAlert: { path: `/alerts/${alert?.id}`, claims: analyst },
    resendAlert: { method: 'POST', path: `/alerts/${alert?.id}/resend`, claims: analyst },
    listFeeds: { path: '/feeds', claims: analyst },
    createFeed: { method: 'POST', path: '/feeds', body: { title: 'Norway', query: 'country:NO' } },
    readSignedFeed: { path: pathOf(feed.atom), claims: null },
    readSignedCalendar: { path: pathOf(feed.calendar), claims: null },
    removeFeed: { method: 'DELETE', path: `/feeds/${feed.id}`, claims: analyst },
  };
  return { meetings: [geneva, other, third], samples };
}

/** Stores an article that reports this, with its text. Gives the record's id. */
async function report(api: TestApi, article: string, meeting: Meeting): Promise<string> {
  await api.s3.send(
    new PutObjectCommand({
      Bucket: api.bucket,
      Key: textKey(article),
      Body: `${meeting.headline} in Geneva.`,
      ContentType: 'text/plain; charset=utf-8',
    }),
  );
  const reported = { ...meeting, sources: [article] };
  const [record = ''] = await saveArticleReports(api.store, articleOf(article), [reported], new Date());
  return record;
}

/** Makes something and gives the answer. Throws when it was refused. */
async function made(api: TestApi, request: ApiCall): Promise<Record<string, unknown>> {
  const answer = await api.call({ method: 'POST', ...request });
  if (answer.status !== 201) throw new Error(`${request.path}: ${answer.text}`);
  return answer.json() as Record<string, unknown>;
}

/** Raises the alerts of a stored meeting as the alert function would. */
async function raise(api: TestApi, id: string) {
  const record = await getMeeting(api.store, id);
  if (!record) throw new Error(`no meeting ${id}`);
  const watches = storedWatchIndex(api.store, () => undefined);
  const change = { meeting: record.meeting, previous: null };
  return raiseAlerts(api.store, change, watches, { now: new Date(), readText: async () => null });
}
