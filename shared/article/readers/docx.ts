import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { contentTypes } from '../detect-format.ts';
import { factsFrom, withFallback } from '../facts.ts';
import { htmlText } from '../html-text.ts';
import { collectFiles } from '../office-files.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { firstOf, parseXml, textIn } from '../xml-tree.ts';

/** A Word document: its paragraphs, without pictures, comments and notes. */
export async function* readDocx(part: Part): AsyncIterable<Found> {
  const files = collectFiles(part, (name) => name.endsWith('.xml') || name.endsWith('.rels'));
  // The library unpacks without a limit: it gets a ZIP of the parts that were unpacked under ours.
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { externalFileAccess: false, includeEmbeddedStyleMap: false },
  );
  yield {
    kind: 'draft',
    text: htmlText(value),
    facts: withFallback(propertyFacts(files['docProps/core.xml']), part.facts),
    label: part.label,
    contentType: contentTypes.docx,
    oneOfMany: part.oneOfMany,
  };
}

function propertyFacts(core: Uint8Array | undefined): Facts {
  if (!core) return {};
  const properties = parseXml(new TextDecoder().decode(core));
  const value = (name: string) => textIn(firstOf(properties, name));
  return factsFrom({
    title: value('title'),
    author: value('creator'),
    published: value('created'),
    language: value('language'),
  });
}
