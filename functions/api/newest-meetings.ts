import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Query } from '../../shared/query/query.ts';
import { searchMeetings } from '../../shared/store/search-meetings.ts';
import type { Store } from '../../shared/store/store.ts';

/** As many as a calendar or feed reader can do something with. */
const feedLength = 100;

/** The meetings of a feed: the newest that match. */
export async function newestMeetings(store: Store, query: Query, now: Date): Promise<readonly Meeting[]> {
  const { meetings } = await searchMeetings(store, query, { limit: feedLength, now });
  return meetings;
}
