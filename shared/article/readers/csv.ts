import { parse } from 'csv-parse/sync';
import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../decode-text.ts';
import { contentTypes } from '../detect-format.ts';
import { sharedFacts } from '../facts.ts';
import { inMebibytes, limits } from '../limits.ts';
import { rejectOf } from '../reject-of.ts';
import type { Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';
import { articleOf } from './json-article.ts';

/** CSV with a header row: one article a row, columns named as the keys of a JSON article. */
export async function* readCsv(part: Part): AsyncIterable<Found> {
  if (part.bytes.length > limits.documentBytes) {
    throw new Unreadable(
      'too-large',
      `is CSV of more than ${inMebibytes(limits.documentBytes)}; split it or use JSON Lines`,
    );
  }
  const text = decodeText(part.bytes, charsetOf(part.contentType));
  const labelOf = (place: string) => `${part.label ? `${part.label}, ` : ''}${place}`;
  const { rows, damaged } = rowsOf(text);
  if (rows.length === 0 && damaged.length === 0) throw new Unreadable('empty', 'is CSV with no row under its header');
  for (const [index, row] of rows.entries()) {
    const label = labelOf(`row ${index + 2}`);
    try {
      yield articleOf(row, { ...part, facts: sharedFacts(part.facts), oneOfMany: true }, label, contentTypes.csv);
    } catch (error) {
      yield rejectOf(error, label);
    }
  }
  for (const { message, lines } of damaged) {
    const reason = `cannot be read (${message}); quote the text and double the quotation marks in it`;
    yield rejectOf(new Unreadable('malformed', reason), labelOf(`line ${lines}`));
  }
}

type Damage = Readonly<{ message: string; lines: number }>;
type Rows = Readonly<{ rows: readonly Readonly<Record<string, unknown>>[]; damaged: readonly Damage[] }>;

function rowsOf(text: string): Rows {
  const [header = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t', '|'].reduce((best, next) =>
    header.split(next).length > header.split(best).length ? next : best,
  );
  const damaged: Damage[] = [];
  const rows: Rows['rows'] = parse(text, {
    columns: (names: readonly string[]) => names.map((name) => name.trim()),
    delimiter,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.lineBytes,
    skip_records_with_error: true,
    on_skip: (error) => void (error && damaged.push({ message: error.message, lines: Number(error.lines) })),
  });
  return { rows, damaged };
}
