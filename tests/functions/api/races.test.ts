import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { startTestApi, type TestApi } from '../../support/api.ts';
import type { ApiCall } from '../../support/api-call.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const post = async (path: string, body: object) => {
  const answer = await api.call({ method: 'POST', path, body });
  return (answer.json() as { id: string }).id;
};
const tagOf = async (path: string) => (await api.call({ path })).headers.etag ?? '';

/** Sends all of these at once, each made from the version that `path` has now. Gives the answers' statuses, sorted. */
async function atOnce(path: string, changes: readonly ApiCall[]): Promise<readonly number[]> {
  const headers = { 'if-match': await tagOf(path) };
  const answers = await Promise.all(changes.map((change) => api.call({ ...change, headers })));
  return answers.map(({ status }) => status).sort();
}

const report = (article: string, meeting = meetingOf(['Ada Okafor (NG)', 'Luis Vega (ES)'])) =>
  saveArticleReports(api.store, articleOf(article), [{ ...meeting, sources: [article] }], new Date());

/** A meeting that two articles tell of. */
async function aMeeting(name: string): Promise<string> {
  const meeting = meetingOf([`Ada ${name} (NG)`, 'Luis Vega (ES)']);
  await report(`${name}-1`, meeting);
  const [id = ''] = await report(`${name}-2`, meeting);
  return id;
}

describe('of several changes made from one version at once, exactly one comes through', () => {
  it('to a watch', async () => {
    const path = `/watches/${await post('/watches', { name: 'Trade', query: 'topic:trade' })}`;
    const changes = [1, 2, 3, 4, 5].map((n) => ({ method: 'PATCH', path, body: { name: `Name ${n}` } }) as const);
    expect(await atOnce(path, changes)).toEqual([200, ...Array(4).fill(412)]);
    const statuses = await atOnce(path, [...changes, { method: 'DELETE', path }]);
    expect(statuses.filter((status) => status < 300)).toHaveLength(1);
    // Once it is removed, there is none.
    expect(statuses.filter((status) => status === 412 || status === 404)).toHaveLength(5);
  });

  it('to a channel', async () => {
    const path = `/channels/${await post('/channels', { name: 'Desk' })}`;
    const changes = [1, 2, 3, 4, 5].map((n) => ({ method: 'PATCH', path, body: { caps: { smsPerDay: n } } }) as const);
    expect(await atOnce(path, changes)).toEqual([200, ...Array(4).fill(412)]);
  });

  it('to a meeting, whatever each does to it', async () => {
    const meeting = await aMeeting('Okafor');
    const other = await aMeeting('Adeyemi');
    const path = `/meetings/${meeting}`;
    const correct = (value: string) =>
      ({ method: 'POST', path: '/corrections', body: { meeting, path: 'place/city', value } }) as const;
    const changes: ApiCall[] = [
      correct('Abuja'),
      correct('Lagos'),
      { method: 'POST', path: '/corrections/split', body: { meeting, article: 'Okafor-2' } },
      { method: 'POST', path: '/corrections/merge', body: { meeting, other } },
    ];
    const statuses = await atOnce(path, changes);
    expect(statuses.filter((status) => status < 300)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(3);
  });

  it('when a correction is undone', async () => {
    const meeting = await aMeeting('Bello');
    await api.call({ method: 'POST', path: '/corrections', body: { meeting, path: 'place/city', value: 'Kano' } });
    const undo = { method: 'DELETE', path: `/corrections/${meeting}/c1` } as const;
    const statuses = await atOnce(`/meetings/${meeting}`, [undo, undo, undo]);
    expect(statuses).toEqual([200, 412, 412]);
  });
});

describe('a change', () => {
  it('is refused when an article has changed the meeting since', async () => {
    const meeting = await aMeeting('Danjuma');
    const headers = { 'if-match': await tagOf(`/meetings/${meeting}`) };
    await report('Danjuma-3', meetingOf(['Ada Danjuma (NG)', 'Luis Vega (ES)', 'Jon Berg (NO)']));
    const body = { meeting, path: 'status', value: 'cancelled' };
    const answer = await api.call({ method: 'POST', path: '/corrections', body, headers });
    expect([answer.status, (answer.json() as { type: string }).type]).toEqual([
      412,
      'urn:problem-type:readout:precondition-failed',
    ]);
    expect((await api.call({ path: '/corrections', query: { meeting } })).json()).toEqual({ items: [] });
  });

  it('loses nothing of another that names no version', async () => {
    const channel = await post('/channels', { name: 'Busy desk' });
    const hook = (n: number): ApiCall => ({
      method: 'POST',
      path: `/channels/${channel}/webhooks`,
      body: { kind: 'slack', url: `https://hooks.slack.com/services/T000/B000/secret${n}` },
    });
    const answers = await Promise.all([1, 2, 3].map((n) => api.call(hook(n))));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { webhooks } = (await api.call({ path: `/channels/${channel}` })).json() as { webhooks: unknown[] };
    expect(webhooks).toHaveLength(3);
  });

  it('does not remove a channel that has changed since it was read', async () => {
    const path = `/channels/${await post('/channels', { name: 'Old desk' })}`;
    const headers = { 'if-match': await tagOf(path) };
    const body = { caps: { messagesPerHour: 7 } };
    expect((await api.call({ method: 'PATCH', path, body, headers })).status).toBe(200);
    expect((await api.call({ method: 'DELETE', path, headers })).status).toBe(412);
    expect((await api.call({ method: 'DELETE', path, headers: { 'if-match': await tagOf(path) } })).status).toBe(204);
  });
});
