import type { ApiApp } from './api-env.ts';

/** The groups of operations, in the order in which the documentation shows them. */
const tags = [
  { name: 'Meetings', description: 'The records, and everything that can be asked of them.' },
  { name: 'Articles', description: 'Where the records come from: texts, uploads, what could not be read.' },
  { name: 'Officials', description: 'Who meets whom, in what office.' },
  { name: 'Vocabulary', description: 'What a query can name, for completion and facets.' },
  { name: 'Statistics', description: 'Counts for charts.' },
  { name: 'Corrections', description: 'What people have put right, and how to take it back.' },
  { name: 'Watches', description: 'Saved queries that raise alerts.' },
  { name: 'Channels', description: 'Where alerts go.' },
  { name: 'Alerts', description: 'What was sent, why, and with what result.' },
  { name: 'Feeds', description: 'Signed read-only addresses for calendar and feed readers.' },
  { name: 'Service', description: 'The API itself.' },
];

const description = `Records of official meetings, each value with the words that prove it, and watches on them.

**Tokens.** Send \`Authorization: Bearer TOKEN\`. A token carries one of three roles; each may do what those before it may:
\`reader\` reads, \`analyst\` also watches and corrects, \`admin\` also runs channels.

**Errors** are problem details (RFC 9457, \`application/problem+json\`). Decide by \`type\`; show \`detail\`.

**Pages.** \`limit\` is at most 200. A \`Link\` header with \`rel="next"\`, and \`next\` in the body, lead to the next page.

**Changes.** A resource that can be changed has an \`ETag\`; send it back as \`If-Match\`. Where another change came first the
answer is 412. Give a \`POST\` an \`Idempotency-Key\` and you can repeat it safely for a day.

**Times** are UTC. Parameters and fields that are not documented are refused.`;

export type OpenApiDocument = ReturnType<ApiApp['getOpenAPI31Document']>;

/** The OpenAPI 3.1 document of all operations registered on the app. */
export function openApiDocument(app: ApiApp): OpenApiDocument {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of the configured OpenID Connect issuer; in AWS the deployment’s Cognito user pool.',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version: '1',
      description,
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/', description: 'Where this document was read' }],
    tags,
  });
  return withPlainPatterns(document);
}

/** JSON Schema's patterns are always Unicode; the generator leaves the flags of an expression behind it (`…/u`). */
function withPlainPatterns(document: OpenApiDocument): OpenApiDocument {
  const plain = JSON.stringify(document, (key, value: unknown) =>
    key === 'pattern' && typeof value === 'string' ? value.replace(/\/[a-z]+$/, '') : value,
  );
  return JSON.parse(plain) as OpenApiDocument;
}
