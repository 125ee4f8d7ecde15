import { Command } from 'commander';

type DataOption = { data: string };

/** `readout feed`: which RSS and Atom feeds the running stack polls for articles. */
export function feedCommand(): Command {
  const feed = new Command('feed').description('poll RSS and Atom feeds for articles');
  const data = ['--data <folder>', 'data folder of the running stack', '.readout'] as const;
  feed
    .command('add')
    .description('poll a feed from now on')
    .argument('<url>', 'address of the feed')
    .option('--no-check', 'add it even if it cannot be read at the moment')
    .option(...data)
    .action(async (url: string, options: DataOption & { check: boolean }) => {
      const { addFeed } = await import('../news-feeds.ts');
      await addFeed(url, options);
    });
  feed
    .command('list')
    .description('list the feeds, when they were last polled, and what came of it')
    .option('--json', 'as JSON Lines')
    .option(...data)
    .action(async (options: DataOption & { json?: boolean }) => {
      const { listFeeds } = await import('../news-feeds.ts');
      await listFeeds(options);
    });
  feed
    .command('remove')
    .description('stop polling a feed; its articles stay')
    .argument('<url>', 'address of the feed')
    .option(...data)
    .action(async (url: string, options: DataOption) => {
      const { removeFeed } = await import('../news-feeds.ts');
      await removeFeed(url, options);
    });
  return feed;
}
