import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { ReadoutError } from '../shared/errors.ts';
import { compareNames, type NameGrade } from '../shared/names/compare-names.ts';

/** Whatever else a line says, such as what somebody expects, is printed with it. */
const pairSchema = z.looseObject({ a: z.string().min(1), b: z.string().min(1) });

export type GradedPair = z.infer<typeof pairSchema> & { grade: NameGrade };

function readPair(line: string): z.infer<typeof pairSchema> | null {
  try {
    return pairSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

async function openLines(file: string): Promise<AsyncIterable<string>> {
  if (file === '-') return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) throw new Error(`${file} is a folder`);
    return handle.readLines();
  } catch (cause) {
    throw new ReadoutError(
      'file-unreadable',
      `There is no readable file ${file}. Give a JSON Lines file, or - for standard input.`,
      { cause },
    );
  }
}

/**
 * Grades each line `{"a": …, "b": …}` of a JSON Lines file (`-` for standard input); blank lines are skipped. `complain`
 * hears of each line that is something else, by its number, and the other lines go on.
 */
export async function* gradeNames(file: string, complain: (message: string) => void): AsyncGenerator<GradedPair> {
  const lines = await openLines(file);
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    const pair = readPair(text);
    if (pair === null) complain(`${file}, line ${number}: not an object {"a": "one name", "b": "another name"}`);
    else yield { ...pair, grade: compareNames(pair.a, pair.b) };
  }
}
