import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maximumDepth, maximumTerms } from '../../../shared/query/check-order.ts';
import { formatQuery } from '../../../shared/query/format-query.ts';
import { parseQuery } from '../../../shared/query/parse-query.ts';
import { QueryError } from '../../../shared/query/query-error.ts';
import { queryFields } from '../../../shared/query/query-fields.ts';
import { maximumLength } from '../../../shared/query/translate-query.ts';

const doc = readFileSync(new URL('../../../docs/query-language.md', import.meta.url), 'utf8');
const blocks = [...doc.matchAll(/```query\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
const rows = [...doc.matchAll(/^\| `([^`]+)` *\|(.*)\|$/gm)].map(
  ([, first = '', rest = '']) => [first, rest.trim()] as const,
);
const mistakes = rows.filter(([, rest]) => rest.includes('(column '));

describe('docs/query-language.md', () => {
  it.each(blocks)('has an example that parses: %s', (query) => {
    expect(parseQuery(formatQuery(parseQuery(query)))).toEqual(parseQuery(query));
  });

  it('tells of every field, with an example that parses', () => {
    const fields = rows.filter(([, rest]) => /`[^`]+`$/.test(rest));
    expect(fields.map(([field]) => field)).toEqual(queryFields.map(({ name }) => name));
    for (const [, rest] of fields) expect(() => parseQuery(/`([^`]+)`$/.exec(rest)?.[1] ?? '')).not.toThrow();
  });

  it.each(mistakes)('shows what is said of the mistake %s', (query, answer) => {
    expect(() => parseQuery(query)).toThrow(QueryError);
    expect(() => parseQuery(query)).toThrow(answer);
  });

  it('gives the limits as they are', () => {
    const limits = `${maximumLength.toLocaleString('en')} characters, ${maximumTerms} terms and ${maximumDepth} levels`;
    expect(doc.replaceAll('\n', ' ')).toContain(limits);
    expect(blocks.length).toBeGreaterThan(10);
    expect(mistakes).toHaveLength(6);
  });
});
