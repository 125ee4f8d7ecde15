import { type Key, shortHash } from './keys.ts';

/** The keys of the feeds that are polled for news. With keys.ts and its like the only files that spell a key. */

/** All feeds lie together: there are hundreds, and every poll looks at each of them. */
export const newsFeedPartition = 'news-feeds';
export const newsFeedKey = (url: string): Key => ({ pk: newsFeedPartition, sk: newsFeedId(url) });

/** The short name of a feed, in keys and in the bucket. */
export const newsFeedId = (url: string): string => shortHash(url);

/** An item that has been dealt with. */
export const newsItemKey = (feedId: string, item: string): Key => ({ pk: `news-feed#${feedId}`, sk: newsItemId(item) });
export const newsItemId = (item: string): string => shortHash(item);
