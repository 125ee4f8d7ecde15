import { Parser } from 'htmlparser2';
import { boilerplateElements } from './boilerplate.ts';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

const paragraphs = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table section article main header hr address'.split(' '),
);
const lines = new Set('div li dt dd tr caption center details summary'.split(' '));

/**
 * The text of a piece of HTML: blocks become paragraphs or lines, `<br>` a line break, white space is one space, and
 * elements that never hold article text are left out with all that is in them. Works as a stream, so that neither
 * depth nor size can exhaust the stack.
 */
export function htmlText(html: string): string {
  const output: string[] = [];
  let breaks = 0;
  let space = false;
  let depth = 0;
  let skippedFrom = 0;
  const breakTo = (count: number) => {
    breaks = Math.max(breaks, count);
  };
  const breakFor = (name: string) => {
    if (paragraphs.has(name)) breakTo(2);
    else if (lines.has(name)) breakTo(1);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (skippedFrom > 0) return;
      if (boilerplateElements.has(name) || isHidden(attributes)) skippedFrom = depth;
      if (name === 'br') breaks = Math.min(breaks + 1, 2);
      if (name === 'td' || name === 'th') space = true;
      breakFor(name);
    },
    ontext(text) {
      if (skippedFrom > 0) return;
      const words = text.replace(/\s+/g, ' ');
      if (words === ' ' || words === '') {
        space ||= words === ' ';
        return;
      }
      if (output.length > 0) output.push(breaks > 0 ? '\n'.repeat(breaks) : space || words.startsWith(' ') ? ' ' : '');
      output.push(words.trim());
      breaks = 0;
      space = words.endsWith(' ');
    },
    onclosetag(name) {
      if (skippedFrom === 0) breakFor(name);
      if (skippedFrom === depth) skippedFrom = 0;
      depth--;
    },
  });
  parser.end(html);
  return output.join('');
}

/**
 * Refuses a page so deep or so large that a DOM of it would be a burden.
 *
 * @throws Unreadable `unsafe`
 */
export function refuseMonstrousHtml(html: string): void {
  let depth = 0;
  let count = 0;
  const parser = new Parser({
    onopentagname() {
      depth++;
      count++;
      if (depth > limits.htmlDepth) {
        throw new Unreadable(
          'unsafe',
          `nests elements more than ${limits.htmlDepth} deep, which no article page does; save the article as text`,
        );
      }
      if (count > limits.htmlElements) {
        throw new Unreadable(
          'unsafe',
          `has more than ${limits.htmlElements} elements, which no article page has; save the article as text`,
        );
      }
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(html);
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    'hidden' in attributes || attributes['aria-hidden'] === 'true' || /display\s*:\s*none/i.test(attributes.style ?? '')
  );
}
