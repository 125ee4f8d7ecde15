import type { Document } from '../text/document.ts';
import { findDateMentions } from './date-mentions.ts';
import { daysBetween } from './iso-days.ts';

/** Days by which a report may come out after the date of its dateline. */
const MAX_DELAY = 3;

/**
 * The day that "today" means: that of the dateline when the report came out within days of it, else the publication
 * day at the publisher's own place.
 */
export function reportingDay(document: Document): string | null {
  const published = document.article.publishedAt?.slice(0, 10) ?? null;
  const filed = datelineDay(document, published);
  if (!published || !filed) return published ?? filed;
  const days = daysBetween(filed, published);
  return days > 0 && days <= MAX_DELAY ? filed : published;
}

function datelineDay({ dateline, tokens }: Document, published: string | null): string | null {
  if (!dateline?.date) return null;
  const { start, end } = dateline.date;
  const from = tokens.findIndex((token) => token.start >= start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return from >= 0 ? (findDateMentions(tokens, from, to, { today: published, ahead: false })[0]?.date ?? null) : null;
}
