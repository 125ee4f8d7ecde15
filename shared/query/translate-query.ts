import { QueryError } from './query-error.ts';

/** A query as the Lucene parser reads it, and where each of its characters stood in the user's text. */
export type TranslatedQuery = Readonly<{ text: string; columnOf: (offset: number) => number }>;

export const maximumLength = 2000;
export const maximumDepth = 20;
export const maximumTerms = 100;

const space = /\s/;
const wordEnd = /[\s()"“”]/;
const fieldName = /^[A-Za-z][\w-]*:/;
const opposite: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”' };

/**
 * Brings a query into the form that the Lucene grammar of liqe takes: every value in double quotes (so that O'Brien,
 * dates, ranges in brackets and any script may stand unquoted), `-x` as `NOT x`, and `field:(a OR b)` with the field
 * at each value. One pass, linear; checks length, depth and brackets, which the grammar reports without a place.
 */
export function translateQuery(query: string): TranslatedQuery {
  if (query.length > maximumLength) {
    throw new QueryError(`The query is ${query.length} characters long, above the limit of ${maximumLength}`, 1);
  }
  let text = '';
  const columns: number[] = [];
  const open: { at: number; field: string }[] = [];
  let terms = 0;
  let at = 0;
  /** The operator that still waits for its term. */
  let pending: { word: string; at: number } | null = null;
  let afterTerm = false;

  const write = (out: string, from: number): void => {
    for (let i = 0; i < out.length; i += 1) columns.push(from + 1);
    text += out;
  };
  const separate = (): void => {
    if (text !== '' && !text.endsWith(' ') && !text.endsWith('(')) write(' ', at);
  };
  const writeValue = (field: string, fieldAt: number, value: string, valueAt: number): void => {
    terms += 1;
    pending = null;
    afterTerm = true;
    if (terms > maximumTerms) throw new QueryError(`The query has more than ${maximumTerms} terms`, fieldAt + 1);
    write(field, fieldAt);
    write(`"${value.replace(/[\\"]/g, '\\$&').replace(/\s/g, ' ')}"`, valueAt);
  };
  const readQuoted = (): string => {
    const start = at;
    const close = opposite[query.charAt(at)];
    let value = '';
    for (at += 1; at < query.length; at += 1) {
      const character = query.charAt(at);
      if (character === close || (close === '”' && character === '"')) {
        at += 1;
        return value;
      }
      if (character === '\\' && at + 1 < query.length) at += 1;
      value += query.charAt(at);
    }
    throw new QueryError('A quotation mark is opened and never closed', start + 1);
  };
  const readRange = (): string => {
    const end = query.indexOf(']', at);
    if (end < 0) throw new QueryError('A range is opened with [ and never closed with ]', at + 1);
    const value = query.slice(at, end + 1);
    at = end + 1;
    return value;
  };
  const readWord = (): string => {
    const start = at;
    while (at < query.length && !wordEnd.test(query.charAt(at))) at += 1;
    return query.slice(start, at);
  };
  const readFieldValue = (field: string, fieldAt: number): void => {
    const next = query.charAt(at);
    if (next === '(') {
      openBracket(field);
    } else if (next === '[') {
      const start = at;
      writeValue(field, fieldAt, readRange(), start);
    } else if (next in opposite) {
      const start = at;
      writeValue(field, fieldAt, readQuoted(), start);
    } else {
      const start = at;
      const value = readWord();
      if (value === '') throw new QueryError(`“${field}” has no value`, fieldAt + 1);
      writeValue(field, fieldAt, value, start);
    }
  };
  const expectNoPending = (): void => {
    if (pending !== null) throw new QueryError(`A term must follow ${pending.word}`, pending.at + 1);
  };
  const writeOperator = (operator: string, from: number, spelt = operator): void => {
    if (operator !== 'NOT' && pending === null && !afterTerm) {
      throw new QueryError(`A term must stand before ${operator}`, from + 1);
    }
    if (operator !== 'NOT' || pending?.word === 'NOT') expectNoPending();
    write(operator, from);
    pending = { word: spelt, at: from };
    afterTerm = false;
  };
  const openBracket = (field: string): void => {
    if (open.length === maximumDepth) {
      throw new QueryError(`Brackets go deeper than ${maximumDepth}`, at + 1);
    }
    open.push({ at, field });
    pending = null;
    afterTerm = false;
    write('(', at);
    at += 1;
  };
  const closeBracket = (): void => {
    expectNoPending();
    if (open.pop() === undefined) throw new QueryError('A bracket is closed that was never opened', at + 1);
    if (!afterTerm) throw new QueryError('There is nothing between the brackets', at + 1);
    write(')', at);
    at += 1;
  };
  const readTerm = (): void => {
    const start = at;
    const group = open.at(-1)?.field ?? '';
    if (query.charAt(at) in opposite) {
      writeValue(group, start, readQuoted(), start);
      return;
    }
    const field = fieldName.exec(query.slice(at, at + 30))?.[0];
    if (field !== undefined) {
      at += field.length;
      readFieldValue(field, start);
      return;
    }
    const word = readWord();
    if (word === 'AND' || word === 'OR' || word === 'NOT') writeOperator(word, start);
    else writeValue(group, start, word, start);
  };

  while (at < query.length) {
    const character = query.charAt(at);
    if (space.test(character)) {
      at += 1;
    } else if (character === ')') {
      closeBracket();
    } else if (character === '-' && /[^\s)-]/.test(query.charAt(at + 1))) {
      separate();
      writeOperator('NOT', at, '-');
      write(' ', at);
      at += 1;
    } else {
      separate();
      if (character === '(') openBracket(open.at(-1)?.field ?? '');
      else readTerm();
    }
  }
  expectNoPending();
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new QueryError('A bracket is opened and never closed', unclosed.at + 1);
  return { text, columnOf: (offset) => columns[offset] ?? query.trimEnd().length + 1 };
}
