import { factsFrom, withFallback } from '../facts.ts';
import type { Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';

type Fields = Readonly<Record<string, unknown>>;

const textNames = ['text', 'articlebody', 'body', 'content_text', 'fulltext', 'full_text', 'content', 'body_text'];
const markupNames = ['html', 'content_html', 'body_html'];

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * One article given as a JSON object: ours (`id, title, text, published, url, outlet`), schema.org's NewsArticle,
 * or what news APIs call these fields. The text stays exactly as given.
 *
 * @throws Unreadable `not-an-article` if there is no text under any known name.
 */
export function articleOf(fields: Fields, part: Part, label: string | null, contentType: string): Found {
  const values = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
  const facts = withFallback(factsFrom(fields), part.facts);
  const given = textNames.find((name) => typeof values.get(name) === 'string');
  const text = given ? String(values.get(given)) : '';
  const markup = markupNames.map((name) => values.get(name)).find((value) => typeof value === 'string');
  if (!text && typeof markup === 'string') return htmlPart(markup, part, label, facts);
  if (!given) {
    throw new Unreadable(
      'not-an-article',
      'is JSON without a text; give the article as "text" (or schema.org "articleBody")',
    );
  }
  if (given !== 'text' && /^\s*<(?:p|div|h\d|article|figure|!--)\b[^>]*>/i.test(text))
    return htmlPart(text, part, label, facts);
  return { kind: 'draft', text, verbatim: true, facts, label, contentType, oneOfMany: part.oneOfMany };
}

function htmlPart(markup: string, part: Part, label: string | null, facts: Part['facts']): Found {
  const bytes = new TextEncoder().encode(markup);
  const inner: Part = {
    ...part,
    name: 'content.html',
    label,
    bytes,
    contentType: 'text/html; charset=utf-8',
    facts,
    fragment: true,
    depth: part.depth + 1,
  };
  return { kind: 'part', part: inner };
}
