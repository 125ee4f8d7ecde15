import { Parser } from 'htmlparser2';
import { boilerplateElements } from './boilerplate.ts';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

const paragraphs = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table section article main header hr address'.split(' '),
);
const singleLines = new Set('div li dt dd tr caption center details summary'.split(' '));

/** One line of text as it grows: `linked` of its characters stand in links. */
type Line = { text: string; linked: number; breaksBefore: number };

/**
 * The text of a piece of HTML: blocks become paragraphs or lines, `<br>` a line break, white space is one space, and
 * elements that never hold article text are left out with all that is in them. `dropLinks` leaves out lines that are
 * nothing but links, which on a page lead elsewhere. Works as a stream, so that neither depth nor size can exhaust
 * the stack.
 */
export function htmlText(html: string, { dropLinks = false } = {}): string {
  const lines: Line[] = [];
  let breaks = 0;
  let space = false;
  let depth = 0;
  let skippedFrom = 0;
  let links = 0;
  let rowIsLayout = false;
  const breakTo = (count: number) => {
    breaks = Math.max(breaks, count);
    rowIsLayout = true;
  };
  const breakFor = (name: string) => {
    if (paragraphs.has(name)) breakTo(2);
    else if (singleLines.has(name)) breakTo(1);
  };
  const write = (words: string) => {
    let line = lines.at(-1);
    if (!line || breaks > 0) {
      line = { text: '', linked: 0, breaksBefore: breaks };
      lines.push(line);
    } else if (space || words.startsWith(' ')) line.text += ' ';
    line.text += words.trim();
    if (links > 0) line.linked += words.trim().length;
    breaks = 0;
    space = words.endsWith(' ');
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (skippedFrom > 0) return;
      if (boilerplateElements.has(name) || isHidden(attributes)) skippedFrom = depth;
      if (name === 'a') links++;
      if (name === 'br') breaks = Math.min(breaks + 1, 2);
      if (name === 'br') rowIsLayout = true;
      breakFor(name);
      if (name === 'tr') rowIsLayout = false;
      // Cells of a data table make one line; cells that hold paragraphs are columns of a page.
      if ((name === 'td' || name === 'th') && rowIsLayout) breakTo(2);
      else if (name === 'td' || name === 'th') space = true;
    },
    ontext(text) {
      if (skippedFrom > 0) return;
      const words = text.replace(/\s+/g, ' ');
      if (words === ' ' || words === '') space ||= words === ' ';
      else write(words);
    },
    onclosetag(name) {
      if (skippedFrom === 0) {
        breakFor(name);
        if (name === 'a') links--;
      }
      if (skippedFrom === depth) skippedFrom = 0;
      depth--;
    },
  });
  parser.end(html);
  return joinLines(dropLinks ? lines.map((line) => (isOnlyLinks(line) ? { ...line, text: '' } : line)) : lines);
}

/** A dropped line leaves its breaks behind, so that its neighbours do not run together. */
function joinLines(lines: readonly Line[]): string {
  let text = '';
  let breaks = 0;
  for (const line of lines) {
    breaks = Math.max(breaks, line.breaksBefore);
    if (!line.text) continue;
    text += (text ? '\n'.repeat(breaks) : '') + line.text;
    breaks = 0;
  }
  return text;
}

/** Separators between links do not make a line of links a sentence. */
function isOnlyLinks({ text, linked }: Line): boolean {
  return (
    linked > 0 && linked >= text.replace(/\s+[|·•»/-]\s+|\s+/g, ' ').replace(/ /g, '').length && !/[.!?”"]$/.test(text)
  );
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
