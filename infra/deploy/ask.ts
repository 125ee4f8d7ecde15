import { createInterface } from 'node:readline/promises';
import { ReadoutError } from '../../shared/errors.ts';

/** Asks for a yes on the terminal. Without a terminal there is nobody to ask: `--yes` has to have been given. */
export async function ask(question: string, assumeYes: boolean): Promise<boolean> {
  if (assumeYes) return true;
  if (!process.stdin.isTTY) {
    throw new ReadoutError('needs-yes', 'There is no terminal to ask on. Add --yes to go on without being asked.');
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
