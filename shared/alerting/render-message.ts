import type { Alert, Message } from './alert.ts';
import { type EmailContext, emailText } from './email-text.ts';
import { chatText, smsText, subjectText } from './short-texts.ts';
import { storiesOf } from './story.ts';

export type RenderedMessage = Pick<Message, 'subject' | 'email' | 'sms' | 'chat' | 'attributes'>;

/** SNS counts attributes into the size of a message; a filter needs no more values than these. */
const mostValues = 50;

/** Says what alerts have to say, for every way by which a channel reaches people. The same alerts give the same texts on the same day. */
export function renderMessage(alerts: readonly Alert[], context: EmailContext): RenderedMessage {
  const stories = storiesOf(alerts);
  const values = (list: readonly (string | null)[]) =>
    [...new Set(list)].filter((value) => value !== null).slice(0, mostValues);
  return {
    subject: subjectText(stories, context.today),
    email: emailText(stories, context),
    sms: smsText(stories, context.today),
    chat: chatText(stories, context.today),
    attributes: {
      watchIds: values(alerts.map(({ watch }) => watch.id)),
      topics: values(alerts.flatMap(({ meeting }) => meeting.topics)),
      countries: values(
        alerts.flatMap(({ meeting }) => [meeting.place?.country ?? null, ...meeting.parties.map(({ id }) => id)]),
      ),
      kind: values(alerts.map(({ meeting }) => meeting.kind)),
      news: values(alerts.map(({ kind }) => kind)),
    },
  };
}
