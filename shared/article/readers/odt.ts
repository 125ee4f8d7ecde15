import { contentTypes } from '../detect-format.ts';
import { factsFrom } from '../facts.ts';
import { headedDraft } from '../headed-draft.ts';
import { collectFiles } from '../office-files.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';
import { firstOf, parseXml, textIn, type XmlElement } from '../xml-tree.ts';

const skipped = new Set([
  'annotation',
  'note',
  'tracked-changes',
  'frame',
  'sequence-decls',
  'forms',
  'table-of-content',
]);

/** An OpenDocument text: its paragraphs and headings, without comments, notes, deleted text and pictures. */
export async function* readOdt(part: Part): AsyncIterable<Found> {
  const files = collectFiles(part, (name) => name === 'content.xml' || name === 'meta.xml');
  const content = files['content.xml'];
  if (!content) throw new Unreadable('malformed', 'is an OpenDocument file without a content.xml; save it anew');
  const body = firstOf(parseXml(new TextDecoder().decode(content)), 'body');
  const paragraphs: string[] = [];
  if (body) collect(body, paragraphs);
  yield headedDraft(part, contentTypes.odt, paragraphs.join('\n\n'), metaFacts(files['meta.xml']));
}

function collect(element: XmlElement, paragraphs: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string' || skipped.has(child.name) || isCaption(child)) continue;
    if (child.name === 'p' || child.name === 'h') paragraphs.push(lineOf(child));
    else collect(child, paragraphs);
  }
}

function isCaption({ attributes }: XmlElement): boolean {
  return /caption|illustration/i.test(attributes['text:style-name'] ?? '');
}

/** ODF spells runs of spaces, tabs and line breaks as elements. */
function lineOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ');
      if (skipped.has(child.name)) return '';
      if (child.name === 's' || child.name === 'tab') return ' ';
      return child.name === 'line-break' ? '\n' : lineOf(child);
    })
    .join('');
}

function metaFacts(meta: Uint8Array | undefined): Facts {
  if (!meta) return {};
  const properties = parseXml(new TextDecoder().decode(meta));
  const value = (name: string) => textIn(firstOf(properties, name));
  const author = value('initial-creator') || value('creator');
  const facts = factsFrom({ title: value('title'), author, language: value('language') });
  return { ...facts, createdAt: value('creation-date') || value('date') };
}
