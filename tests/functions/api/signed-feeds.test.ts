import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, startTestApi, type TestApi } from '../../support/api.ts';
import { seedApi } from '../../support/api-seed.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await seedApi(api);
});
afterAll(() => api.stop());

const reader = claimsOf('reader', 'calendar-user');
type Feed = { id: string; atom: string; calendar: string };
const make = async (query = 'country:NG') =>
  (
    await api.call({ method: 'POST', path: '/feeds', body: { title: 'Nigeria', query }, claims: reader })
  ).json() as Feed;
const open = (url: string) => api.call({ path: new URL(url).pathname, claims: null });

describe('a signed feed', () => {
  it('is read without a token, as a calendar and as a feed', async () => {
    const feed = await make();
    expect(feed.atom).toMatch(/^https:\/\/api\.example\/feeds\//);
    const calendar = await open(feed.calendar);
    expect(calendar.status).toBe(200);
    expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect((await open(feed.atom)).text.match(/<entry>/g)).toHaveLength(2);
  });

  it('is worth nothing once it is revoked', async () => {
    const feed = await make();
    expect((await api.call({ method: 'DELETE', path: `/feeds/${feed.id}`, claims: reader })).status).toBe(204);
    expect((await open(feed.calendar)).status).toBe(404);
    expect((await open(feed.atom)).status).toBe(404);
  });

  it('is revoked by its owner alone', async () => {
    const feed = await make();
    const other = claimsOf('admin', 'someone-else');
    expect((await api.call({ method: 'DELETE', path: `/feeds/${feed.id}`, claims: other })).status).toBe(404);
    expect((await open(feed.calendar)).status).toBe(200);
  });

  it('cannot be made up, altered or promoted', async () => {
    const feed = await make();
    const token = new URL(feed.atom).pathname.split('/')[2] ?? '';
    const [header, payload = '', signature] = token.split('.');
    const changed = Buffer.from(
      Buffer.from(payload, 'base64url').toString().replace('calendar-user', 'someone-else'),
    ).toString('base64url');
    const forged = [
      `${header}.${changed}.${signature}`,
      `${header}.${payload}.${'A'.repeat(43)}`,
      new UnsecuredJWT().setSubject('calendar-user').setJti(feed.id).setAudience('readout-feed').encode(),
      await new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('calendar-user')
        .setJti(feed.id)
        .setAudience('readout-feed')
        .sign(new Uint8Array(32)),
      token.slice(0, -2),
      'x',
    ];
    for (const one of forged) expect([400, 404]).toContain((await open(`https://x/feeds/${one}/meetings.atom`)).status);
  });

  it('opens nothing but itself', async () => {
    const token = new URL((await make()).atom).pathname.split('/')[2] ?? '';
    const headers = { authorization: `Bearer ${token}` };
    expect((await api.call({ path: '/meetings', headers, claims: null })).status).toBe(401);
    expect((await api.call({ path: `/feeds/${token}/meetings.csv`, claims: null })).status).toBe(404);
    expect((await api.call({ method: 'DELETE', path: `/feeds/${token}/meetings.atom`, claims: null })).status).toBe(
      405,
    );
  });

  it('has a query that can be read', async () => {
    const body = { title: 'Bad', query: 'topick:trade' };
    const answer = await api.call({ method: 'POST', path: '/feeds', body, claims: reader });
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ suggestion: 'topic' });
  });

  it('does not say where it comes from to other sites, nor stay in shared caches', async () => {
    const { headers } = await open((await make()).atom);
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'private, max-age=300' });
  });
});
