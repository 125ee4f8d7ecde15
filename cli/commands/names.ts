import { Command } from 'commander';

/** `readout names`: how the name matcher grades pairs of names, for anyone to try on names of their own. */
export function namesCommand(): Command {
  return new Command('names')
    .description('grade pairs of names: full (one person’s name), surname (only the family name agrees), none')
    .argument('<file>', 'JSON Lines of {"a": …, "b": …}; - for standard input')
    .addHelpText(
      'after',
      '\nA line that is no pair is named on standard error; the others go on, and the exit code is 1.\n' +
        '\nExamples:\n  readout names pairs.jsonl\n' +
        '  echo \'{"a": "Moammar Kadhafi", "b": "Muammar Gaddafi"}\' | readout names -',
    )
    .action(async (file: string) => {
      const { gradeNames } = await import('../grade-names.ts');
      const complain = (message: string) => {
        process.stderr.write(`${message}\n`);
        process.exitCode = 1;
      };
      try {
        for await (const graded of gradeNames(file, complain)) process.stdout.write(`${JSON.stringify(graded)}\n`);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'ReadoutError') throw error;
        complain(error.message);
      }
    });
}
