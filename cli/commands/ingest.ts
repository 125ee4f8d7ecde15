import { Command, InvalidArgumentError } from 'commander';
import { publicationDate } from './extract.ts';

type Options = {
  data: string;
  stack?: string;
  concurrency: number;
  again?: boolean;
  wait?: boolean;
  watch?: string;
  published?: string;
  outlet?: string;
  title?: string;
  url?: string;
};

/** `readout ingest`: uploads articles to a stack. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('upload articles: files, folders, patterns and web addresses')
    .argument('[source...]', 'files, folders with all that is in them, glob patterns in quotes, or addresses of pages')
    .option('--data <folder>', 'data folder of the running stack', '.readout')
    .option('--stack <name>', 'a deployed stack instead, by the name of its CloudFormation stack')
    .option('--watch <folder>', 'go on with whatever comes into this folder, until Ctrl-C')
    .option('--concurrency <count>', 'uploads at once', count, 16)
    .option('--again', 'upload also what has been uploaded before')
    .option('--wait', 'wait until all of it has been read')
    .option('--published <date>', 'publication date (2020-08-06) of articles that give none', publicationDate)
    .option('--title <title>', 'title of an article that gives none')
    .option('--outlet <name>', 'outlet of articles that give none')
    .option('--url <url>', 'address of an article that gives none')
    .addHelpText(
      'after',
      '\nMetadata may also lie beside a file, in NAME.meta.json. What was uploaded before is skipped, so that a run\n' +
        'that was interrupted goes on when the same command is given again.\n' +
        '\nExamples:\n  readout ingest article.txt --published 2020-08-06\n  readout ingest archive/2020\n' +
        "  readout ingest 'mail/**/*.eml' --outlet Newsletter\n  readout ingest --watch inbox",
    )
    .action(async (sources: string[], options: Options, command: Command) => {
      if (sources.length === 0 && !options.watch)
        command.error('error: name something to upload, or a folder to --watch');
      const { published, title, outlet, url, ...rest } = options;
      const { ingestPaths } = await import('../ingest-paths.ts');
      await ingestPaths(sources, { ...rest, facts: { publishedAt: published, title, outlet, url } });
    });
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 256)
    throw new InvalidArgumentError('Give a number from 1 to 256.');
  return value;
}
