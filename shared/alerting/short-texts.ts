import type { Participant } from '../meeting/meeting.ts';
import { describeDate, describeTopics, meetingSentence, newsSentence, whoMetWhom } from './describe-meeting.ts';
import { fitGsm7, gsm7Length, onePart, toGsm7 } from './gsm7.ts';
import { cutAtWord, oneLine, toPlainLetters } from './plain-text.ts';
import type { Story } from './story.ts';

/** SNS takes subjects below 100 characters without line breaks or control characters. */
const longestSubject = 99;

const fullName = ({ name }: Participant) => name;
/** The last word of the name, with the particle that belongs to it. */
const lastName = ({ name }: Participant) =>
  name.match(/(?:\b(?:al|el|bin|ben|abu|de|da|van|von)[ -])?[^\s]+$/i)?.[0] ?? name;

/** The subject of a mail: plain ASCII, since older mail gateways garble anything else. */
export function subjectText(stories: readonly Story[], today: string): string {
  const [first] = stories;
  if (!first) return 'Readout';
  const what = stories.length > 1 ? `${stories.length} meetings, first: ` : first.news.length > 0 ? 'Update: ' : '';
  const where = first.meeting.place?.city ?? '';
  const when = first.meeting.date ? describeDate(first.meeting.date, 'short') : '';
  const rest = [where, when].filter((part) => part).join(', ');
  const subject = `Readout: ${what}${whoMetWhom(first.meeting, fullName, today)}${rest ? ` (${rest})` : ''}`;
  return cutAtWord(oneLine(toPlainLetters(oneLine(subject))), longestSubject, '...');
}

/** An SMS of one part: who met whom, then as much of what changed, where, when, topics and watch as there is room for. */
export function smsText(stories: readonly Story[], today: string): string {
  const [first] = stories;
  if (!first) return '';
  const { alerts, meeting, news } = first;
  const more = stories.length > 1 ? ` (+${stories.length - 1} more)` : '';
  const named = toGsm7(whoMetWhom(meeting, fullName, today));
  const who = gsm7Length(named) <= onePart / 2 ? named : toGsm7(whoMetWhom(meeting, lastName, today));
  let text = `${fitGsm7(who, onePart - gsm7Length(more))}${more}`;
  const details = [
    meeting.place?.city && `, ${meeting.place.city}`,
    meeting.date && `, ${describeDate(meeting.date, 'short')}`,
    ...news.map((piece) => `. ${newsSentence(piece, today).replace(/\.$/, '')}`),
    meeting.topics.length > 0 && `. ${describeTopics({ topics: meeting.topics.slice(0, 3) })}`,
    alerts[0] && `. Watch: ${alerts[0].watch.name}`,
  ];
  for (const detail of details) {
    const longer = detail ? `${text}${toGsm7Keeping(detail)}` : text;
    if (gsm7Length(longer) <= onePart) text = longer;
  }
  return text;
}

/** toGsm7 trims; a detail begins with the separator that parts it from what is before. */
const toGsm7Keeping = (detail: string) => `${detail.slice(0, 2)}${toGsm7(detail.slice(2))}`;

const chatStories = 20;
const longestUrl = 500;

/** The text for Slack and Teams before each one's own escaping: a line for each meeting. */
export function chatText(stories: readonly Story[], today: string): string {
  const lines = stories.slice(0, chatStories).map(({ alerts, meeting, news, quotation, sources }) => {
    const watches = [...new Set(alerts.map(({ watch }) => watch.name))].join(', ');
    const [source] = sources;
    return [
      cutAtWord(meetingSentence(meeting, today), 500),
      ...news.map((piece) => newsSentence(piece, today)),
      ...(quotation ? [`"${cutAtWord(oneLine(quotation), 300)}"`] : []),
      ...(source?.url && source.url.length <= longestUrl ? [oneLine(source.url)] : []),
      `Watch: ${watches}`,
    ].join('\n');
  });
  const more = stories.length - lines.length;
  return [...lines, ...(more > 0 ? [`And ${more} more meetings.`] : [])].join('\n\n');
}
