import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { claimsOf, startTestApi, type TestApi } from '../../support/api.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

/** What an article may hold, for everybody can write one. */
const script = '<script>alert(1)</script>';
const formula = '=HYPERLINK("https://evil.example";"click")';
const breaks = 'Talks\r\nBEGIN:VEVENT\r\nX-EVIL:1\u2028\u0000\u001b[31m ]]> &amp; end';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await startTestApi();
  const meeting = meetingOf([formula, script], {
    headline: `${formula} ${breaks} ${script}`,
    topics: ['trade'],
    place: { city: `+SUM(A1) ${breaks}`, country: 'CH', venue: `@cmd ${script}` },
    outcomes: [{ kind: 'agreed', text: `-2+3 ${script}\n${breaks}` }],
    outlets: ['\tTab Gazette'],
  });
  const [record = ''] = await saveArticleReports(api.store, articleOf('article-1'), [meeting], new Date());
  id = record;
});
afterAll(() => api.stop());

describe('hostile text in an article', () => {
  it('never becomes a formula of a spreadsheet', async () => {
    const { text } = await api.call({ path: '/meetings.csv' });
    const rows = parseCsv(text, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(1);
    for (const cell of Object.values(rows[0] ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(rows[0]?.headline).toContain('=HYPERLINK');
  });

  it('never becomes a line of a calendar', async () => {
    const { text } = await api.call({ path: '/meetings.ics' });
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^X-EVIL/m);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028]/u);
  });

  it('never becomes mark-up of a feed, nor of the page that shows it', async () => {
    const { text } = await api.call({ path: '/meetings.atom' });
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = new XMLParser().parse(text) as { feed: { entry: { title: string; summary: string } } };
    // A feed reader takes these as HTML: what it decodes to must still be text.
    expect(feed.entry.title).toContain('&lt;script&gt;');
    expect(`${feed.entry.title}${feed.entry.summary}`).not.toContain('<');
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('comes whole as JSON, which no browser may take for anything else', async () => {
    const answer = await api.call({ path: `/meetings/${id}` });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'x-content-type-options': 'nosniff' });
    expect((answer.json() as { meeting: { headline: string } }).meeting.headline).toContain(script);
  });
});

describe('hostile requests', () => {
  const attempts = [
    `topic:trade") OR "1"="1`,
    'topic:trade AND __proto__:x',
    'constructor:x',
    `official:"${script}"`,
    'place:"\u0000"',
    'date:[2020-01-01 TO ]',
    `${'('.repeat(900)}a${')'.repeat(900)}`,
    Array.from({ length: 300 }, (_, n) => `word${n}`).join(' OR '),
    'NOT NOT NOT NOT topic:trade',
  ];

  it.each(attempts)('in q are searched for or refused: %s', async (q) => {
    const answer = await api.call({ path: '/meetings', query: { q } });
    expect([200, 400]).toContain(answer.status);
  });

  it.each([
    '../../etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    'a%00b',
    'record%23',
    'x%0d%0aSet-Cookie:%20a=b',
    '%F0%9F',
    '*',
  ])('in ids name nothing: %s', async (path) => {
    for (const kind of ['meetings', 'articles', 'officials', 'watches', 'channels', 'alerts']) {
      const answer = await api.call({ path: `/${kind}/${path}` });
      expect([400, 404]).toContain(answer.status);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it.each(['e30.AAAA', 'AAAA', '.', `${'A'.repeat(1_900)}.x`, 'eyJwayI6Im1lZXRpbmcjMSJ9.AAAAAAAAAAAAAAAAAAAAAA'])(
    'in cursors open nothing: %s',
    async (cursor) => {
      expect((await api.call({ path: '/meetings', query: { cursor } })).status).toBe(400);
    },
  );

  it('in a file name cannot choose where an upload goes', async () => {
    for (const name of [
      '../../derived/text/x.txt',
      '/etc/passwd',
      'a\\b\\c.txt',
      '$\u007bfilename}',
      '.meta.json',
      'Übersicht №1.txt',
      '...',
    ]) {
      const body = { name, contentType: 'text/plain' };
      const answer = await api.call({ method: 'POST', path: '/articles', body });
      expect(answer.status).toBe(201);
      const { object, fields } = answer.json() as { object: string; fields: Record<string, string> };
      expect(object).toMatch(/^uploads\/[0-9a-f-]{36}\/[A-Za-z0-9][\w.-]*$/);
      expect(fields.key).toBe(object);
    }
  });

  it('in a retry reach no object that is not an article', async () => {
    for (const object of [
      'derived/text/article-1.txt',
      'a/../derived/x',
      'none.txt',
      'x.meta.json',
      '?versions',
      '\u0000',
    ]) {
      expect((await api.call({ method: 'POST', path: '/rejects/retry', body: { object } })).status).toBe(404);
    }
  });

  it('in a name cannot break a header or a subject', async () => {
    const body = { name: 'Watch\r\nBcc: evil@example.org', query: 'topic:trade' };
    expect((await api.call({ method: 'POST', path: '/watches', body })).status).toBe(400);
    const title = { title: 'Feed\nX: y', query: 'topic:trade' };
    expect((await api.call({ method: 'POST', path: '/feeds', body: title })).status).toBe(400);
  });

  it('cannot set what the prototype of objects has', async () => {
    const body = '{"name":"x","query":"topic:trade","__proto__":{"owner":"admin"},"constructor":1}';
    expect((await api.call({ method: 'POST', path: '/watches', body })).status).toBe(400);
    expect(({} as { owner?: string }).owner).toBeUndefined();
  });
});

describe('webhooks', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data',
    'https://hooks.slack.com.evil.example/x',
    'file:///etc/passwd',
    'https://127.0.0.1/x',
  ])('never point at %s', async (url) => {
    const path = '/channels/default/webhooks';
    const answer = await api.call({ method: 'POST', path, body: { kind: 'slack', url }, claims: claimsOf('admin') });
    expect([400, 404, 422]).toContain(answer.status);
  });
});
