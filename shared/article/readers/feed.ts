import { parseFeed } from 'feedsmith';
import { contentTypes } from '../detect-format.ts';
import { sharedFacts, withFallback } from '../facts.ts';
import { type FeedItem, feedItems } from '../feed-items.ts';
import { rejectOf } from '../reject-of.ts';
import type { Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';
import { xmlText } from '../xml-tree.ts';

/** An RSS or Atom file: each item that carries text is an article. */
export async function* readFeed(part: Part): AsyncIterable<Found> {
  const items = feedItems(parseFeed(xmlText(part)));
  if (items.length === 0) throw new Unreadable('empty', 'is a feed without an item');
  for (const [index, item] of items.entries()) {
    const label = `${part.label ? `${part.label}, ` : ''}item ${index + 1}`;
    if (item.html.trim()) yield { kind: 'part', part: itemPart(part, item, label) };
    else
      yield rejectOf(
        new Unreadable(
          'not-an-article',
          'has a title and no text; add the feed with "readout feed add", which fetches the page',
        ),
        label,
      );
  }
}

function itemPart(part: Part, item: FeedItem, label: string): Part {
  return {
    ...part,
    name: 'item.html',
    label,
    bytes: new TextEncoder().encode(`<div>${item.html}</div>`),
    contentType: `text/html; charset=utf-8; source=${contentTypes.feed}`,
    facts: withFallback(item.facts, sharedFacts(part.facts)),
    fragment: true,
    depth: part.depth + 1,
    oneOfMany: true,
  };
}
