/** The part of pdf.js's text item that is read here. `transform[4]`, `[5]` are x and y from the page's lower left. */
export type PdfItem = Readonly<{ str: string; transform: readonly number[]; height: number; width: number }>;
export type PdfLine = { text: string; y: number; height: number; x: number; right: number };

/** From line to line, in heights of a line, where the document does not tell. */
const USUAL_LEADING = 1.5;
/** A gap wider than so many times the usual one parts paragraphs. */
const PARAGRAPH_GAP = 1.25;
/** A line that reaches so far of its column's width is full: the paragraph goes on, unless a sentence ends there. */
const FULL_SHARE = 0.85;
/** One that ends a sentence and reaches less far is its paragraph's last. */
const SHORT_SHARE = 0.75;
/** Lines on either side that tell how wide the column is. */
const NEIGHBOURS = 6;
const sentenceEnd = /[.!?”"’)]\s*$/;
/** What browsers print above and below each page: date and title, address and page. */
const browserHead = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(\s?[AP]M)?\b/;
const browserFoot = /^(https?|file):\/\/\S+(\s+\d+\/\d+)?$/;
/** A line that repeats on this many pages, at the edge, is a running head or foot. */
const REPEATS = 3;

/** Puts the items of one page together to lines, by their height on the page, in the order of the content. */
export function linesOfItems(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    const [x, y] = upright(item.transform);
    const last = lines.at(-1);
    const height = item.height || last?.height || 10;
    if (last && Math.abs(last.y - y) < Math.max(height, last.height) * 0.5) {
      const gap = x - last.right;
      const needsSpace = gap > height * 0.15 && !last.text.endsWith(' ') && !item.str.startsWith(' ');
      last.text += (needsSpace ? ' ' : '') + item.str;
      last.right = x + item.width;
      last.height = Math.max(last.height, item.height);
    } else if (item.str.trim()) {
      lines.push({ text: item.str, x, y, height, right: x + item.width });
    }
  }
  return lines;
}

/** Where text stands as its reader turns the page: along its own direction, and down from line to line. */
function upright([a = 1, b = 0, , , x = 0, y = 0]: readonly number[]): readonly [x: number, y: number] {
  if (Math.abs(a) >= Math.abs(b)) return a < 0 ? [-x, -y] : [x, y];
  return b > 0 ? [y, -x] : [-y, x];
}

/** The running text of all pages. Words cut at a line's end are joined; paragraphs are parted by blank lines. */
export function joinPdfLines(pages: readonly (readonly PdfLine[])[]): string {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(headKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const bodies = pages.map((page) => {
    const furniture = new Set(edgesOf(page).filter((line) => isFurniture(line, counts)));
    return page.filter((line) => !furniture.has(line));
  });
  const leading = leadingOf(bodies);
  let text = '';
  for (const page of bodies) {
    for (const [index, line] of page.entries()) {
      const isNew = isLastOfParagraph(page, index - 1);
      const between = isNew ? 'paragraph' : breakBetween(page[index - 1], line, text, leading);
      text = append(text, line.text.trim(), between);
    }
  }
  return text;
}

/** The address under a page that a browser printed; null where no line looks like a browser's. */
export function printedFrom(pages: readonly (readonly PdfLine[])[]): Readonly<{ url?: string }> | null {
  const edges = pages.flatMap(edgesOf).map((line) => line.text.trim());
  const foot = edges.find((line) => browserFoot.test(line));
  if (foot === undefined && !edges.some((line) => browserHead.test(line))) return null;
  return foot ? { url: foot.split(/\s/)[0] } : {};
}

function edgesOf(page: readonly PdfLine[]): readonly PdfLine[] {
  return [...page.slice(0, 2), ...page.slice(-2)];
}

/** `Page 3 of 9` and `Page 4 of 9` are one head. */
function headKey(line: PdfLine): string {
  return line.text.replace(/\d+/g, '#').trim();
}

function isFurniture(line: PdfLine, counts: ReadonlyMap<string, number>): boolean {
  return (
    (counts.get(headKey(line)) ?? 0) >= REPEATS ||
    browserHead.test(line.text) ||
    browserFoot.test(line.text.trim()) ||
    /^\s*(page\s+)?\d{1,4}(\s*(of|\/)\s*\d{1,4})?\s*$/i.test(line.text)
  );
}

/** How far, in heights, the document's lines are apart within its paragraphs: after full lines that end no sentence. */
function leadingOf(pages: readonly (readonly PdfLine[])[]): number {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (const [index, line] of page.entries()) {
      const next = page[index + 1];
      if (!next || next.y >= line.y || sentenceEnd.test(line.text) || shareOfColumn(page, index) < FULL_SHARE) continue;
      const ratio = Math.round(((line.y - next.y) / Math.max(line.height, next.height)) * 10) / 10;
      counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best && best[1] > 1 ? best[0] : USUAL_LEADING;
}

function isLastOfParagraph(page: readonly PdfLine[], index: number): boolean {
  const line = page[index];
  return line !== undefined && sentenceEnd.test(line.text) && shareOfColumn(page, index) < SHORT_SHARE;
}

/** How much of its column's width a line takes: 1 is all of it. */
function shareOfColumn(page: readonly PdfLine[], index: number): number {
  const line = page[index];
  if (!line) return 1;
  const column = page
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter((other) => Math.abs(other.x - line.x) < line.height * 3);
  const right = Math.max(...column.map((other) => other.right));
  const left = Math.min(...column.map((other) => other.x));
  return (line.right - left) / Math.max(1, right - left);
}

function breakBetween(
  previous: PdfLine | undefined,
  line: PdfLine,
  text: string,
  leading: number,
): 'paragraph' | 'line' {
  // Over a page's end the gap says nothing: a sentence that ended does.
  if (!previous) return sentenceEnd.test(text) ? 'paragraph' : 'line';
  const gap = previous.y - line.y;
  const height = Math.max(previous.height, line.height);
  if (gap < 0 || gap > height * leading * PARAGRAPH_GAP) return 'paragraph';
  const isNewSize = Math.abs(previous.height - line.height) > height * 0.15;
  const isIndented = line.x - previous.x > height * 0.8 && /[.!?”"’]\s*$/.test(previous.text);
  return isNewSize || isIndented ? 'paragraph' : 'line';
}

function append(text: string, line: string, between: 'paragraph' | 'line'): string {
  if (!text) return line;
  if (between === 'paragraph') return `${text}\n\n${line}`;
  // `minis-` + `ter` is one word; `Al-` + `Sarraj` keeps its hyphen.
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  if (/\p{L}-$/u.test(text)) return text + line;
  return `${text} ${line}`;
}
