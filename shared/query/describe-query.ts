import type { DateRange, Query, Term } from './query.ts';
import { partyName } from './resolve-party.ts';

const units = { d: 'day', w: 'week', m: 'month', y: 'year' } as const;

const labels: Readonly<Record<string, string>> = { party: 'side', org: 'organisation' };

const quoteMany = (value: string): string => (/\s/.test(value) ? `“${value}”` : value);

function describeRange({ from, to }: DateRange): string {
  if (from !== null && from === to) return `on ${from}`;
  if (from === null) return to === null ? 'on any day' : `until ${to}`;
  return to === null ? `since ${from}` : `from ${from} to ${to}`;
}

function describeTerm(term: Term): string {
  switch (term.type) {
    case 'text':
      if (term.field === 'text') return `the words “${term.value}”`;
      return `${labels[term.field] ?? term.field} ${quoteMany(term.value)}`;
    case 'country':
      return `country ${partyName(term.value)}`;
    case 'topic':
      return `topic ${term.value.replaceAll('-', ' ')}`;
    case 'lead':
      return term.value ? 'as a lead' : 'not as a lead';
    case 'date':
      return describeRange(term.range);
    case 'last': {
      const { count, unit } = term.last;
      return `in the last ${count === 1 ? '' : `${count} `}${units[unit]}${count === 1 ? '' : 's'}`;
    }
    default:
      return `${term.type} ${term.value}`;
  }
}

const inner = (query: Query): string =>
  query.type === 'and' || query.type === 'or' ? `(${describeQuery(query)})` : describeQuery(query);

/** The query in English, for alerts and lists: `official Sarraj and topic ceasefire`. */
export function describeQuery(query: Query): string {
  switch (query.type) {
    case 'and':
      return query.children.map(inner).join(' and ').replaceAll(' and not ', ' but not ');
    case 'or':
      return query.children.map(inner).join(' or ');
    case 'not':
      return `not ${inner(query.child)}`;
    default:
      return describeTerm(query);
  }
}
