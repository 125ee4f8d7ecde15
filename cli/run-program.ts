import { type Command, CommanderError } from 'commander';
import { ReadoutError } from '../shared/errors.ts';

/** Codes of errors that lie in what was asked, not in what was found. */
const askedWrongly = /^(?:query|option|settings|correction)-|^watch-too-(?:broad|wide)$|^webhook-refused$/;
const usageError = 2;
const failed = 1;

/**
 * Runs the command line: exit code 0 when it did what was asked, 1 when it could not, 2 when it was asked wrongly. What
 * goes wrong is told on standard error, without a stack trace unless DEBUG is set.
 */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  endQuietlyWhenNobodyReads();
  for (const command of withSubcommands(program)) command.exitOverride();
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** `readout meetings | head` closes our output before we are done; that is no error. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

export function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

function report(error: unknown): number {
  // Commander has said already what was wrong with the arguments.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`readout: ${message}\n`);
  if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return error instanceof ReadoutError && askedWrongly.test(error.code) ? usageError : failed;
}
