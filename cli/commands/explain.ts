import { Command } from 'commander';
import { publicationDate } from './extract.ts';

/** `readout explain`: why the engine reads an article as it does. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('show an article with its evidence highlighted and the rule behind every value')
    .argument('<file>', 'an article in any format that Readout reads; - for standard input')
    .option('--published <date>', 'publication date (2020-08-06) of articles that give none', publicationDate)
    .addHelpText(
      'after',
      '\nColour is used on a terminal only, and not if NO_COLOR is set: then evidence stands as [date: on Tuesday].\n' +
        '\nExample:\n  readout explain article.txt --published 2020-08-06',
    )
    .action(async (file: string, { published }: { published?: string }) => {
      const [{ extractFiles }, { explain }, { createColors }] = await Promise.all([
        import('../extracted.ts'),
        import('../explain-article.ts'),
        import('picocolors').then((module) => module.default),
      ]);
      const complain = (message: string) => {
        process.stderr.write(`${message}\n`);
        process.exitCode = 1;
      };
      const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR;
      for await (const extracted of extractFiles([file], { published }, complain)) {
        process.stdout.write(explain(extracted, coloured ? createColors(true) : null));
      }
    });
}
