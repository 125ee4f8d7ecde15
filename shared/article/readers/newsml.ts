import { contentTypes } from '../detect-format.ts';
import { factsFrom, withFallback } from '../facts.ts';
import { htmlText } from '../html-text.ts';
import { rejectOf } from '../reject-of.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';
import { elementsOf, firstOf, paragraphsIn, parseXml, textIn, type XmlElement, xmlText } from '../xml-tree.ts';
import { nitfFacts, nitfText } from './nitf.ts';

const textNames = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'li', 'blockquote']);

/** NewsML-G2: every news item of a message, with its story as inline XHTML, NITF or plain text. */
export async function* readNewsml(part: Part): AsyncIterable<Found> {
  const message = parseXml(xmlText(part));
  const items = [...elementsOf(message, 'newsItem', 'NewsItem')];
  if (items.length === 0) throw new Unreadable('not-an-article', 'is NewsML without a news item in it');
  const oneOfMany = part.oneOfMany || items.length > 1;
  for (const [index, item] of items.entries()) {
    const label = items.length > 1 ? `${part.label ? `${part.label}, ` : ''}news item ${index + 1}` : part.label;
    const text = storyOf(item);
    const facts = withFallback(factsOf(item), part.facts);
    if (text) yield { kind: 'draft', text, facts, label, contentType: contentTypes.newsml, oneOfMany };
    else
      yield rejectOf(new Unreadable('not-an-article', 'is a news item without a text (a picture or a video)'), label);
  }
}

function storyOf(item: XmlElement): string {
  for (const inline of elementsOf(item, 'inlineXML', 'DataContent')) {
    const nitf = firstOf(inline, 'nitf');
    const text = nitf ? nitfText(nitf) : paragraphsIn(inline, textNames);
    if (text) return text;
  }
  const data = firstOf(item, 'inlineData');
  if (!data) return '';
  return /html/i.test(data.attributes.contenttype ?? '') ? htmlText(textIn(data)) : textIn(data);
}

function factsOf(item: XmlElement): Facts {
  const nitf = firstOf(item, 'nitf');
  const language = firstOf(item, 'contentSet')?.attributes['xml:lang'] ?? firstOf(item, 'language')?.attributes.tag;
  const own = factsFrom({
    id: item.attributes.guid,
    title: textIn(firstOf(item, 'headline', 'HeadLine', 'title')),
    published:
      textIn(firstOf(item, 'contentCreated')) ||
      textIn(firstOf(item, 'firstCreated', 'FirstCreated', 'versionCreated', 'ThisRevisionCreated')),
    outlet: nameOf(firstOf(item, 'infoSource')) || nameOf(firstOf(item, 'provider')),
    author: textIn(firstOf(item, 'by')).replace(/^\s*by\s+/i, '') || nameOf(firstOf(item, 'creator')),
    url: addressOf(item),
    language: language ?? item.attributes['xml:lang'],
  });
  return nitf ? withFallback(own, nitfFacts(nitf)) : own;
}

/** Links lead to pictures and related stories as well: only one that says no such thing is the story's own. */
function addressOf(item: XmlElement): string | undefined {
  const own = [...elementsOf(item, 'link')].find(({ attributes }) => {
    return /^https?:/.test(attributes.href ?? '') && /^$|canonical|alternate|self|web/i.test(attributes.rel ?? '');
  });
  return own?.attributes.href;
}

/** `<provider literal="Agency"/>`, `<provider><name>Agency</name></provider>`. */
function nameOf(element: XmlElement | undefined): string {
  return element ? textIn(firstOf(element, 'name')).trim() || (element.attributes.literal ?? '') : '';
}
