import type { ArticleMetadata } from '../shared/store/article-item.ts';
import type { MeetingRecord } from '../shared/store/get-meeting.ts';

/** A record with what its articles say of themselves (null for those that are gone), and their texts by id. */
export type ShownMeeting = Readonly<{
  record: MeetingRecord;
  articles: readonly (ArticleMetadata | null)[];
  texts: ReadonlyMap<string, string>;
}>;
