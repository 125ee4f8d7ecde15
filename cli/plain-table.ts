import Table from 'cli-table3';
import pc from 'picocolors';

const borderless = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/**
 * Rows in columns without lines around them: good to read on a terminal, and to cut apart in a pipe. `widths` of the
 * columns, within which words wrap; without them each is as wide as what it holds.
 */
export function plainTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  widths?: readonly number[],
): string {
  const table = new Table({
    head: head.map((name) => pc.bold(name)),
    ...(widths && { colWidths: [...widths] }),
    wordWrap: true,
    chars: borderless,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': widths ? 1 : 2 },
  });
  table.push(...rows.map((row) => [...row]));
  // Cells are padded to their width, which nobody wants at the end of a line in a pipe.
  return table.toString().replace(/ +$/gm, '');
}
