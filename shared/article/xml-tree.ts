import { SaxesParser } from 'saxes';
import { charsetOf } from './charset-of.ts';
import { decodeText } from './decode-text.ts';
import { inMebibytes, limits } from './limits.ts';
import type { Part } from './source-object.ts';
import { Unreadable } from './unreadable.ts';

/** An element with its local name, without namespace prefix, and its content in order. */
export type XmlElement = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}>;
type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };

/**
 * Text of an XML part, refused if it declares entities: no article needs them, and expanding them is how a few bytes
 * become gigabytes or another file.
 *
 * @throws Unreadable `unsafe`, `too-large`, `encoding`, `binary`
 */
export function xmlText(part: Part): string {
  if (part.bytes.length > limits.documentBytes) {
    throw new Unreadable(
      'too-large',
      `is XML of ${inMebibytes(part.bytes.length)}; ${inMebibytes(limits.documentBytes)} is the most: split it`,
    );
  }
  const head = Buffer.from(part.bytes.subarray(0, 200)).toString('latin1');
  const declared = /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1];
  const text = decodeText(part.bytes, charsetOf(part.contentType) ?? declared);
  if (/<!ENTITY/i.test(text))
    throw new Unreadable('unsafe', 'declares XML entities, which can hide a bomb; remove the DOCTYPE');
  return text;
}

/** Entities of HTML that publishers use in XML, trusting that a document type somewhere declares them. */
const publishersEntities = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  euro: '€',
  pound: '£',
  copy: '©',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  ccedil: 'ç',
  ntilde: 'ñ',
  oslash: 'ø',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
} as const;

/**
 * @throws Unreadable `malformed` for XML that is not well-formed, `unsafe` for absurd depth.
 */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  Object.assign(parser.ENTITIES, publishersEntities);
  const add = (child: XmlElement | string) => stack.at(-1)?.children.push(child);
  parser.on('error', (error) => {
    throw new Unreadable('malformed', `is XML that is not well-formed (${error.message}); export it anew`, {
      cause: error,
    });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length > limits.xmlDepth)
      throw new Unreadable('unsafe', `nests XML elements more than ${limits.xmlDepth} deep`);
    const element: Open = { name: localName(name), attributes: { ...attributes }, children: [] };
    add(element);
    stack.push(element);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  return root;
}

/** All elements of these local names below, in document order; depth is bounded by the parser. */
export function* elementsOf(element: XmlElement, ...names: readonly string[]): Iterable<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.includes(child.name)) yield child;
    yield* elementsOf(child, ...names);
  }
}

export function firstOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) for (const found of elementsOf(element, name)) return found;
  return undefined;
}

/** All text inside, in order. */
export function textIn(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** The texts of these elements, one paragraph each; an element inside another counts once, with the inner one. */
export function paragraphsIn(element: XmlElement, names: ReadonlySet<string>): string {
  const found: string[] = [];
  const walk = (node: XmlElement) => {
    for (const child of node.children) {
      if (typeof child === 'string' || mediaNames.has(child.name)) continue;
      const isInnermost = names.has(child.name) && ![...elementsOf(child, ...names)].length;
      if (isInnermost) found.push(textIn(child).replace(/\s+/g, ' ').trim());
      else walk(child);
    }
  };
  walk(element);
  return found.filter(Boolean).join('\n\n');
}

const mediaNames = new Set([
  'media',
  'media-caption',
  'figure',
  'figcaption',
  'script',
  'style',
  'aside',
  'nav',
  'head',
]);

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
