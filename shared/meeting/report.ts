import type { Meeting, Status } from './meeting.ts';

/**
 * What one article says of one meeting. `event` counts the meetings of the article from 0. `publishedAt` is a date or an
 * instant; where the article gives none, the date on which it was first stored.
 */
export type Report = Readonly<{
  article: string;
  event: number;
  publishedAt: string;
  outlet: string | null;
  meeting: Meeting;
}>;

/** Oldest first; reports of one day in the order of their articles' names, so that the order never depends on arrival. */
export function inOrder(reports: readonly Report[]): readonly Report[] {
  const rank = ({ publishedAt, article, event }: Report) =>
    `${publishedAt}\n${article}\n${String(event).padStart(6, '0')}`;
  return reports.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The day by which a meeting is listed: its own, else that of its first report. */
export function listedDate(meeting: Meeting, reports: readonly Report[]): string {
  return meeting.date ?? inOrder(reports)[0]?.publishedAt.slice(0, 10) ?? '0000-00-00';
}

/**
 * Where several reports leave a meeting: a plan is overtaken by what became of it, whichever article arrives last;
 * of `held` and `cancelled` the later publication holds.
 */
export function latestStatus(reports: readonly Report[]): Status {
  const statuses = inOrder(reports).map(({ meeting }) => meeting.status);
  return statuses.findLast((status) => status !== 'planned') ?? 'planned';
}
