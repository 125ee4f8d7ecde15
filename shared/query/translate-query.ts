import { checkOrder } from './check-order.ts';
import { lexQuery, type QueryToken } from './lex-query.ts';
import { QueryError } from './query-error.ts';

/** A query as the Lucene parser reads it, and where each of its characters stood in the user's text. */
export type TranslatedQuery = Readonly<{ text: string; columnOf: (offset: number) => number }>;

export const maximumLength = 2000;

/** A piece of the translation and the offset that it comes from. */
type Piece = Readonly<{ text: string; at: number }>;

const quote = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&').replace(/\s/g, ' ')}"`;

/** The pieces of each token; a field in front of a bracket goes to every value within that has none of its own. */
function translateTokens(tokens: readonly QueryToken[]): readonly Piece[] {
  const groups: string[] = [''];
  const pieces: Piece[] = [];
  tokens.forEach((token, i) => {
    const { kind, at } = token;
    const before = tokens[i - 1];
    const field = before?.kind === 'field' ? before : { text: groups.at(-1) ?? '', at };
    if (before !== undefined && before.kind !== 'field' && before.kind !== 'open' && kind !== 'close') {
      pieces.push({ text: ' ', at });
    }
    if (kind === 'open') groups.push(field.text);
    if (kind === 'close') groups.pop();
    if (kind === 'value') pieces.push({ text: field.text, at: field.at }, { text: quote(token.text), at });
    else if (kind !== 'field') pieces.push({ text: token.text, at });
  });
  return pieces;
}

/**
 * Brings a query into the form that the Lucene grammar of liqe takes: every value in double quotes (so that O'Brien,
 * dates, ranges in brackets and any script may stand unquoted), `-x` as `NOT x`, and `field:(a OR b)` with the field
 * at each value. Linear; throws QueryError for what can't be read.
 */
export function translateQuery(query: string): TranslatedQuery {
  // Half of a surrogate pair can be neither stored nor looked up.
  const broken = query.search(/\p{Cs}/u);
  if (broken >= 0) throw new QueryError('There is half a character', broken + 1);
  if (query.length > maximumLength) {
    throw new QueryError(`The query is ${query.length} characters long, above the limit of ${maximumLength}`, 1);
  }
  const tokens = lexQuery(query);
  checkOrder(tokens);
  const pieces = translateTokens(tokens);
  const columns = pieces.flatMap(({ text, at }) => Array.from({ length: text.length }, () => at + 1));
  return {
    text: pieces.map(({ text }) => text).join(''),
    columnOf: (offset) => columns[offset] ?? query.trimEnd().length + 1,
  };
}
