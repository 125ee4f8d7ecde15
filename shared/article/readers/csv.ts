import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { charsetOf } from '../charset-of.ts';
import { decodeText } from '../decode-text.ts';
import { contentTypes } from '../detect-format.ts';
import { sharedFacts } from '../facts.ts';
import { inMebibytes, limits } from '../limits.ts';
import { rejectOf } from '../reject-of.ts';
import type { Found, Part } from '../source-object.ts';
import { Unreadable } from '../unreadable.ts';
import { articleOf } from './json-article.ts';

const SLICE = 256 * 1024;

/** CSV with a header row: one article a row, columns named as the keys of a JSON article. Holds one row at a time. */
export async function* readCsv(part: Part): AsyncIterable<Found> {
  const text = decodeText(part.bytes, charsetOf(part.contentType));
  const labelOf = (place: string) => `${part.label ? `${part.label}, ` : ''}${place}`;
  const damaged: CsvError[] = [];
  const rejects = () =>
    damaged.splice(0).map((error) => rejectOf(unreadableRow(error), labelOf(`line ${Number(error.lines)}`)));
  let lastDamaged = 0;
  /** A row that is too long is met again in every stretch of it. */
  const onDamage = (error: CsvError) => {
    if (Number(error.lines) !== lastDamaged) damaged.push(error);
    lastDamaged = Number(error.lines);
  };
  let number = 1;
  let isEmpty = true;
  for await (const row of rowsOf(text, onDamage)) {
    number++;
    isEmpty = false;
    yield* rejects();
    const label = labelOf(`row ${number}`);
    try {
      yield articleOf(row, { ...part, facts: sharedFacts(part.facts), oneOfMany: true }, label, contentTypes.csv);
    } catch (error) {
      yield rejectOf(error, label);
    }
  }
  if (isEmpty && damaged.length === 0) throw new Unreadable('empty', 'is CSV with no row under its header');
  yield* rejects();
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(text: string, onDamage: (error: CsvError) => void): AsyncIterable<Row> {
  const [header = ''] = text.slice(0, limits.lineBytes).split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t', '|'].reduce((best, next) =>
    header.split(next).length > header.split(best).length ? next : best,
  );
  const parser = parse({
    columns: (names: readonly string[]) => names.map((name) => name.trim()),
    delimiter,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.lineBytes,
    skip_records_with_error: true,
    on_skip: (error) => void (error && onDamage(error)),
  });
  return Readable.from(slicesOf(text)).pipe(parser);
}

function* slicesOf(text: string): Iterable<string> {
  for (let start = 0; start < text.length; start += SLICE) yield text.slice(start, start + SLICE);
}

function unreadableRow({ code, message }: CsvError): Unreadable {
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return new Unreadable('too-large', `is longer than ${inMebibytes(limits.lineBytes)}; give one article per row`);
  }
  return new Unreadable(
    'malformed',
    `cannot be read (${message}); quote the text and double the quotation marks in it`,
  );
}
