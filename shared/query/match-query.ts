import type { Meeting } from '../meeting/meeting.ts';
import { containsPhrase, foldWords } from './fold-words.ts';
import { matchOfficial } from './match-official.ts';
import { meetingCountries, meetingTexts } from './meeting-text.ts';
import type { DateRange, Query, QueryOptions, TextField } from './query.ts';
import type { MatchReason, QueryMatch } from './query-match.ts';
import { lastRange } from './read-dates.ts';
import { partyName, resolveBody, resolveCountry } from './resolve-party.ts';

export type { QueryMatch };

/** What holds for the whole of a match: the moment, name strictness, and `lead:` of the enclosing conjunction. */
type Context = Readonly<{ now: Date; options: QueryOptions; lead: boolean | null }>;

type Reasons = readonly MatchReason[] | null;

const found = (reasons: readonly MatchReason[]): Reasons => (reasons.length > 0 ? reasons : null);

function matchText(field: TextField, value: string, meeting: Meeting): Reasons {
  const phrase = foldWords(value);
  const hits = meetingTexts(meeting, field).filter(({ words }) => containsPhrase(words, phrase));
  return found(hits.map(({ path, text }) => ({ field, value, found: text, path })));
}

function matchParty(value: string, meeting: Meeting): Reasons {
  const ids = new Set([value, resolveCountry(value), resolveBody(value)]);
  const sides = meeting.parties.flatMap(({ id, name }, i) =>
    ids.has(id) ? [{ field: 'party', value, found: name, path: `parties/${i}` }] : [],
  );
  return found(sides) ?? matchText('party', value, meeting);
}

function matchPlace(value: string, meeting: Meeting): Reasons {
  const country = meeting.place?.country ?? null;
  if (country !== null && country === resolveCountry(value)) {
    return [{ field: 'place', value, found: partyName(country), path: 'place/country' }];
  }
  return matchText('place', value, meeting);
}

function matchCountry(value: string, meeting: Meeting): Reasons {
  if (!meetingCountries(meeting).includes(value)) return null;
  const side = meeting.parties.findIndex(({ id }) => id === value);
  const member = meeting.participants.findIndex(({ affiliation }) => affiliation === value);
  const path = side >= 0 ? `parties/${side}` : `participants/${member}/affiliation`;
  return [{ field: 'country', value, found: partyName(value), path }];
}

/** A meeting of several days matches a range that any of its days is in; one without a date matches none. */
function matchDate(value: string, { from, to }: DateRange, { date, endDate }: Meeting): Reasons {
  if (date === null) return null;
  const last = endDate ?? date;
  if ((from !== null && last < from) || (to !== null && date > to)) return null;
  return [{ field: 'date', value, found: date, path: 'date' }];
}

function matchTopic(value: string, { topics }: Meeting): Reasons {
  const at = (topics as readonly string[]).indexOf(value);
  return at < 0 ? null : [{ field: 'topic', value, found: value, path: `topics/${at}` }];
}

function matchLead(value: boolean, { participants }: Meeting): Reasons {
  const at = participants.findIndex(({ lead }) => lead === value);
  const name = participants[at]?.name;
  return name === undefined
    ? null
    : [{ field: 'lead', value: String(value), found: name, path: `participants/${at}/lead` }];
}

function matchAll(children: readonly Query[], meeting: Meeting, context: Context): Reasons {
  const leadTerm = children.find((child) => child.type === 'lead');
  const scope = leadTerm === undefined ? context : { ...context, lead: leadTerm.value };
  const reasons: MatchReason[] = [];
  for (const child of children) {
    const matched = match(child, meeting, scope);
    if (matched === null) return null;
    reasons.push(...matched);
  }
  return reasons;
}

function matchAny(children: readonly Query[], meeting: Meeting, context: Context): Reasons {
  const matched = children.map((child) => match(child, meeting, context)).filter((reasons) => reasons !== null);
  return matched.length === 0 ? null : matched.flat();
}

function match(query: Query, meeting: Meeting, context: Context): Reasons {
  switch (query.type) {
    case 'and':
      return matchAll(query.children, meeting, context);
    case 'or':
      return matchAny(query.children, meeting, context);
    case 'not':
      return match(query.child, meeting, context) === null ? [] : null;
    case 'official':
      return found(matchOfficial(query.value, meeting, context.options.names ?? 'variants', context.lead));
    case 'country':
      return matchCountry(query.value, meeting);
    case 'topic':
      return matchTopic(query.value, meeting);
    case 'kind':
    case 'status': {
      const { type: field, value } = query;
      return meeting[field] === value ? [{ field, value, found: value, path: field }] : null;
    }
    case 'lead':
      return matchLead(query.value, meeting);
    case 'date':
      return matchDate(`${query.range.from ?? '*'} to ${query.range.to ?? '*'}`, query.range, meeting);
    case 'last':
      return matchDate(`last ${query.last.count}${query.last.unit}`, lastRange(query.last, context.now), meeting);
    case 'text':
      if (query.field === 'party') return matchParty(query.value, meeting);
      if (query.field === 'place') return matchPlace(query.value, meeting);
      return matchText(query.field, query.value, meeting);
  }
}

/**
 * Whether a record matches a query, and why; null when it does not. `now` gives `last:30d` its meaning. Pure; the
 * time is linear in the query and the record.
 */
export function matchQuery(query: Query, meeting: Meeting, now: Date, options: QueryOptions = {}): QueryMatch | null {
  const reasons = match(query, meeting, { now, options, lead: null });
  return reasons === null ? null : { reasons };
}
