import type { Alert, MeetingExcerpt } from './alert.ts';
import {
  describeDate,
  describeParticipant,
  describePlace,
  describeTopics,
  isOver,
  meetingSentence,
  newsSentence,
} from './describe-meeting.ts';
import { cutAtWord, oneLine } from './plain-text.ts';
import type { Story } from './story.ts';

/**
 * How many meetings a mail tells in full, and how many more in a line each; the rest it counts. SNS takes 256 KB for all
 * texts of a message together, so there is a limit in characters, too.
 */
const inFull = 20;
const charactersInFull = 40_000;
const inShort = 80;
const longestLine = 500;
const watchesNamed = 20;

/** `today`: the day (UTC) on which it is written. */
export type EmailContext = Readonly<{ channel: string; consoleUrl: string | null; today: string }>;

/** The body of a mail: plain text that says what happened, what proves it, why it was sent and how to have less of it. */
export function emailText(stories: readonly Story[], context: EmailContext): string {
  const { today } = context;
  const full = fittingStories(stories, today);
  const short = stories.slice(full.length, full.length + inShort);
  const more = stories.length - full.length - short.length;
  return [
    ...(stories.length > 1 ? [`${stories.length} meetings match your watches.`] : []),
    ...full.map((text, i) => (stories.length > 1 ? `${i + 1}. ${text}` : text)),
    ...(short.length > 0
      ? [
          ['In short:', ...short.map((story) => `- ${cutAtWord(meetingSentence(story.meeting, today), 200)}`)].join(
            '\n',
          ),
        ]
      : []),
    ...(more > 0 ? [`And ${more} more: readout alerts --channel ${context.channel}`] : []),
    footer(
      stories.flatMap((story) => story.alerts),
      context,
    ),
  ].join('\n\n');
}

function fittingStories(stories: readonly Story[], today: string): readonly string[] {
  const texts: string[] = [];
  let characters = 0;
  for (const text of stories.slice(0, inFull).map((story) => storyText(story, today))) {
    characters += text.length;
    if (texts.length > 0 && characters > charactersInFull) break;
    texts.push(text);
  }
  return texts;
}

function storyText({ alerts, meeting, news, quotation, sources }: Story, today: string): string {
  const where = describePlace(meeting);
  const when = meeting.date ? dates(meeting.date, meeting.endDate) : null;
  const status = meeting.status === 'planned' && isOver(meeting, today) ? 'was planned' : meeting.status;
  const unnamed = meeting.participantCount - meeting.participants.length;
  return [
    meetingSentence(meeting, today),
    ...news.map((piece) => `NEW: ${newsSentence(piece, today)}`),
    '',
    ...(meeting.participants.length > 0 ? ['Who:'] : []),
    ...meeting.participants.map((person) => `  ${describeParticipant(person, meeting)}`),
    ...(unnamed > 0 ? [`  and ${unnamed} more`] : []),
    ...(where ? [`Where: ${oneLine(where)}`] : []),
    `When: ${when ?? 'date not known'} (${status})`,
    ...(meeting.topics.length > 0 ? [`Topics: ${describeTopics(meeting)}`] : []),
    ...meeting.outcomes.map(outcomeText),
    ...(quotation ? ['', `"${oneLine(quotation)}"`] : []),
    ...sources.map((source) => `  ${sourceText(source)}`),
    '',
    ...alerts.slice(0, watchesNamed).map(whyText),
  ]
    .map((line) => cutAtWord(line, longestLine))
    .join('\n');
}

/** The text is the article's, and mostly begins with what kind of outcome it is. */
function outcomeText({ kind, text }: MeetingExcerpt['outcomes'][number]): string {
  return `${text.toLowerCase().includes(kind) ? 'Outcome' : `Outcome (${kind})`}: ${oneLine(text)}`;
}

function dates(first: string, last: string | undefined): string {
  return last ? `${describeDate(first)} to ${describeDate(last)}` : describeDate(first);
}

/** Outlet, title and link; an article that has none of these is named by the id that it has on record. */
function sourceText({ article, outlet, title, url }: Story['sources'][number]): string {
  const told = [outlet, title, url].flatMap((part) => (part ? [oneLine(part)] : []));
  return told.length > 0 ? told.join(' - ') : `article ${article}, which came without a link`;
}

/** Names the watch, and for each part of its query what fulfilled it, in the spelling of the article. */
function whyText({ reasons, watch }: Alert): string {
  const found = reasons.map(({ field, found, wanted }) =>
    sameText(wanted, found)
      ? `${field} "${oneLine(wanted)}"`
      : `${field} "${oneLine(wanted)}", spelt "${oneLine(found)}"`,
  );
  return `Why: your watch "${watch.name}" looks for ${found.join('; ') || 'meetings like this one'}.`;
}

const sameText = (a: string, b: string) => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

function footer(alerts: readonly Alert[], { consoleUrl }: EmailContext): string {
  const watches = new Map(alerts.map(({ watch }) => [watch.id, watch.name]));
  const mute = [...watches].slice(0, 5).map(([id, name]) => {
    const link = consoleUrl ? ` or ${consoleUrl}/watches/${encodeURIComponent(id)}` : '';
    return `Mute "${name}" for a week: readout watch mute ${id} --for 7d${link}`;
  });
  const [alert] = alerts;
  return ['--', ...mute, ...(alert ? [`Record of this alert: readout alert ${alert.id}`] : [])].join('\n');
}
