import type { Participant } from '../meeting/meeting.ts';
import type { MeetingExcerpt, News } from './alert.ts';
import { oneLine } from './plain-text.ts';

const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `5 August 2020`, or in short `5 Aug`. */
export function describeDate(date: string, style: 'long' | 'short' = 'long'): string {
  return (style === 'long' ? longDate : shortDate).format(new Date(`${date}T00:00:00Z`));
}

/** `Tripoli, Libya` as far as it is known; null when nothing is. */
export function describePlace({ place }: Pick<MeetingExcerpt, 'place'>): string | null {
  if (!place) return null;
  const country = place.country === null ? null : countryName(place.country);
  return [place.venue, place.city, country].filter((part) => part).join(', ') || null;
}

/** `ceasefire, humanitarian aid`: topics in words that people read. */
export const describeTopics = ({ topics }: Pick<MeetingExcerpt, 'topics'>): string =>
  topics.map((topic) => topic.replaceAll('-', ' ')).join(', ');

const regions = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;
}

/** `Lorenzo Guerini (Minister of Defence, Italy)`; a role that says whose it is needs no side. */
export function describeParticipant(person: Participant, meeting: MeetingExcerpt): string {
  const side = person.affiliation === null ? null : sideName(person.affiliation, meeting);
  const details = [person.role, side && person.role?.includes(side) ? null : side].filter((part) => part).join(', ');
  return oneLine(details ? `${person.name} (${details})` : person.name);
}

function sideName(id: string, { parties }: MeetingExcerpt): string {
  return parties.find((party) => party.id === id)?.name ?? countryName(id);
}

/** Who met whom: the leads, or whoever is named, or else the sides; those of the first side, then all others. */
function sidesOf(meeting: MeetingExcerpt, name: (person: Participant) => string): [string, string] {
  const leads = meeting.participants.filter((person) => person.lead);
  const people = leads.length > 1 ? leads : meeting.participants.slice(0, 4);
  const [first, ...others] = people;
  if (!first) {
    const [ours = '', ...theirs] = meeting.parties.map((party) => party.name);
    return [ours, list.format(theirs)];
  }
  const isOurs = (person: Participant) => first.affiliation !== null && person.affiliation === first.affiliation;
  const theirs = others.filter((person) => !isOurs(person));
  if (theirs.length > 0) {
    return [list.format([first, ...others.filter(isOurs)].map(name)), list.format(theirs.map(name))];
  }
  if (others.length > 0) return [name(first), list.format(others.map(name))];
  return [
    name(first),
    list.format(meeting.parties.filter(({ id }) => id !== first.affiliation).map((party) => party.name)),
  ];
}

const verbs: Readonly<Record<MeetingExcerpt['kind'], Readonly<{ plain: string; past: string }>>> = {
  meeting: { plain: 'meet', past: 'met' },
  call: { plain: 'speak by phone with', past: 'spoke by phone with' },
  conference: { plain: 'confer with', past: 'conferred with' },
};

function predicate({ kind, status }: MeetingExcerpt, several: boolean, over: boolean): string {
  const { past, plain } = verbs[kind];
  if (status === 'held') return past;
  if (status === 'cancelled') return `${over ? 'did' : 'will'} not ${plain}`;
  const be = over ? (several ? 'were' : 'was') : several ? 'are' : 'is';
  return `${be} to ${plain}`;
}

/** Whether the day of a meeting is past, so that nothing can be said to be ahead. `today` is a day, as `2026-03-10`. */
export const isOver = ({ date, endDate }: Pick<MeetingExcerpt, 'date' | 'endDate'>, today: string): boolean =>
  date !== null && (endDate ?? date) < today;

/** The day (UTC) of an instant. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** What happened, in one sentence: `Lorenzo Guerini met Fayez al-Sarraj in Tripoli, Libya, on 5 August 2020.` */
export function meetingSentence(meeting: MeetingExcerpt, today: string): string {
  const where = describePlace(meeting);
  const when = meeting.date ? describeDate(meeting.date) : null;
  const place = where && meeting.kind !== 'call' ? ` in ${where}` : '';
  const date = when ? `${place.includes(',') ? ',' : ''} on ${when}` : '';
  const cancelled = meeting.status === 'cancelled' ? ' as was planned' : '';
  return oneLine(`${whoMetWhom(meeting, ({ name }) => name, today)}${place}${date}${cancelled}.`);
}

/** The same without place and date, and with whatever form of the names there is room for. */
export function whoMetWhom(meeting: MeetingExcerpt, name: (person: Participant) => string, today: string): string {
  const [ours, theirs] = sidesOf(meeting, name);
  const over = isOver(meeting, today);
  if (!ours) return oneLine(meeting.headline) || 'A meeting';
  if (!theirs) return `${ours}: a ${meeting.kind}${statusNote(meeting, over)}`;
  return `${ours} ${predicate(meeting, ours.includes(' and '), over)} ${theirs}`;
}

function statusNote({ status }: MeetingExcerpt, over: boolean): string {
  if (status === 'held') return '';
  return status === 'cancelled' ? ' that was cancelled' : ` that ${over ? 'was' : 'is'} planned`;
}

/** What has changed since the last alert: `It has now been held (it was planned).` */
export function newsSentence(news: News, today: string): string {
  switch (news.what) {
    case 'status':
      return news.to === 'held'
        ? `It has now been held (it was ${news.from}).`
        : `It has been ${news.to} (it was ${news.from}).`;
    case 'date': {
      const over = news.to < today;
      return news.from
        ? `It ${over ? 'was last' : 'is now'} planned for ${describeDate(news.to)}, no longer for ${describeDate(news.from)}.`
        : `It ${over ? 'was' : 'is'} planned for ${describeDate(news.to)}.`;
    }
    case 'lead':
      return oneLine(`${news.name} is now named as leading it.`);
  }
}
