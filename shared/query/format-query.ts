import type { DateRange, Query, Term } from './query.ts';

/** Runs of these need no quotation marks, unless they would be read as an operator. */
const plainWord = /^[\p{L}\p{N}](?:[\p{L}\p{N}.'’-]*[\p{L}\p{N}])?$/u;

function quote(value: string): string {
  if (plainWord.test(value) && !/^(?:AND|OR|NOT)$/.test(value)) return value;
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

function formatRange({ from, to }: DateRange): string {
  if (from !== null && from === to) return from;
  if (from !== null && to === null) return `>=${from}`;
  if (from === null && to !== null) return `<=${to}`;
  return `[${from ?? '*'} TO ${to ?? '*'}]`;
}

function formatTerm(term: Term): string {
  switch (term.type) {
    case 'text':
      return term.field === 'text' ? quote(term.value) : `${term.field}:${quote(term.value)}`;
    case 'date':
      return `date:${formatRange(term.range)}`;
    case 'last':
      return `last:${term.last.count}${term.last.unit}`;
    case 'official':
      return `official:${quote(term.value)}`;
    default:
      return `${term.type}:${term.value}`;
  }
}

/** Children that would be read otherwise without brackets get them. */
const bracket = (query: Query, when: readonly Query['type'][]): string =>
  when.includes(query.type) ? `(${formatQuery(query)})` : formatQuery(query);

/** The query in its canonical spelling; parsing that gives the same tree again. */
export function formatQuery(query: Query): string {
  switch (query.type) {
    case 'and':
      return query.children.map((child) => bracket(child, ['or', 'and'])).join(' AND ');
    case 'or':
      return query.children.map((child) => bracket(child, ['or'])).join(' OR ');
    case 'not':
      return `NOT ${bracket(query.child, ['and', 'or', 'not'])}`;
    default:
      return formatTerm(query);
  }
}
