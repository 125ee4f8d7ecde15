import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metadataFacts } from '../../../shared/article/object-facts.ts';
import { saveReject } from '../../../shared/store/rejects.ts';
import { startTestApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

type Form = {
  object: string;
  url: string;
  fields: Record<string, string>;
  maxBytes: number;
  expiresAt: string;
  status: string;
};
const ask = async (body: object) => api.call({ method: 'POST', path: '/articles', body });

/** Posts the form as a browser would. */
async function post({ url, fields }: Pick<Form, 'url' | 'fields'>, content: string): Promise<number> {
  return (await postForm({ url, fields }, content)).status;
}

async function postForm({ url, fields }: Pick<Form, 'url' | 'fields'>, content: string): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([content], { type: fields['Content-Type'] ?? '' }), 'talks.txt');
  return fetch(url, { method: 'POST', body: form });
}

describe('an upload', () => {
  it('goes straight into the bucket, with what is known of the article', async () => {
    const facts = {
      title: 'Gespräche in Genf',
      published: '2026-03-04',
      outlet: 'Lake Post',
      url: 'https://lake.example/1',
    };
    const form = (await ask({ name: 'talks.txt', contentType: 'text/plain', ...facts })).json() as Form;
    expect(await post(form, 'The ministers met.')).toBe(204);

    const object = await api.s3.send(new GetObjectCommand({ Bucket: api.bucket, Key: form.object }));
    expect(await object.Body?.transformToString()).toBe('The ministers met.');
    expect(object.ContentType).toBe('text/plain');
    expect(metadataFacts(object.Metadata)).toMatchObject({ title: facts.title, outlet: facts.outlet, url: facts.url });
    expect((await api.call({ path: form.status })).json()).toEqual({
      object: form.object,
      state: 'waiting',
      articles: [],
    });
  });

  it('is bound by its policy to key, type, size and time', async () => {
    const form = (await ask({ name: 'talks.txt', contentType: 'text/plain' })).json() as Form;
    const policy = JSON.parse(Buffer.from(form.fields.Policy ?? '', 'base64').toString()) as {
      expiration: string;
      conditions: unknown[];
    };
    expect(policy.conditions).toContainEqual(['content-length-range', 1, form.maxBytes]);
    expect(policy.conditions).toContainEqual({ 'Content-Type': 'text/plain' });
    expect(policy.conditions).toContainEqual({ key: form.object });
    const minutes = (Date.parse(policy.expiration) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(13);
    expect(minutes).toBeLessThanOrEqual(15);
  });

  it.each<[string, Record<string, string>]>([
    ['another key', { key: 'uploads/other.txt' }],
    ['another media type', { 'Content-Type': 'text/html' }],
    ['a field that the policy does not name', { 'x-amz-meta-title': 'Other' }],
    ['a policy that cannot be read', { Policy: 'e30=' }],
  ])('is refused by the bucket with %s', async (_what, changed) => {
    const form = (await ask({ name: 'talks.txt', contentType: 'text/plain' })).json() as Form;
    const answer = await postForm({ url: form.url, fields: { ...form.fields, ...changed } }, 'The ministers met.');
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('<Code>AccessDenied</Code>')]);
    const object = api.s3.send(new HeadObjectCommand({ Bucket: api.bucket, Key: form.object }));
    await expect(object).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('is refused by the bucket when it is too large, too small or too late', async () => {
    const { url, fields, object } = (await ask({ name: 'talks.txt', contentType: 'text/plain' })).json() as Form;
    const policy = JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString()) as {
      expiration: string;
      conditions: unknown[];
    };
    const posted = async (content: string, changed: object = {}) => {
      const Policy = Buffer.from(JSON.stringify({ ...policy, ...changed })).toString('base64');
      const answer = await postForm({ url, fields: { ...fields, Policy } }, content);
      return `${answer.status} ${/<Code>(\w+)/.exec(await answer.text())?.[1]}`;
    };
    const others = policy.conditions.filter((each) => !Array.isArray(each));
    expect(await posted('')).toBe('400 EntityTooSmall');
    expect(await posted('four!', { conditions: [...others, ['content-length-range', 1, 4]] })).toBe(
      '400 EntityTooLarge',
    );
    expect(await posted('text', { expiration: '2026-01-01T00:00:00Z' })).toBe('403 AccessDenied');
    const head = api.s3.send(new HeadObjectCommand({ Bucket: api.bucket, Key: object }));
    await expect(head).rejects.toMatchObject({ name: 'NotFound' });
    expect(await post({ url, fields }, 'text')).toBe(204);
  });

  it.each(['image/png', 'application/x-msdownload', 'text/plain; charset=x', ''])(
    'is refused for %s',
    async (contentType) => {
      expect((await ask({ name: 'x', contentType })).status).toBe(400);
    },
  );
});

describe('a reject', () => {
  it('can be tried again: the bucket then tells of the object anew', async () => {
    const object = 'agency/März 2026/talks+1.txt';
    await api.s3.send(
      new PutObjectCommand({
        Bucket: api.bucket,
        Key: object,
        Body: 'x',
        ContentType: 'text/plain',
        Metadata: { outlet: 'Post' },
      }),
    );
    const before = await api.s3.send(new HeadObjectCommand({ Bucket: api.bucket, Key: object }));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await api.call({ method: 'POST', path: '/rejects/retry', body: { object } })).status).toBe(202);
    const after = await api.s3.send(new HeadObjectCommand({ Bucket: api.bucket, Key: object }));
    expect(after.LastModified?.getTime()).toBeGreaterThan(before.LastModified?.getTime() ?? 0);
    expect(after).toMatchObject({ ContentType: 'text/plain', Metadata: { outlet: 'Post' } });
  });

  it('stands in a list, the latest first, page by page', async () => {
    for (let day = 1; day <= 5; day += 1) {
      const reject = {
        object: `broken-${day}.pdf`,
        part: null,
        code: 'malformed',
        reason: 'It ends too early.',
      } as const;
      await saveReject(api.store, reject, new Date(`2026-03-0${day}T00:00:00Z`));
    }
    const seen: string[] = [];
    let query = 'limit=2';
    for (let pages = 0; query && pages < 5; pages += 1) {
      const answer = await api.call({ path: '/rejects', query });
      seen.push(...(answer.json() as { items: { object: string }[] }).items.map(({ object }) => object));
      query = /^<\?([^>]*)>/.exec(answer.headers.link ?? '')?.[1] ?? '';
    }
    expect(seen).toEqual([5, 4, 3, 2, 1].map((day) => `broken-${day}.pdf`));
  });
});
