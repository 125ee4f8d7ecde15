import { extract } from '../../shared/extraction/extract.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';

/** What an article may say besides its text. */
export type Facts = Readonly<{ title?: string; published?: string; outlet?: string }>;

/** The meetings that the engine reads in a text. */
export function meetingsIn(
  text: string,
  { title = '', published = '2024-05-15', outlet }: Facts = {},
): readonly Meeting[] {
  return extract({ id: 'article', title, text, publishedAt: published, outlet: outlet ?? null });
}

/** Each meeting as "held meeting: A, B + C": leads, then those also present. */
export function whoMet(text: string, facts?: Facts): readonly string[] {
  return meetingsIn(text, facts).map(({ status, kind, participants }) => {
    const leads = participants.filter(({ lead }) => lead).map(({ name }) => name);
    const others = participants.filter(({ lead }) => !lead).map(({ name }) => name);
    return `${status} ${kind}: ${leads.join(', ')}${others.length > 0 ? ` + ${others.join(', ')}` : ''}`;
  });
}

/** Each participant of all meetings as "Name | role | side". */
export function rolesIn(text: string, facts?: Facts): readonly string[] {
  return meetingsIn(text, facts).flatMap(({ participants }) =>
    participants.map(({ name, role, affiliation }) => `${name} | ${role ?? '-'} | ${affiliation ?? '-'}`),
  );
}
