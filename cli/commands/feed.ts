import { Command } from 'commander';

type Stack = { data: string; stack?: string };

/** `readout feed`: which RSS and Atom feeds the running stack polls for articles. */
export function feedCommand(): Command {
  const feed = new Command('feed').description('poll RSS and Atom feeds for articles');
  const data = ['--data <folder>', 'data folder of the running stack', '.readout'] as const;
  const stack = ['--stack <name>', 'a deployed stack instead, by the name of its CloudFormation stack'] as const;
  feed
    .command('add')
    .description('poll a feed from now on')
    .argument('<url>', 'address of the feed')
    .option('--no-check', 'add it even if it cannot be read at the moment')
    .option(...data)
    .option(...stack)
    .action(async (url: string, options: Stack & { check: boolean }) => {
      const { addFeed } = await import('../news-feeds.ts');
      await addFeed(url, options);
    });
  feed
    .command('list')
    .description('list the feeds, when they were last polled, and what came of it')
    .option('--json', 'as JSON Lines')
    .option(...data)
    .option(...stack)
    .action(async (options: Stack & { json?: boolean }) => {
      const { listFeeds } = await import('../news-feeds.ts');
      await listFeeds(options);
    });
  feed
    .command('remove')
    .description('stop polling a feed; its articles stay')
    .argument('<url>', 'address of the feed')
    .option(...data)
    .option(...stack)
    .action(async (url: string, options: Stack) => {
      const { removeFeed } = await import('../news-feeds.ts');
      await removeFeed(url, options);
    });
  return feed;
}
