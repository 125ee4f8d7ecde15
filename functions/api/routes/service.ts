import { z } from '@hono/zod-openapi';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import { type OpenApiDocument, openApiDocument } from '../document.ts';
import { operation } from '../operation.ts';

const health = operation('public', {
  method: 'get',
  path: '/health',
  operationId: 'getHealth',
  tags: ['Service'],
  summary: 'Whether the API answers',
  responses: {
    200: {
      description: 'It does.',
      content: { 'application/json': { schema: z.strictObject({ status: z.literal('ok'), time: z.iso.datetime() }) } },
    },
  },
});

const document = operation('public', {
  method: 'get',
  path: '/openapi.json',
  operationId: 'getOpenApiDocument',
  tags: ['Service'],
  summary: 'This document',
  responses: {
    200: {
      description: 'OpenAPI 3.1.',
      content: { 'application/json': { schema: z.looseObject({ openapi: z.string() }) } },
    },
  },
});

const docs = operation('public', {
  method: 'get',
  path: '/docs',
  operationId: 'getDocs',
  tags: ['Service'],
  summary: 'This document, to be read by people',
  responses: { 200: { description: 'One page that loads nothing.', content: { 'text/html': { schema: z.string() } } } },
});

/** Whether the API lives, and how it is used. */
export function serviceRoutes(app: ApiApp, deps: ApiDeps): void {
  let made: OpenApiDocument | undefined;
  const documentOf = () => {
    made ??= openApiDocument(app);
    return made;
  };
  app.openapi(health, (c) => {
    c.header('cache-control', 'no-store');
    return c.json({ status: 'ok' as const, time: deps.now().toISOString() }, 200);
  });
  app.openapi(document, (c) => {
    c.header('cache-control', 'public, max-age=300');
    return c.json({ ...documentOf() }, 200);
  });
  app.openapi(docs, async (c) => {
    const { docsPage, docsPolicy } = await import('../docs-page.ts');
    c.header('content-security-policy', docsPolicy);
    c.header('cache-control', 'public, max-age=300');
    return c.html(docsPage(documentOf()));
  });
}
