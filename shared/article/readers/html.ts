import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { boilerplateNames, boilerplatePairs, boilerplateRoles } from '../boilerplate.ts';
import { charsetOf } from '../charset-of.ts';
import { cleanLines } from '../clean-lines.ts';
import { decodeText } from '../decode-text.ts';
import { contentTypes } from '../detect-format.ts';
import { withFallback } from '../facts.ts';
import { htmlText, refuseMonstrousHtml } from '../html-text.ts';
import { pageFacts } from '../page-facts.ts';
import type { Facts, Found, Part } from '../source-object.ts';
import { splitHead } from '../text-head.ts';
import { tidyText } from '../tidy-text.ts';
import { Unreadable } from '../unreadable.ts';

/** Readability's default of 500 loses two-paragraph readouts (measured). */
const CHAR_THRESHOLD = 200;
/** A page whose body, all told, is shorter says nothing that could be a meeting. */
const LEAST_TEXT = 60;
/** `Published: April 12, 2018` on a line of its own. */
const publishedLine = /^(?:published|posted|date)(?: on| at)?\s*:?\s*(\S.{5,60})$/im;
/** An element named like boilerplate that holds more than this share of the page is the article all the same. */
const MOST_BOILERPLATE = 0.4;

type PageDocument = ReturnType<typeof parseHTML>['document'];

/** A web page, live or saved: its article without what surrounds it. */
export async function* readHtml(part: Part): AsyncIterable<Found> {
  const html = decodeText(part.bytes, charsetOf(part.contentType) ?? declaredCharset(part.bytes));
  refuseMonstrousHtml(html);
  if (part.fragment) {
    yield draftOf(part, cleanLines(htmlText(html)), {});
    return;
  }
  const { document } = parseHTML(/<html[\s>]/i.test(html.slice(0, 4096)) ? html : `<html><body>${html}</body></html>`);
  const { body, ...facts } = pageFacts(document);
  removeBoilerplate(document);
  const whole = htmlText(document.body?.innerHTML ?? '', { dropLinks: true });
  const all = cleanLines(whole);
  const found = new Readability(document, { charThreshold: CHAR_THRESHOLD }).parse();
  const article = cleanLines(htmlText(found?.content ?? '', { dropLinks: true }));
  const known = withFallback(facts, { title: found?.title ?? undefined });
  const head = splitHead(longEnough(article, body && tidyText(body), all), known);
  const { text } = head;
  if (text.length < LEAST_TEXT) {
    throw new Unreadable(
      'not-an-article',
      'is a page without an article (or one that a script fills in); save the article as text or PDF',
    );
  }
  const visible = {
    publishedAt: publishedLine.exec(whole)?.[1] ?? head.facts.publishedAt,
    author: found?.byline ?? head.facts.author,
    url: savedFrom(html),
  };
  yield draftOf(part, text, withFallback(known, { ...head.facts, ...visible }));
}

function draftOf(part: Part, text: string, facts: Facts): Found {
  return {
    kind: 'draft',
    text,
    facts: withFallback(facts, part.facts),
    label: part.label,
    contentType: contentTypes.html,
    oneOfMany: part.oneOfMany,
  };
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]
  );
}

/** What browsers and SingleFile write into a page that they save. */
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 2000);
  return (
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(head)?.[1] ??
    /Page saved with SingleFile\s+url:\s*(\S+)/.exec(head)?.[1]
  );
}

function removeBoilerplate(document: PageDocument): void {
  for (const time of [...document.querySelectorAll('time[datetime]')]) if (!time.closest('p')) time.remove();
  const most = (document.body?.textContent ?? '').length * MOST_BOILERPLATE;
  for (const element of [...document.querySelectorAll('[class],[id],[role],figcaption,nav,aside,footer')]) {
    const name = element.localName;
    if (name === 'body' || name === 'html' || name === 'main' || name === 'article' || !element.parentNode) continue;
    const named = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
    const isBoilerplate =
      name === 'figcaption' ||
      name === 'nav' ||
      name === 'aside' ||
      name === 'footer' ||
      boilerplateRoles.has(element.getAttribute('role') ?? '') ||
      isNamedBoilerplate(named);
    if (isBoilerplate && (element.textContent ?? '').length <= most) element.remove();
  }
}

function isNamedBoilerplate(named: string): boolean {
  const words = named
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => boilerplateNames.has(word)) || boilerplatePairs.some((pair) => pair.test(named));
}

/** Readability's article, unless it took a splinter: then the JSON-LD's body, or the whole page without its frame. */
function longEnough(article: string, linked: string | undefined, all: string): string {
  if (linked && linked.length > article.length * 2) return linked;
  return article.length >= Math.min(CHAR_THRESHOLD, all.length / 2) ? article : all;
}
