import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startTestApi, type TestApi } from '../../support/api.ts';
import { seedApi } from '../../support/api-seed.ts';

let api: TestApi;
let ids: readonly string[];
beforeAll(async () => {
  api = await startTestApi();
  ids = (await seedApi(api)).meetings;
});
afterAll(() => api.stop());

const pageSchema = z.object({
  items: z.array(z.looseObject({ id: z.string(), date: z.string().nullable(), evidence: z.never().optional() })),
  next: z.string().nullable(),
});
const list = async (query: Record<string, string | number>) =>
  pageSchema.parse((await api.call({ path: '/meetings', query })).json());

describe('/meetings', () => {
  it('lists what matches, the newest first, without evidence', async () => {
    const { items } = await list({});
    expect(items.map(({ date }) => date)).toEqual(['2026-04-01', '2026-03-20', '2026-03-04']);
    expect((await list({ order: 'asc' })).items.map(({ date }) => date)).toEqual([
      '2026-03-04',
      '2026-03-20',
      '2026-04-01',
    ]);
    expect((await list({ q: 'official:"Ada Okafor" AND topic:energy' })).items.map(({ id }) => id)).toEqual([ids[1]]);
    expect((await list({ from: '2026-03-05', to: '2026-03-31' })).items.map(({ id }) => id)).toEqual([ids[1]]);
    expect((await list({ q: 'country:NG', to: '2026-03-05' })).items.map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('leads from page to page by Link', async () => {
    const seen: string[] = [];
    let query: string | undefined = 'limit=1&q=official%3AOkafor';
    for (let pages = 0; query !== undefined && pages < 5; pages += 1) {
      const answer = await api.call({ path: '/meetings', query });
      seen.push(...pageSchema.parse(answer.json()).items.map(({ id }) => id));
      query = /^<\?([^>]*)>; rel="next"$/.exec(answer.headers.link ?? '')?.[1];
    }
    expect(seen).toEqual([ids[1], ids[0]]);
  });

  it('refuses a cursor that it did not give, or gave for another list', async () => {
    const { next } = await list({ limit: 1 });
    const elsewhere = await api.call({ path: '/meetings', query: { limit: 1, q: 'topic:trade', cursor: next ?? '' } });
    const madeUp = await api.call({ path: '/meetings', query: { cursor: 'AAAA.BBBB' } });
    for (const answer of [elsewhere, madeUp]) {
      expect(answer.status).toBe(400);
      expect(answer.json()).toMatchObject({ type: 'urn:problem-type:readout:invalid-cursor' });
    }
  });

  it('answers 304 until something is new', async () => {
    const first = await api.call({ path: '/meetings' });
    const ask = () => api.call({ path: '/meetings', headers: { 'if-none-match': first.headers.etag ?? '' } });
    expect((await ask()).status).toBe(304);
    const body = { meeting: ids[0], path: 'headline', value: 'Another headline' };
    expect((await api.call({ method: 'POST', path: '/corrections', body })).status).toBe(201);
    expect((await ask()).status).toBe(200);
  });
});

describe('the forms of a list', () => {
  it.each([
    ['/meetings.csv', 'text/csv'],
    ['/meetings.jsonl', 'application/jsonl'],
    ['/meetings.ics', 'text/calendar'],
    ['/meetings.atom', 'application/atom+xml'],
  ])('come by extension (%s) and by Accept alike', async (path, type) => {
    const byExtension = await api.call({ path, query: { q: 'topic:trade' } });
    const byAccept = await api.call({
      path: '/meetings',
      query: { q: 'topic:trade' },
      headers: { accept: `text/html;q=0.1, ${type}` },
    });
    expect(byExtension.headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(byAccept.text).toBe(byExtension.text);
    expect(byAccept.headers.vary).toMatch(/Accept\b(?!-)/);
  });

  it('are CSV with a heading', async () => {
    const rows = parseCsv((await api.call({ path: '/meetings.csv' })).text, { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(3);
    expect(rows.at(-1)).toMatchObject({
      date: '2026-03-04',
      country: 'CH',
      leads: 'Ada Okafor (Foreign Minister); Luis Vega',
    });
  });

  it('are one JSON document a line', async () => {
    const lines = (await api.call({ path: '/meetings.jsonl' })).text.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([ids[2], ids[1], ids[0]]);
  });

  it('are a calendar whose events keep their identity', async () => {
    const { text } = await api.call({ path: '/meetings.ics' });
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text.match(/^UID:.*$/gm)).toEqual([ids[2], ids[1], ids[0]].map((id) => `UID:${id}`));
    expect(text).toContain('DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260402');
    expect(text).toContain('STATUS:TENTATIVE');
    expect(text.replaceAll(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('are an Atom feed', async () => {
    const { text } = await api.call({ path: '/meetings.atom' });
    expect(XMLValidator.validate(text)).toBe(true);
    const { feed } = new XMLParser().parse(text) as { feed: { entry: { title: string; updated: string }[] } };
    expect(feed.entry).toHaveLength(3);
    expect(feed.entry.every(({ updated }) => Date.parse(updated) <= Date.now())).toBe(true);
  });
});

describe('/meetings/{id}', () => {
  it('has the words that prove each value, and its version', async () => {
    const answer = await api.call({ path: `/meetings/${ids[1]}` });
    expect(answer.headers.etag).toMatch(/^"\d+"$/);
    expect(answer.json()).toMatchObject({
      meeting: { id: ids[1], evidence: { 'place/city': { spans: [{ article: 'article-3', start: 0, end: 10 }] } } },
    });
  });

  it('is a schema.org Event for who asks for JSON-LD', async () => {
    const answer = await api.call({ path: `/meetings/${ids[1]}`, headers: { accept: 'application/ld+json' } });
    expect(answer.headers['content-type']).toBe('application/ld+json');
    expect(answer.json()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      startDate: '2026-03-20',
      location: { '@type': 'Place', address: { addressLocality: 'Seoul', addressCountry: 'KR' } },
      attendee: [{ name: 'Mina Park' }, { name: 'Ada Okafor' }],
    });
  });
});

describe('corrections', () => {
  const read = async (id: string | undefined) =>
    (await api.call({ path: `/meetings/${id}` })).json() as {
      meeting: { id: string; status: string; sources: string[] };
      version: number;
    };

  it('change the record, say who made them, and can be taken back', async () => {
    const body = { meeting: ids[2], path: 'status', value: 'cancelled' };
    const made = await api.call({ method: 'POST', path: '/corrections', body });
    expect(made.json()).toMatchObject({ meeting: { status: 'cancelled' } });
    const listed = await api.call({ path: '/corrections', query: { meeting: ids[2] ?? '' } });
    const { items } = listed.json() as { items: { id: string; path: string; by: string }[] };
    expect(items.at(-1)).toMatchObject({ path: 'status', by: 'admin-1' });
    const undone = await api.call({ method: 'DELETE', path: `/corrections/${ids[2]}/${items.at(-1)?.id}` });
    expect(undone.json()).toMatchObject({ meeting: { status: 'planned' } });
  });

  it('are refused when the record has changed since it was read', async () => {
    const body = { meeting: ids[2], path: 'kind', value: 'call' };
    const stale = await api.call({ method: 'POST', path: '/corrections', body, headers: { 'if-match': '"1"' } });
    expect(stale.status).toBe(412);
    const { version } = await read(ids[2]);
    const current = await api.call({
      method: 'POST',
      path: '/corrections',
      body,
      headers: { 'if-match': `"${version}"` },
    });
    expect(current.status).toBe(201);
  });

  it('say what is wrong with a value that cannot be', async () => {
    const body = { meeting: ids[2], path: 'status', value: 'perhaps' };
    const answer = await api.call({ method: 'POST', path: '/corrections', body });
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'correction-invalid' });
  });

  it('split a record and make it one again', async () => {
    const split = await api.call({
      method: 'POST',
      path: '/corrections/split',
      body: { meeting: ids[0], article: 'article-2' },
    });
    const part = (split.json() as { meeting: { id: string } }).meeting.id;
    expect((await read(ids[0])).meeting.sources).toEqual(['article-1']);
    expect((await read(part)).meeting.sources).toEqual(['article-2']);

    await api.call({ method: 'POST', path: '/corrections/merge', body: { meeting: ids[0], other: part } });
    const answer = await api.call({ path: `/meetings/${part}` });
    expect(answer.headers['content-location']).toBe(`/meetings/${ids[0]}`);
    expect((await read(part)).meeting).toMatchObject({ id: ids[0], sources: ['article-1', 'article-2'] });
  });
});

describe('what a query can name', () => {
  it('is counted over what matches', async () => {
    const answer = (await api.call({ path: '/facets', query: { q: 'official:"Ada Okafor"' } })).json();
    expect(answer).toMatchObject({ counted: 2, complete: true });
    const { facets } = z
      .object({
        facets: z.record(
          z.string(),
          z.array(z.object({ value: z.string(), count: z.int(), term: z.string() }).loose()),
        ),
      })
      .parse(answer);
    expect(facets.country?.[0]).toMatchObject({ value: 'NG', count: 2, term: 'country:NG' });
    for (const values of Object.values(facets)) {
      for (const { count, term } of values) {
        expect((await list({ q: `official:"Ada Okafor" AND ${term}` })).items.length).toBe(count);
      }
    }
  });

  it.each([
    ['top', 'topic:', 0],
    ['country:KR AND topic:ener', 'topic:energy', 15],
    ['(country:nor', 'country:NO', 1],
    ['official:okaf', 'official:"Ada Okafor"', 0],
    ['kind:call official:"ada o', 'official:"Ada Okafor"', 10],
  ])('completes %s', async (q, insert, start) => {
    const { items } = (await api.call({ path: '/completions', query: { q } })).json() as { items: unknown[] };
    expect(items).toContainEqual(expect.objectContaining({ insert, start }));
  });

  it('is in the lists of officials, topics and countries', async () => {
    const officials = (await api.call({ path: '/officials', query: { prefix: 'Pa' } })).json();
    expect(officials).toMatchObject({ items: [{ id: 'mina-park', name: 'Mina Park' }] });
    const topics = (await api.call({ path: '/topics' })).json() as { items: { id: string; meetings: number }[] };
    expect(topics.items.find(({ id }) => id === 'trade')).toMatchObject({ label: 'Trade', meetings: 1 });
    const countries = (await api.call({ path: '/countries' })).json() as { items: { id: string }[] };
    expect(countries.items.find(({ id }) => id === 'NG')).toMatchObject({ name: 'Nigeria', meetings: 2 });
  });
});
