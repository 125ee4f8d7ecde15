import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, startTestApi, type TestApi } from '../../support/api.ts';
import type { ApiCall } from '../../support/api-call.ts';
import { type ApiSeed, seedApi } from '../../support/api-seed.ts';
import type { DocumentedOperation } from '../../support/openapi-contract.ts';

const runsPerOperation = 25;

let api: TestApi;
let seed: ApiSeed;
beforeAll(async () => {
  api = await startTestApi();
  seed = await seedApi(api);
});
afterAll(() => api.stop());

/** Texts that have broken something somewhere, and any other. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    ...[
      '',
      '0',
      '-1',
      '1e9',
      '01',
      'NaN',
      'true',
      'null',
      '[]',
      '{}',
      '%00',
      '%',
      '%zz',
      '%2e%2e%2f',
      '../..',
      '..%2f',
    ],
    ...[
      "' OR '1'='1",
      '"; DROP',
      '{{7*7}}',
      '#{7*7}',
      '<script>alert(1)</script>',
      '=1+1',
      '\r\nX: y',
      '\u0000',
      '\ud800',
    ],
    ...['__proto__', 'constructor', 'toString', 'pk', 'record', '#', '~', ';', ',', 'a#b', '2026-02-30', '2026-13-01'],
    ...[
      'topic:',
      '(',
      ')',
      'NOT',
      'AND',
      'a AND',
      '"',
      'date:[* TO *]',
      'official:""',
      '-',
      'x'.repeat(3_000),
      '('.repeat(500),
    ],
  ),
);

const encoded = nasty.map(encode);
const headerText = nasty.map((text) => text.replaceAll(/[^\t\x20-\x7e]/g, '?'));

/** A JSON value in which something of the sample's body is now something else. */
function mutated(body: unknown): fc.Arbitrary<unknown> {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>);
  const replaced = entries.map(([name]) =>
    fc.oneof(nasty, fc.jsonValue()).map((value) => ({ ...Object.fromEntries(entries), [name]: value })),
  );
  const added = fc
    .tuple(nasty, fc.jsonValue())
    .map(([name, value]) => ({ ...Object.fromEntries(entries), [name]: value }));
  return fc.oneof(...replaced, added, fc.jsonValue(), nasty);
}

function requestFor(operation: DocumentedOperation, sample: ApiCall): fc.Arbitrary<ApiCall> {
  const named = (place: string) =>
    (operation.parameters ?? []).filter((parameter) => parameter.in === place).map(({ name }) => name);
  const path = fc
    .tuple(...named('path').map((name) => fc.tuple(fc.constant(name), encoded)), fc.boolean())
    .map((parts) => {
      const keep = parts.at(-1);
      const values = parts.slice(0, -1) as [string, string][];
      return keep
        ? sample.path
        : values.reduce((text, [name, value]) => text.replace(`{${name}}`, value), operation.path);
    });
  const names = [...named('query'), ...named('query'), 'unknown'];
  const query = fc.array(fc.tuple(fc.constantFrom(...names), encoded), { maxLength: 2 });
  const headers = fc.record(
    {
      'if-match': headerText,
      'if-none-match': headerText,
      'idempotency-key': headerText,
      accept: headerText,
      'accept-encoding': headerText,
      origin: headerText,
      'content-type': fc.oneof(fc.constant('application/json'), headerText),
    },
    { requiredKeys: [] },
  );
  const body = sample.body === undefined ? fc.constant(undefined) : mutated(sample.body);
  return fc.tuple(path, query, headers, body).map(([path, query, headers, body]) => ({
    ...sample,
    path,
    query: query.map(([name, value]) => `${name}=${value}`).join('&'),
    headers: { ...sample.headers, ...headers },
    ...(body === undefined ? {} : { body }),
    claims: sample.claims === null ? null : claimsOf('admin'),
  }));
}

/** Half a surrogate pair cannot be encoded; a client's URL has a question mark for it. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '?'));
}

describe('nothing that anybody can send', () => {
  it('makes any operation fail on our side, or answer otherwise than documented', { timeout: 300_000 }, async () => {
    for (const operation of api.contract.operations) {
      const sample = seed.samples[operation.operationId];
      if (!sample) throw new Error(`no sample of ${operation.operationId}`);
      await fc.assert(
        fc.asyncProperty(requestFor(operation, sample), async (request) => {
          const { status, text } = await api.call(request);
          if (status >= 500) throw new Error(`${operation.operationId} answered ${status}: ${text}`);
        }),
        { numRuns: runsPerOperation },
      );
    }
  });

  it('makes an address outside the document fail on our side', async () => {
    const anywhere = fc.array(encoded, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
    await fc.assert(
      fc.asyncProperty(anywhere, fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'), async (path, method) => {
        expect((await api.call({ path, method })).status).toBeLessThan(500);
      }),
    );
  });
});
