import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import * as z from 'zod';
import { docsStyle } from './docs-style.ts';
import type { OpenApiDocument } from './document.ts';
import { problemTypes } from './problem-types.ts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The page has one style sheet inside it and no script; nothing else may load. */
export const docsPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(docsStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const schemaSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  $ref: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
});
const contentSchema = z.record(z.string(), z.looseObject({ schema: z.unknown() }));
const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string().optional(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema: z.unknown(),
      }),
    )
    .optional(),
  requestBody: z.looseObject({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), content: contentSchema.optional() })),
});
type Operation = z.infer<typeof operationSchema> & { method: string; path: string };

/** The OpenAPI document as one page for people, complete in itself. */
export function docsPage(document: OpenApiDocument): Html {
  const operations = operationsOf(document);
  const tags = document.tags ?? [];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Readout API</title>
<style>${raw(docsStyle)}</style>
</head>
<body>
<nav aria-label="Operations">
<h2>Readout API</h2>
${tags.map(
  (tag) =>
    html`<h3>${tag.name}</h3><ul>${operations
      .filter((operation) => operation.tags.includes(tag.name))
      .map(
        (operation) =>
          html`<li><a href="#${operation.operationId}">${operation.summary ?? operation.operationId}</a></li>`,
      )}</ul>`,
)}
<h3><a href="#problems">Problems</a></h3><h3><a href="#schemas">Schemas</a></h3>
</nav>
<main>
<h1>Readout API</h1>
${(document.info.description ?? '').split('\n\n').map((paragraph) => html`<p>${paragraph.replaceAll(/\*\*|`/g, '')}</p>`)}
<p>The same for programs: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${tags.map(
  (tag) =>
    html`<h2>${tag.name}</h2><p>${tag.description}</p>${operations
      .filter((operation) => operation.tags.includes(tag.name))
      .map(operationSection)}`,
)}
<h2 id="problems">Problems</h2>
<table><thead><tr><th>Type</th><th>Status</th><th>Meaning</th></tr></thead><tbody>
${Object.entries(problemTypes).map(
  ([name, { status, title }]) =>
    html`<tr><td><code>urn:problem-type:readout:${name}</code></td><td>${status}</td><td>${title}</td></tr>`,
)}
</tbody></table>
<h2 id="schemas">Schemas</h2>
${Object.entries(document.components?.schemas ?? {}).map(
  ([name, schema]) => html`<section id="schema-${name}"><h3>${name}</h3>${propertiesTable(schema)}</section>`,
)}
</main>
</body>
</html>`;
}

function operationsOf(document: OpenApiDocument): readonly Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
      .map(([method, operation]) => ({ ...operationSchema.parse(operation), method, path })),
  );
}

function operationSection(operation: Operation): Html {
  const parameters = operation.parameters ?? [];
  return html`<section id="${operation.operationId}">
<h3>${operation.summary}</h3>
<p class="route"><b>${operation.method.toUpperCase()}</b> <code>${operation.path}</code></p>
<p>${operation.description}</p>
${
  parameters.length > 0
    ? html`<table><thead><tr><th>Parameter</th><th>In</th><th>Type</th><th>Meaning</th></tr></thead><tbody>${parameters.map(
        (parameter) =>
          html`<tr><td><code>${parameter.name}</code>${parameter.required ? ' (required)' : ''}</td><td>${parameter.in}</td><td>${typeName(parameter.schema)}</td><td>${parameter.description ?? ''}</td></tr>`,
      )}</tbody></table>`
    : ''
}
${Object.entries(operation.requestBody?.content ?? {}).map(
  ([type, { schema }]) => html`<h4>Body, ${type}</h4>${propertiesTable(schema)}`,
)}
<h4>Answers</h4>
<table><tbody>${Object.entries(operation.responses).map(
    ([status, response]) =>
      html`<tr><td>${status}</td><td>${response.description}</td><td>${Object.entries(response.content ?? {}).map(
        ([type, { schema }]) => html`<div><code>${type}</code> ${typeName(schema)}</div>`,
      )}</td></tr>`,
  )}</tbody></table>
</section>`;
}

function propertiesTable(given: unknown): Html {
  const schema = schemaSchema.safeParse(given).data ?? {};
  if (!schema.properties) return html`<p>${typeName(given)}</p>`;
  const required = new Set(schema.required);
  return html`<table><thead><tr><th>Field</th><th>Type</th><th>Meaning</th></tr></thead><tbody>${Object.entries(
    schema.properties,
  ).map(
    ([name, property]) =>
      html`<tr><td><code>${name}</code>${required.has(name) ? '' : ' (optional)'}</td><td>${typeName(property)}</td><td>${schemaSchema.safeParse(property).data?.description ?? ''}</td></tr>`,
  )}</tbody></table>`;
}

/** A schema in a few words; a link where it has a name of its own. */
function typeName(given: unknown): Html | string {
  const schema = schemaSchema.safeParse(given).data;
  if (!schema) return 'anything';
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.enum) return schema.enum.length > 12 ? 'one of a closed list' : schema.enum.map(String).join(' | ');
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return html`${alternatives.map((one, index) => html`${index > 0 ? ' or ' : ''}${typeName(one)}`)}`;
  if (schema.type === 'array') return html`list of ${typeName(schema.items)}`;
  if (schema.properties) return html`object with ${Object.keys(schema.properties).join(', ')}`;
  return [schema.type].flat().join(' or ') || 'anything';
}
