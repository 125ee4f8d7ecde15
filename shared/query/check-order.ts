import type { QueryToken } from './lex-query.ts';
import { QueryError } from './query-error.ts';

export const maximumDepth = 20;
export const maximumTerms = 100;

/** Refuses an operator without a term on its left, two of them in a row, and an empty bracket. */
function checkPlace(token: QueryToken, before: QueryToken | undefined): void {
  const afterTerm = before?.kind === 'value' || before?.kind === 'close';
  if (token.kind === 'operator') {
    if (before?.kind === 'operator' && (token.text !== 'NOT' || before.text === 'NOT')) throw lacksTerm(before);
    if (token.text !== 'NOT' && !afterTerm)
      throw new QueryError(`A term must stand before ${token.text}`, token.at + 1);
  }
  if (token.kind === 'close') {
    if (before?.kind === 'operator') throw lacksTerm(before);
    if (before?.kind === 'open') throw new QueryError('There is nothing between the brackets', token.at + 1);
  }
}

const lacksTerm = ({ text, at }: QueryToken): QueryError => new QueryError(`A term must follow ${text}`, at + 1);

/**
 * Checks the order of a query’s pieces, its depth and its number of terms, which the grammar reports without a place
 * or not at all.
 */
export function checkOrder(tokens: readonly QueryToken[]): void {
  const open: QueryToken[] = [];
  let terms = 0;
  tokens.forEach((token, i) => {
    checkPlace(token, tokens[i - 1]);
    if (token.kind === 'open') open.push(token);
    if (token.kind === 'close' && open.pop() === undefined) {
      throw new QueryError('A bracket is closed that was never opened', token.at + 1);
    }
    if (token.kind === 'value') terms += 1;
    if (open.length > maximumDepth) throw new QueryError(`Brackets go deeper than ${maximumDepth}`, token.at + 1);
    if (terms > maximumTerms) throw new QueryError(`The query has more than ${maximumTerms} terms`, token.at + 1);
  });
  const last = tokens.at(-1);
  if (last?.kind === 'operator') throw lacksTerm(last);
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new QueryError('A bracket is opened and never closed', unclosed.at + 1);
}
