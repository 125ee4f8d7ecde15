import { Command } from 'commander';
import { alertCommand } from './commands/alert.ts';
import { alertsCommand } from './commands/alerts.ts';
import { channelCommand } from './commands/channel.ts';
import { costCommand } from './commands/cost.ts';
import { demoCommand } from './commands/demo.ts';
import { extractCommand } from './commands/extract.ts';
import { feedCommand } from './commands/feed.ts';
import { ingestCommand } from './commands/ingest.ts';
import { namesCommand } from './commands/names.ts';
import { readCommand } from './commands/read.ts';
import { rejectsCommand } from './commands/rejects.ts';
import { schemaCommand } from './commands/schema.ts';
import { startCommand } from './commands/start.ts';
import { watchCommand } from './commands/watch.ts';

/**
 * The `readout` command. Each subcommand is one file in commands/ that declares its options here and now, and
 * imports what does the work only when it runs, so that `--help` and `extract` stay quick.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('readout')
    .description('Meeting intelligence: who met whom, in what role, where, when, about what, each with its evidence.')
    .showHelpAfterError();
  program.addCommand(startCommand());
  program.addCommand(demoCommand());
  program.addCommand(ingestCommand());
  program.addCommand(rejectsCommand());
  program.addCommand(watchCommand());
  program.addCommand(channelCommand());
  program.addCommand(alertsCommand());
  program.addCommand(alertCommand());
  program.addCommand(extractCommand());
  program.addCommand(readCommand());
  program.addCommand(feedCommand());
  program.addCommand(namesCommand());
  program.addCommand(schemaCommand());
  program.addCommand(costCommand());
  await program.parseAsync(argv);
}
