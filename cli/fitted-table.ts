import { plainTable } from './plain-table.ts';

const gap = 2;

/**
 * A table no wider than the terminal. Columns give way in proportion to the room they want, but no word is cut: where
 * not even the longest words fit beside each other, each row becomes a few lines of name and value. In a pipe (`width`
 * undefined) every row is one line.
 */
export function fittedTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | undefined,
): string {
  const columns = head.map((name, index) => [name, ...rows.map((row) => row[index] ?? '')]);
  const wanted = columns.map((cells) => longest(cells) + gap);
  if (width === undefined || total(wanted) <= width) return plainTable(head, rows);
  const least = columns.map((cells) => longest(cells.flatMap((cell) => cell.split(/\s+/))) + gap);
  if (total(least) > width) return rows.map((row) => nameAndValue(head, row)).join('\n\n');
  const share = (width - total(least)) / (total(wanted) - total(least));
  const widths = least.map((low, index) => low + Math.floor(((wanted[index] ?? low) - low) * share));
  return plainTable(head, rows, widths);
}

function nameAndValue(head: readonly string[], row: readonly string[]): string {
  const room = longest(head);
  return head.map((name, index) => `${name.padEnd(room)}  ${row[index] ?? ''}`).join('\n');
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
