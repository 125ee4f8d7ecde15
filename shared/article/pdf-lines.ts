/** The part of pdf.js's text item that is read here. `transform[4]`, `[5]` are x and y from the page's lower left. */
export type PdfItem = Readonly<{ str: string; transform: readonly number[]; height: number; width: number }>;
export type PdfLine = { text: string; y: number; height: number; x: number; right: number };

/** A gap wider than this many line heights parts paragraphs. */
const PARAGRAPH_GAP = 1.6;
/** A line that repeats on this many pages, at the edge, is a running head or foot. */
const REPEATS = 3;

/** Puts the items of one page together to lines, by their height on the page, in the order of the content. */
export function linesOfItems(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
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

/** The running text of all pages. Words cut at a line's end are joined; paragraphs are parted by blank lines. */
export function joinPdfLines(pages: readonly (readonly PdfLine[])[]): string {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(headKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  let text = '';
  for (const page of pages) {
    const edges = new Set(edgesOf(page).filter((line) => isFurniture(line, counts)));
    let previous: PdfLine | null = null;
    for (const line of page) {
      if (edges.has(line)) continue;
      text = append(text, line.text.trim(), breakBetween(previous, line, text));
      previous = line;
    }
  }
  return text;
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
    (counts.get(headKey(line)) ?? 0) >= REPEATS || /^\s*(page\s+)?\d{1,4}(\s*(of|\/)\s*\d{1,4})?\s*$/i.test(line.text)
  );
}

function breakBetween(previous: PdfLine | null, line: PdfLine, text: string): 'paragraph' | 'line' {
  // Over a page's end the gap says nothing: a sentence that ended does.
  if (!previous) return /[.!?”"’)]\s*$/.test(text) ? 'paragraph' : 'line';
  const gap = previous.y - line.y;
  const height = Math.max(previous.height, line.height);
  if (gap < 0 || gap > height * PARAGRAPH_GAP * 1.2) return 'paragraph';
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
