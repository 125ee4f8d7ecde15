import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { contentTypes } from '../detect-format.ts';
import { factsFrom } from '../facts.ts';
import { headedDraft } from '../headed-draft.ts';
import { htmlText } from '../html-text.ts';
import { collectFiles } from '../office-files.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { firstOf, parseXml, textIn } from '../xml-tree.ts';

/** Captions are no article text; the library knows titles by no style of its own. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Image Caption'] => figcaption:fresh",
  "p[style-name='Table Caption'] => figcaption:fresh",
];

/** A Word document: its paragraphs, without pictures, comments and notes. */
export async function* readDocx(part: Part): AsyncIterable<Found> {
  const files = collectFiles(part, (name) => name.endsWith('.xml') || name.endsWith('.rels'));
  // The library unpacks without a limit: it gets a ZIP of the parts that were unpacked under ours.
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { externalFileAccess: false, includeEmbeddedStyleMap: false, styleMap },
  );
  yield headedDraft(part, contentTypes.docx, htmlText(value), propertyFacts(files['docProps/core.xml']));
}

function propertyFacts(core: Uint8Array | undefined): Facts {
  if (!core) return {};
  const properties = parseXml(new TextDecoder().decode(core));
  const value = (name: string) => textIn(firstOf(properties, name));
  const facts = factsFrom({ title: value('title'), author: value('creator'), language: value('language') });
  return { ...facts, createdAt: value('created') };
}
