import type { Logger } from '@aws-lambda-powertools/logger';
import pMap from 'p-map';
import { listNewsFeeds, type NewsFeed, updateNewsFeed } from '../../shared/store/news-feeds.ts';
import { type FeedDeps, FeedRefused, pollFeed } from './poll-feed.ts';

export type PollDeps = FeedDeps & Readonly<{ logger: Pick<Logger, 'info' | 'warn'> }>;

/** Feeds polled, of which failed, and items put into the bucket. */
export type PollSummary = Readonly<{ polled: number; failed: number; stored: number }>;

const feedsAtOnce = 6;
const minuteMs = 60_000;
const usualMinutes = 15;
const longestMinutes = 24 * 60;

/** Polls every feed that is due. One that fails is asked less and less often; the others do not notice. */
export async function pollFeeds(deps: PollDeps, deadline: number): Promise<PollSummary> {
  const now = deps.now().toISOString();
  const due = (await listNewsFeeds(deps.store)).filter((feed) => feed.nextPollAt <= now);
  let [polled, failed, stored] = [0, 0, 0];
  await pMap(
    due,
    async (feed) => {
      if (deps.now().getTime() > deadline) return;
      const { feed: after, items } = await pollOne(deps, feed, deadline);
      await updateNewsFeed(deps.store, after);
      polled++;
      stored += items;
      if (after.failures > 0) failed++;
    },
    { concurrency: feedsAtOnce },
  );
  return { polled, failed, stored };
}

async function pollOne(deps: PollDeps, feed: NewsFeed, deadline: number): Promise<{ feed: NewsFeed; items: number }> {
  const lastPolledAt = deps.now().toISOString();
  try {
    const { answer, stored, left, problems } = await pollFeed(deps, feed, deadline);
    deps.logger.info('feed polled', { feed: feed.url, stored, left, problems });
    const marks =
      answer === 'unchanged' ? {} : { title: answer.title, etag: answer.etag, lastModified: answer.lastModified };
    // Marks of a feed with items left over would have the publisher say that nothing changed.
    const kept = left + problems.length > 0 ? { ...marks, etag: null, lastModified: null } : marks;
    const minutes = left > 0 ? 0 : answer === 'unchanged' ? usualMinutes : Math.max(usualMinutes, answer.minutes);
    const status =
      answer === 'unchanged'
        ? 'unchanged'
        : `${stored} new${left ? `, ${left} left` : ''}${problems[0] ? `; ${problems[0]}` : ''}`;
    return {
      feed: { ...feed, ...kept, lastPolledAt, status, failures: 0, nextPollAt: later(deps, minutes) },
      items: stored,
    };
  } catch (error) {
    const failures = feed.failures + 1;
    const status = error instanceof Error ? error.message : String(error);
    deps.logger.warn('feed failed', { feed: feed.url, failures, error: status });
    const minutes = Math.max(usualMinutes * 2 ** Math.min(failures, 10), askedMinutes(error, deps.now()));
    return { feed: { ...feed, lastPolledAt, status, failures, nextPollAt: later(deps, minutes) }, items: 0 };
  }
}

function later(deps: PollDeps, minutes: number): string {
  return new Date(deps.now().getTime() + Math.min(minutes, longestMinutes) * minuteMs).toISOString();
}

/** What a server asks for by `Retry-After`, in seconds or as a date. A feed that is gone is asked once a day. */
function askedMinutes(error: unknown, now: Date): number {
  if (!(error instanceof FeedRefused)) return 0;
  if (error.status === 410) return longestMinutes;
  const asked = error.retryAfter;
  if (!asked) return 0;
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds / 60) : 0;
}
