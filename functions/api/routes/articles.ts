import { z } from '@hono/zod-openapi';
import { articleSchema, publishedAtSchema } from '../../../shared/article/article.ts';
import { readStoredText } from '../../../shared/article/stored-text.ts';
import { readArticles } from '../../../shared/store/article-item.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import { body, byId, json } from '../content.ts';
import { operation } from '../operation.ts';
import { idParameter } from '../parameters.ts';
import { presignUpload, uploadMaxBytes, uploadTypes } from '../presign-upload.ts';
import { Problem } from '../problem.ts';
import { uploadStatus } from '../upload-status.ts';

const articleResource = articleSchema
  .omit({ text: true })
  .extend({
    object: z.string().nullable().describe('the object of the bucket that holds it'),
    savedAt: z.iso.datetime(),
    meetings: z.array(z.string()).describe('records that it reports'),
  })
  .meta({ id: 'Article', description: 'An article, without its text.' });

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'has a control character');
const newUpload = z
  .strictObject({
    name: line(255).describe('file name; its ending tells kinds of text apart'),
    contentType: z.enum(uploadTypes),
    title: line(500).optional(),
    published: publishedAtSchema.optional(),
    outlet: line(300).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(1_000)
      .optional(),
  })
  .meta({ id: 'NewUpload' });
const upload = z
  .strictObject({
    object: z.string().describe('what the file will be called in the bucket'),
    url: z.url().describe('post the form here'),
    fields: z
      .record(z.string(), z.string())
      .describe('the fields of the form, before the file, which comes last as `file`'),
    maxBytes: z.int(),
    expiresAt: z.iso.datetime(),
    status: z.string().describe('where to ask what became of it'),
  })
  .meta({ id: 'Upload' });
const status = z
  .strictObject({
    object: z.string(),
    state: z.enum(['waiting', 'read']),
    articles: z.array(z.strictObject({ id: z.string(), title: z.string(), meetings: z.array(z.string()) })),
  })
  .meta({ id: 'UploadStatus' });

const read = operation('reader', {
  method: 'get',
  path: '/articles/{id}',
  operationId: 'getArticle',
  tags: ['Articles'],
  summary: 'An article, without its text',
  request: { params: byId },
  responses: { 200: { description: 'The article.', content: json(articleResource) } },
});

const text = operation('reader', {
  method: 'get',
  path: '/articles/{id}/text',
  operationId: 'getArticleText',
  tags: ['Articles'],
  summary: 'The text that evidence points into',
  description: 'Offsets of evidence count UTF-16 code units into exactly this text.',
  request: { params: byId },
  responses: { 200: { description: 'The text.', content: { 'text/plain': { schema: z.string() } } } },
});

const create = operation('analyst', {
  method: 'post',
  path: '/articles',
  operationId: 'createUpload',
  tags: ['Articles'],
  summary: 'Get leave to upload a file',
  description: `Answers with a form to be posted to S3 as multipart/form-data within 15 minutes. A file has at most ${uploadMaxBytes} bytes.`,
  request: { body: body(newUpload) },
  responses: { 201: { description: 'The form.', content: json(upload) } },
});

const readStatus = operation('reader', {
  method: 'get',
  path: '/uploads/{id}/{name}',
  operationId: 'getUploadStatus',
  tags: ['Articles'],
  summary: 'What became of an upload',
  description: 'What could not be read stands in /rejects.',
  request: { params: z.strictObject({ id: z.uuid(), name: idParameter }) },
  responses: { 200: { description: 'How far it is.', content: json(status) } },
});

/** Articles: what we know of them, their text, and new ones. */
export function articleRoutes(app: ApiApp, deps: ApiDeps): void {
  const { bucket, now, s3, store } = deps;

  const storedArticle = async (id: string) => {
    const [article] = await readArticles(store, [id]);
    if (article?.metadata && !article.withdrawn) return { ...article, metadata: article.metadata };
    throw new Problem('not-found', `There is no article ${id}.`, { code: 'article-unknown' });
  };

  app.openapi(read, async (c) => {
    const { metadata, object, savedAt, links } = await storedArticle(c.req.valid('param').id);
    const meetings = [...new Set(links.map((link) => link.record))];
    return c.json({ ...metadata, object, savedAt, meetings }, 200);
  });

  app.openapi(text, async (c) => {
    const { id } = await storedArticle(c.req.valid('param').id);
    const stored = await readStoredText(s3, bucket, id);
    if (stored !== null) return c.text(stored, 200);
    throw new Problem('not-found', `The text of article ${id} is gone.`, { code: 'article-unknown' });
  });

  app.openapi(create, async (c) => {
    const { name, contentType, ...facts } = c.req.valid('json');
    const form = await presignUpload(s3, bucket, { name, contentType, facts }, now());
    const location = `/${form.object}`;
    c.header('location', location);
    return c.json({ ...form, fields: { ...form.fields }, status: location }, 201);
  });

  app.openapi(readStatus, async (c) => {
    const { id, name } = c.req.valid('param');
    const found = await uploadStatus(deps, `uploads/${id}/${name}`);
    return c.json({ ...found, articles: found.articles.map((one) => ({ ...one, meetings: [...one.meetings] })) }, 200);
  });
}
