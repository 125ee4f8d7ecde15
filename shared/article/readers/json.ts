import { decodeUnicode } from '../decode-text.ts';
import { contentTypes } from '../detect-format.ts';
import { sharedFacts } from '../facts.ts';
import { rejectOf } from '../reject-of.ts';
import type { Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';
import { articleOf, isFields } from './json-article.ts';

/** Keys under which dumps and news APIs wrap a list of articles. */
const listNames = ['articles', 'items', 'results', 'documents', 'data', '@graph', 'hits', 'stories'];

/** One article, a list of articles, a JSON-LD graph, or an object that wraps a list. */
export function* readJson(part: Part): Iterable<Found> {
  const value = parse(part.bytes);
  const list = listOf(value);
  if (!list) {
    if (!isFields(value)) throw new Unreadable('not-an-article', 'is JSON but no object with a "text"');
    yield articleOf(value, part, part.label, contentTypes.json);
    return;
  }
  if (list.length === 0) throw new Unreadable('empty', 'is a JSON list without an article in it');
  for (const [index, item] of list.entries()) {
    const label = `${part.label ? `${part.label}, ` : ''}item ${index + 1}`;
    try {
      if (!isFields(item)) throw new Unreadable('not-an-article', 'is no JSON object with a "text"');
      yield articleOf(item, { ...part, facts: sharedFacts(part.facts), oneOfMany: true }, label, contentTypes.json);
    } catch (error) {
      yield rejectOf(error, label);
    }
  }
}

function parse(bytes: Uint8Array): unknown {
  const text = decodeUnicode(bytes);
  if (text === null) throw new Unreadable('encoding', 'is JSON that is not UTF-8; save it as UTF-8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable('malformed', `is broken JSON (${(error as Error).message}); correct it and upload it again`, {
      cause: error,
    });
  }
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return null;
  for (const name of listNames) {
    const inner = value[name];
    // A graph also holds the publisher, images and the breadcrumb: only what has a text is an article of it.
    if (name === '@graph' && Array.isArray(inner))
      return inner.filter((node) => isFields(node) && ('articleBody' in node || 'text' in node));
    if (Array.isArray(inner) && typeof value.text !== 'string') return inner;
  }
  return null;
}
