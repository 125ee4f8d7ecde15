import { contentTypes } from '../detect-format.ts';
import { factsFrom, withFallback } from '../facts.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { elementsOf, firstOf, paragraphsIn, parseXml, textIn, type XmlElement, xmlText } from '../xml-tree.ts';

const textNames = new Set(['p', 'hl2', 'h1', 'h2', 'h3', 'h4', 'li']);

/** NITF, the older of the agencies' formats: one story in `<body.content>`. */
export async function* readNitf(part: Part): AsyncIterable<Found> {
  const nitf = parseXml(xmlText(part));
  yield {
    kind: 'draft',
    text: nitfText(nitf),
    facts: withFallback(nitfFacts(nitf), part.facts),
    label: part.label,
    contentType: contentTypes.nitf,
    oneOfMany: part.oneOfMany,
  };
}

/** The story's paragraphs under its dateline. */
export function nitfText(nitf: XmlElement): string {
  const body = firstOf(nitf, 'body.content') ?? firstOf(nitf, 'body') ?? nitf;
  const dateline = textIn(firstOf(nitf, 'dateline')).replace(/\s+/g, ' ').trim();
  const text = paragraphsIn(body, textNames);
  return dateline && !text.startsWith(dateline) ? `${dateline} - ${text}` : text;
}

export function nitfFacts(nitf: XmlElement): Facts {
  const attribute = (name: string, key: string) => firstOf(nitf, name)?.attributes[key];
  return factsFrom({
    id: attribute('doc-id', 'id-string'),
    title: textIn(firstOf(nitf, 'hl1', 'headline', 'title')),
    published:
      attribute('date.issue', 'norm') ??
      attribute('story.date', 'norm') ??
      attribute('date.release', 'norm') ??
      attribute('pubdata', 'date.publication'),
    outlet:
      attribute('doc.copyright', 'holder') ?? attribute('pubdata', 'name') ?? textIn(firstOf(nitf, 'distributor')),
    author: [...elementsOf(nitf, 'byline')].map(bylineOf)[0],
  });
}

function bylineOf(byline: XmlElement): string {
  return textIn(firstOf(byline, 'person') ?? byline).replace(/^\s*by\s+/i, '');
}
