import { Command } from 'commander';
import { publicationDate } from './extract.ts';

type IngestOptions = { data: string; published?: string; outlet?: string; title?: string; url?: string };

/** `readout ingest`: uploads articles to the running stack. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('upload articles to the running stack')
    .argument('<path...>', 'files, or folders with all that is in them')
    .option('--data <folder>', 'data folder of the running stack', '.readout')
    .option('--published <date>', 'publication date (2020-08-06) of articles that give none', publicationDate)
    .option('--title <title>', 'title of an article that gives none')
    .option('--outlet <name>', 'outlet of articles that give none')
    .option('--url <url>', 'address of an article that gives none')
    .addHelpText(
      'after',
      '\nMetadata may also lie beside a file, in NAME.meta.json.\n' +
        '\nExamples:\n  readout ingest article.txt --published 2020-08-06\n  readout ingest archive/2020',
    )
    .action(async (paths: string[], { data, ...metadata }: IngestOptions) => {
      const { ingestPaths } = await import('../ingest-paths.ts');
      await ingestPaths(paths, data, metadata);
    });
}
