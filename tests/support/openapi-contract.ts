import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import type { ApiAnswer } from './api-call.ts';

const contentSchema = z.record(z.string(), z.looseObject({}));
const operationSchema = z.looseObject({
  operationId: z.string(),
  'x-role': z.enum(['public', 'reader', 'analyst', 'admin']),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: z.unknown() }))
    .optional(),
  requestBody: z.looseObject({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: contentSchema.optional() })),
});
const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

export type DocumentedOperation = z.infer<typeof operationSchema> & Readonly<{ method: string; path: string }>;

/** Holds answers against the OpenAPI document: status, media type and, for JSON, every field. */
export type Contract = Readonly<{
  operations: readonly DocumentedOperation[];
  /** Throws with what is wrong when the answer is not as documented. */
  check(method: string, path: string, answer: ApiAnswer): void;
}>;

export function openApiContract(given: unknown): Contract {
  const document = documentSchema.parse(given);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'api');
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );

  return {
    operations,
    check(method, path, answer) {
      const operation = operations.find((one) => one.method === method && fits(one.path, path));
      if (!operation) return checkProblem(answer);
      const status = String(answer.status);
      // Not Modified has no body to hold against anything.
      if (status === '304') return;
      const key = [status, `${status[0]}XX`].find((one) => operation.responses[one]);
      if (!key) throw new Error(`${operation.operationId} answered ${status}, which is not documented`);
      const content = operation.responses[key]?.content;
      if (!content) {
        if (answer.text !== '') throw new Error(`${operation.operationId} ${key} has a body, which is not documented`);
        return;
      }
      const mediaType = (answer.headers['content-type'] ?? '').split(';', 1)[0] ?? '';
      if (!content[mediaType]) throw new Error(`${operation.operationId} ${key} came as ${mediaType}: ${answer.text}`);
      if (!/[/+]json$/.test(mediaType) || answer.headers['content-encoding']) return;
      const pointer = [
        'paths',
        operation.path,
        operation.method.toLowerCase(),
        'responses',
        key,
        'content',
        mediaType,
        'schema',
      ];
      validate(ajv, `api#/${pointer.map(escapePointer).join('/')}`, answer.json(), `${operation.operationId} ${key}`);
    },
  };

  /** Addresses outside the document answer nothing but problems. */
  function checkProblem(answer: ApiAnswer): void {
    if (answer.status === 204 || answer.status === 304) return;
    validate(ajv, 'api#/components/schemas/Problem', answer.json(), `${answer.status}`);
  }
}

function validate(ajv: Ajv2020, reference: string, value: unknown, what: string): void {
  const check = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
  if (!check(value))
    throw new Error(`${what} is not as documented: ${ajv.errorsText(check.errors)}\n${JSON.stringify(value)}`);
}

function fits(template: string, path: string): boolean {
  const [expected, actual] = [template.split('/'), path.split('/')];
  return expected.length === actual.length && expected.every((part, i) => part.startsWith('{') || part === actual[i]);
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
