import { Command, Option } from 'commander';
import type { ExportOptions } from '../export-records.ts';
import { located } from './watch.ts';

/** `readout export`: all records, for a backup or for analysis. */
export function exportCommand(): Command {
  return located(new Command('export').description('write all records to standard output, or into the bucket'))
    .addOption(
      new Option('--format <format>', 'jsonl can be imported again; parquet has one row a meeting, for analysis')
        .choices(['jsonl', 'parquet'])
        .default('jsonl'),
    )
    .option('--to-bucket', "write JSON Lines to where the stack's Athena table reads them")
    .addHelpText(
      'after',
      '\nExamples:\n  readout export > backup.jsonl\n  readout export --format parquet > meetings.parquet\n' +
        '  readout export --stack Readout --to-bucket',
    )
    .action(async (options: ExportOptions) => {
      const { exportRecords } = await import('../export-records.ts');
      await exportRecords(options);
    });
}
