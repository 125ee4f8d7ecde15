import pc from 'picocolors';
import type { Demo, DemoAlert } from './demo.ts';
import { tableOf } from './print-meetings.ts';
import { describeReject } from './print-rejects.ts';

/** What the demo came to, for people: the meetings as a table, the messages word for word, what could not be read. */
export function describeDemo({ alerts, meetings, rejects }: Demo, width: number): string {
  const messages = groupByMessage(alerts);
  return [
    heading(`${meetings.length} meetings (* leads)`),
    tableOf(meetings, width),
    heading(`${alerts.length} alerts, in ${messages.length} messages`),
    ...messages.map(describeMessage),
    heading(`${rejects.length} rejects`),
    ...rejects.map(describeReject),
  ].join('\n');
}

/** All matches of one moment go to a channel as one message. */
function groupByMessage(alerts: readonly DemoAlert[]): readonly (readonly DemoAlert[])[] {
  const groups = new Map<string, DemoAlert[]>();
  for (const alert of alerts) {
    const id = alert.message ?? alert.id;
    groups.set(id, [...(groups.get(id) ?? []), alert]);
  }
  return [...groups.values()];
}

function describeMessage(alerts: readonly DemoAlert[]): string {
  const why = alerts.map(({ meeting, reasons, watch }) => {
    const because = reasons.map(({ field, found, wanted }) => `${field} ${wanted}, found as ${found}`).join('; ');
    return `${pc.bold('Watch')} ${watch.name}: ${meeting.headline}\n  because of ${because}`;
  });
  const texts = (alerts[0]?.recipients ?? []).map(({ endpoint, protocol, subject, text }) => {
    const body = (subject === null ? text : `${subject}\n\n${text}`).trimEnd();
    return `${pc.bold(protocol)} to ${endpoint}\n${indent(body)}`;
  });
  return [...why, ...texts, ''].join('\n');
}

const indent = (text: string): string => text.replace(/^/gm, '  | ');
const heading = (text: string): string => `\n${pc.bold(pc.underline(text))}\n`;
