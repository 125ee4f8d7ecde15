import { QueryError } from './query-error.ts';

/** One piece of a query as typed; `at` is its offset. A field is followed at once by its value or an opening bracket. */
export type QueryToken = Readonly<{
  kind: 'open' | 'close' | 'operator' | 'field' | 'value';
  /** The value without its quotation marks, the field with its colon, or the operator: AND, OR, NOT. */
  text: string;
  at: number;
}>;

type Reading = Readonly<{ text: string; end: number }>;

const space = /\s/;
const wordEnd = /[\s()"“”]/;
const fieldName = /^[A-Za-z][\w-]*:/;
const longestField = 30;
const operator = /^(?:AND|OR|NOT)$/;

/** What ends a quotation that begins with this; typographic ones may end plainly. */
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '”': '”"' };

/** A quotation, in which a backslash takes the next character as it is. */
function readQuoted(query: string, start: number): Reading {
  const closers = closing[query.charAt(start)] ?? '"';
  let text = '';
  for (let at = start + 1; at < query.length; at += 1) {
    if (closers.includes(query.charAt(at))) return { text, end: at + 1 };
    if (query.charAt(at) === '\\' && at + 1 < query.length) at += 1;
    text += query.charAt(at);
  }
  throw new QueryError('A quotation mark is opened and never closed', start + 1);
}

function readRange(query: string, start: number): Reading {
  const end = query.indexOf(']', start) + 1;
  if (end === 0) throw new QueryError('A range is opened with [ and never closed with ]', start + 1);
  return { text: query.slice(start, end), end };
}

function readWord(query: string, start: number): Reading {
  let end = start;
  while (end < query.length && !wordEnd.test(query.charAt(end))) end += 1;
  return { text: query.slice(start, end), end };
}

function readFieldValue(query: string, start: number, field: QueryToken): Reading {
  const first = query.charAt(start);
  if (first in closing) return readQuoted(query, start);
  if (first === '[') return readRange(query, start);
  const word = readWord(query, start);
  if (word.text === '') throw new QueryError(`“${field.text}” has no value`, field.at + 1);
  return word;
}

/** The pieces of a query. One pass; what can’t be ended is an error at its beginning. */
export function lexQuery(query: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < query.length) {
    const character = query.charAt(at);
    const last = tokens.at(-1);
    if (last?.kind === 'field' && character !== '(') {
      const { text, end } = readFieldValue(query, at, last);
      tokens.push({ kind: 'value', text, at });
      at = end;
    } else if (space.test(character)) {
      at += 1;
    } else if (character === '(' || character === ')') {
      tokens.push({ kind: character === '(' ? 'open' : 'close', text: character, at });
      at += 1;
    } else if (character === '-' && /[^\s)-]/.test(query.charAt(at + 1))) {
      tokens.push({ kind: 'operator', text: 'NOT', at });
      at += 1;
    } else if (character in closing) {
      const { text, end } = readQuoted(query, at);
      tokens.push({ kind: 'value', text, at });
      at = end;
    } else {
      const field = fieldName.exec(query.slice(at, at + longestField))?.[0];
      const { text, end } = field === undefined ? readWord(query, at) : { text: field, end: at + field.length };
      tokens.push({ kind: field !== undefined ? 'field' : operator.test(text) ? 'operator' : 'value', text, at });
      at = end;
    }
  }
  const last = tokens.at(-1);
  if (last?.kind === 'field') throw new QueryError(`“${last.text}” has no value`, last.at + 1);
  return tokens;
}
