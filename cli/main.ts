import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { alertCommand } from './commands/alert.ts';
import { alertsCommand } from './commands/alerts.ts';
import { channelCommand } from './commands/channel.ts';
import { completionCommand } from './commands/completion.ts';
import { correctCommand } from './commands/correct.ts';
import { costCommand } from './commands/cost.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { feedCommand } from './commands/feed.ts';
import { importCommand } from './commands/import.ts';
import { ingestCommand } from './commands/ingest.ts';
import { meetingCommand } from './commands/meeting.ts';
import { meetingsCommand } from './commands/meetings.ts';
import { namesCommand } from './commands/names.ts';
import { officialCommand } from './commands/official.ts';
import { readCommand } from './commands/read.ts';
import { redriveCommand } from './commands/redrive.ts';
import { rejectsCommand } from './commands/rejects.ts';
import { schemaCommand } from './commands/schema.ts';
import { mergeCommand, splitCommand } from './commands/split.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';
import { upcomingCommand } from './commands/upcoming.ts';
import { watchCommand } from './commands/watch.ts';
import { runProgram } from './run-program.ts';

/** Runs the `readout` command. */
export async function main(argv: readonly string[]): Promise<void> {
  await runProgram(readoutProgram(), argv);
}

/**
 * The `readout` command. Each subcommand is one file in commands/ that declares its options here and now, and
 * imports what does the work only when it runs, so that `--help` and `extract` stay quick.
 */
export function readoutProgram(): Command {
  const program = new Command('readout')
    .description('Meeting intelligence: who met whom, in what role, where, when, about what, each with its evidence.')
    .version(manifest.version)
    .showHelpAfterError('Add --help for how to use it.');
  program.addCommand(startCommand());
  program.addCommand(demoCommand());
  program.addCommand(ingestCommand());
  program.addCommand(rejectsCommand());
  program.addCommand(meetingsCommand());
  program.addCommand(meetingCommand());
  program.addCommand(officialCommand());
  program.addCommand(upcomingCommand());
  program.addCommand(correctCommand());
  program.addCommand(splitCommand());
  program.addCommand(mergeCommand());
  program.addCommand(watchCommand());
  program.addCommand(channelCommand());
  program.addCommand(alertsCommand());
  program.addCommand(alertCommand());
  program.addCommand(extractCommand());
  program.addCommand(explainCommand());
  program.addCommand(readCommand());
  program.addCommand(feedCommand());
  program.addCommand(namesCommand());
  program.addCommand(schemaCommand());
  program.addCommand(statusCommand());
  program.addCommand(redriveCommand());
  program.addCommand(exportCommand());
  program.addCommand(importCommand());
  program.addCommand(doctorCommand());
  program.addCommand(costCommand());
  program.addCommand(completionCommand());
  return program;
}
