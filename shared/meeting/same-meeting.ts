import { compareNames } from '../names/compare-names.ts';
import type { Kind, Meeting, Participant } from './meeting.ts';
import { plainText } from './plain-text.ts';
import { compareDates, type Sighting } from './same-date.ts';
import { comparePlaces } from './same-place.ts';

/**
 * How surely two sightings are of one meeting: 0 when they are not, else more the more agrees. The leads decide,
 * together with a compatible date, place and kind. A plan and what became of it are one meeting.
 */
export function sameMeeting(a: Sighting, b: Sighting): number {
  const dates = compareDates(a, b);
  if (dates === 'apart') return 0;
  const kinds = compareKinds(a.meeting, b.meeting);
  if (kinds === 'other') return 0;
  const places = comparePlaces(a.meeting.place, b.meeting.place);
  if (places === 'other-country') return 0;
  const people = comparePeople(a.meeting, b.meeting);
  // Two leads do not meet in two cities on one day: there a report is wrong on the city, and the record says so.
  if (places === 'other-city' && !(dates === 'same' && people === 'same')) return 0;
  if (people === 'other') return 0;
  if (people === 'unnamed' && !(dates === 'same' && places === 'same' && sharesSubject(a.meeting, b.meeting))) return 0;
  if (people === 'one-side' && !(dates === 'same' && places !== 'other-city' && sidesAgree(a.meeting, b.meeting)))
    return 0;
  if (kinds === 'near' && !(dates === 'same' && people === 'same')) return 0;
  return (
    (people === 'same' ? 8 : 4) + (dates === 'same' ? 4 : 0) + (places === 'same' ? 2 : 0) + (kinds === 'same' ? 1 : 0)
  );
}

/** A talk by telephone is never the talk in a room; whether a room was a conference is a matter of wording. */
function compareKinds(a: Meeting, b: Meeting): 'same' | 'near' | 'other' {
  if (a.kind === b.kind) return 'same';
  const kinds = new Set<Kind>([a.kind, b.kind]);
  return kinds.has('call') && kinds.has('meeting') ? 'other' : 'near';
}

type PeopleAgreement = 'same' | 'one-side' | 'unnamed' | 'other';

/**
 * `same`: all leads of the shorter list (of either, where both are as long) take part in the other, and at least two people
 * who lead in either are in both; `one-side`: but one is in both, since a report names the other side by office only;
 * `unnamed`: neither names anyone. The same whichever comes first, or it would depend on the order of articles.
 */
function comparePeople(a: Meeting, b: Meeting): PeopleAgreement {
  const longer = leadsOf(a).length - leadsOf(b).length;
  const agreement = longer <= 0 ? findLeads(a, b) : 'other';
  return agreement === 'other' && longer >= 0 ? findLeads(b, a) : agreement;
}

/** Looks for those who lead in `few` among those who take part in `many`. */
function findLeads(few: Meeting, many: Meeting): PeopleAgreement {
  const [fewLeads, manyLeads] = [leadsOf(few), leadsOf(many)];
  if (manyLeads.length === 0) return 'unnamed';
  if (fewLeads.length === 0) return 'other';
  const found = fewLeads.filter((lead) => takesPart(lead, many));
  const isGathering = few.kind === 'conference' && many.kind === 'conference' && fewLeads.length > 2;
  if (found.length < (isGathering ? fewLeads.length / 2 : fewLeads.length)) return 'other';
  const inBoth = Math.max(found.length, manyLeads.filter((lead) => takesPart(lead, few)).length);
  return inBoth > 1 ? 'same' : 'one-side';
}

const takesPart = (person: Participant, { participants }: Meeting): boolean =>
  participants.some((other) => samePerson(person, other));

/** Those who met; where a report marks nobody as lead, everyone it names. */
function leadsOf({ participants }: Meeting): readonly Participant[] {
  const leads = participants.filter(({ lead }) => lead);
  return leads.length > 0 ? leads : participants;
}

function samePerson(a: Participant, b: Participant): boolean {
  const grade = compareNames(a.name, b.name);
  if (grade === 'full') return true;
  return grade === 'surname' && (!a.affiliation || !b.affiliation || a.affiliation === b.affiliation);
}

/** The sides of the one are among those of the other, and there are at least two. */
function sidesAgree(a: Meeting, b: Meeting): boolean {
  const [few, many] = [sidesOf(a), sidesOf(b)].toSorted((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  return few.size > 1 && [...few].every((side) => many.has(side));
}

/** The countries and bodies that the meeting is between, as far as the report names them. */
export function sidesOf({ parties, participants }: Meeting): ReadonlySet<string> {
  const sides = [...parties.map(({ id }) => id), ...participants.map(({ affiliation }) => affiliation)];
  return new Set(sides.filter((side) => side !== null));
}

/** For gatherings of which no report names anyone: the same bodies, or headlines that share most of their words. */
function sharesSubject(a: Meeting, b: Meeting): boolean {
  if (sidesAgree(a, b)) return true;
  const words = (text: string) =>
    new Set(
      plainText(text)
        .split(' ')
        .filter((word) => word.length > 3),
    );
  const [few, many] = [words(a.headline), words(b.headline)].toSorted((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...few].filter((word) => many.has(word)).length;
  return few.size > 2 && shared * 2 > few.size;
}
