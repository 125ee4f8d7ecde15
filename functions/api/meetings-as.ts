import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { MeetingRow } from '../../shared/meeting/formats/meetings-csv.ts';
import type { ApiEnv } from './api-env.ts';
import { publicUrl } from './public-url.ts';

/** The forms in which meetings can be had besides JSON, by extension, with their media types. */
export const formatsOf = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  ics: 'text/calendar',
  atom: 'application/atom+xml',
} as const;
export type MeetingsFormat = keyof typeof formatsOf;
type FeedFrame = Readonly<{ id: string; title: string; now: Date }>;

const json = 'application/json';

/** The form that the request's `Accept` asks for; null: JSON. */
export function acceptedFormat(c: Context): MeetingsFormat | null {
  const supports = [json, ...Object.values(formatsOf)];
  const type = accepts(c, { header: 'Accept', supports, default: json });
  const found = Object.entries(formatsOf).find(([, mediaType]) => mediaType === type);
  return found ? (found[0] as MeetingsFormat) : null;
}

/** Answers with meetings in one of those forms. `title` names a feed or calendar; `id` is a feed's own, an IRI that never changes. */
export async function meetingsAs(
  c: Context<ApiEnv>,
  format: MeetingsFormat,
  meetings: readonly MeetingRow[],
  options: FeedFrame,
): Promise<Response> {
  const body = await write(c, format, meetings, options);
  return c.body(body, 200, {
    'content-type': `${formatsOf[format]}; charset=utf-8`,
    'content-disposition': `inline; filename="meetings.${format}"`,
  });
}

/** What writes a form is loaded when it is asked for: most callers want JSON. */
async function write(
  c: Context<ApiEnv>,
  format: MeetingsFormat,
  meetings: readonly MeetingRow[],
  { id, title, now }: FeedFrame,
): Promise<string> {
  switch (format) {
    case 'csv': {
      const { meetingsCsv } = await import('../../shared/meeting/formats/meetings-csv.ts');
      return meetingsCsv(meetings);
    }
    case 'jsonl':
      return meetings.map((meeting) => `${JSON.stringify(meeting)}\n`).join('');
    case 'ics': {
      const { meetingsCalendar } = await import('../../shared/meeting/formats/meetings-calendar.ts');
      return meetingsCalendar(meetings, { title, now });
    }
    case 'atom': {
      const { meetingsFeed } = await import('../../shared/meeting/formats/meetings-feed.ts');
      const base = publicUrl(c);
      return meetingsFeed(meetings, {
        title,
        now,
        id,
        urlOf: (meeting) => `${base}/meetings/${encodeURIComponent(meeting)}`,
      });
    }
  }
}
