import { type LiqeQuery, parse } from 'liqe';
import { remember } from '../names/remember.ts';
import type { Query } from './query.ts';
import { QueryError } from './query-error.ts';
import { readTerm } from './read-term.ts';
import { translateQuery } from './translate-query.ts';

type ColumnOf = (offset: number) => number;
type Chain = { operands: LiqeQuery[]; operators: ('AND' | 'OR')[] };

/** liqe gives `a OR b c AND d` as one chain from the left, whatever the operators. */
function flattenChain(node: LiqeQuery): Chain {
  const operands: LiqeQuery[] = [];
  const operators: ('AND' | 'OR')[] = [];
  let rest = node;
  while (rest.type === 'LogicalExpression') {
    operands.unshift(rest.right as LiqeQuery);
    operators.unshift(rest.operator.operator);
    rest = rest.left as LiqeQuery;
  }
  return { operands: [rest, ...operands], operators };
}

const remembered = 20_000;

/** `lead:` reaches as far as the brackets around it, which must stay for that. */
const holdsLead = (query: Query): boolean => query.type === 'and' && query.children.some(({ type }) => type === 'lead');

/** One node for `a AND (b AND c)`; a single child stands for itself. */
function combine(type: 'and' | 'or', children: readonly Query[]): Query {
  const [only] = children;
  if (children.length === 1 && only !== undefined) return only;
  return {
    type,
    children: children.flatMap((child) => (child.type === type && !holdsLead(child) ? child.children : [child])),
  };
}

/** AND binds more tightly than OR, as in search engines and programming languages. */
function readChain(node: LiqeQuery, columnOf: ColumnOf): Query {
  const { operands, operators } = flattenChain(node);
  const alternatives: Query[][] = [[]];
  operands.forEach((operand, at) => {
    if (at > 0 && operators[at - 1] === 'OR') alternatives.push([]);
    alternatives.at(-1)?.push(readNode(operand, columnOf));
  });
  return combine(
    'or',
    alternatives.map((children) => combine('and', children)),
  );
}

function readNode(node: LiqeQuery, columnOf: ColumnOf): Query {
  switch (node.type) {
    case 'LogicalExpression':
      return readChain(node, columnOf);
    case 'ParenthesizedExpression':
      return readNode(node.expression as LiqeQuery, columnOf);
    case 'UnaryOperator':
      return { type: 'not', child: readNode(node.operand as LiqeQuery, columnOf) };
    case 'Tag': {
      const { expression, field } = node;
      if (expression.type !== 'LiteralExpression')
        throw new QueryError('A term has no value', columnOf(node.location.start));
      const name = field.type === 'Field' ? field.name : null;
      return readTerm(
        name,
        String(expression.value),
        columnOf(node.location.start),
        columnOf(expression.location.start),
      );
    }
    case 'EmptyExpression':
      throw new QueryError('There is nothing between the brackets', columnOf(node.location.start));
  }
}

/**
 * Parses a query: fields, quoted phrases, bare words, AND (also by juxtaposition), OR, NOT and `-`, brackets. Throws
 * QueryError with the column and the nearest valid word. Bounded in length, depth and number of terms. What watches ask
 * for, and what pages are turned by, is parsed once.
 */
export const parseQuery = remember((text: string): Query => {
  const translated = translateQuery(text);
  if (translated.text === '')
    throw new QueryError('The query is empty: give a word, or a field such as topic:ceasefire', 1);
  return readNode(parseGrammar(translated.text, translated.columnOf), translated.columnOf);
}, remembered);

/** translateQuery gives only what the grammar takes; should the two ever disagree, the user hears where. */
function parseGrammar(text: string, columnOf: ColumnOf): LiqeQuery {
  try {
    return parse(text);
  } catch (error) {
    const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : text.length;
    throw new QueryError('The query can’t be read from here on', columnOf(offset));
  }
}
