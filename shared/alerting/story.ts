import type { Alert, AlertSource, MeetingExcerpt, News } from './alert.ts';

/** One meeting as a message tells it, however many watches it matched. */
export type Story = Readonly<{
  meeting: MeetingExcerpt;
  news: readonly News[];
  quotation: string | null;
  sources: readonly AlertSource[];
  alerts: readonly Alert[];
}>;

/** Brings alerts for one meeting together, in the order in which the first of each was raised; the latest facts count. */
export function storiesOf(alerts: readonly Alert[]): readonly Story[] {
  const byMeeting = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const group = byMeeting.get(alert.meeting.id);
    if (group) group.push(alert);
    else byMeeting.set(alert.meeting.id, [alert]);
  }
  return [...byMeeting.values()].map((group) => {
    const latest = group.reduce((a, b) => (b.raisedAt >= a.raisedAt ? b : a));
    const toldAsNew = group.some(({ kind }) => kind === 'new');
    return {
      meeting: latest.meeting,
      // Who hears of a meeting for the first time needs no list of what changed.
      news: toldAsNew ? [] : distinct(group.flatMap(({ news }) => news)),
      quotation: latest.quotation,
      sources: latest.sources,
      alerts: group,
    };
  });
}

function distinct(news: readonly News[]): readonly News[] {
  return [...new Map(news.map((piece) => [JSON.stringify(piece), piece])).values()];
}
