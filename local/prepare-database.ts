import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import initSqlJs from 'sql.js';

/**
 * The server numbers each change of a table by looking for the highest number so far. Without an index that is a look at
 * every change there ever was, and each write is slower than the one before. Nor does it ever forget a change, where AWS
 * keeps them for a day; a week is enough for any reader of ours, and the last ones stay, since numbers go on from them.
 */
const improvements = `
  CREATE INDEX IF NOT EXISTS readout_stream_order
    ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
  CREATE TRIGGER IF NOT EXISTS readout_stream_trim AFTER INSERT ON _stream_records WHEN NEW.id % 5000 = 0
    BEGIN
      DELETE FROM _stream_records WHERE id < NEW.id - 5000 AND created_at < CAST(strftime('%s', 'now') AS INTEGER) - 604800;
    END;
`;

// https://www.sqlite.org/fileformat.html: 2 at these places stands for write-ahead logging, which sql.js cannot read.
const journalModeBytes = [18, 19];
const rollbackJournal = 1;

/**
 * Adds to a database that the server has just made, and does not have open, what keeps it quick. The server itself goes
 * back to write-ahead logging. A database of some other make is left as it is.
 */
export async function prepareDatabase(path: string): Promise<void> {
  const bytes = await readFile(path);
  // Not everything is in the file yet: better slow than wrong.
  if (existsSync(`${path}-wal`)) return;
  for (const at of journalModeBytes) bytes[at] = rollbackJournal;
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  try {
    const known = database.exec("SELECT 1 FROM sqlite_master WHERE name = '_stream_records'");
    if (known.length === 0) return;
    database.exec(improvements);
    await writeFile(`${path}.new`, database.export());
    await rename(`${path}.new`, path);
  } finally {
    database.close();
  }
}
