import type { Meeting } from '../meeting/meeting.ts';
import { compareNames, type NameGrade } from '../names/compare-names.ts';
import { foldName } from '../names/fold-name.ts';
import { fullNameKeys, isBareName, meetingNameKeys, nameKeys, soughtNameKeys } from '../names/name-keys.ts';
import type { NameStrictness } from './query.ts';
import type { MatchReason } from './query-match.ts';

/** The same spelling but for case, accents, titles and punctuation; a family name alone may end a full name. */
function spelledAlike(wanted: string, name: string): boolean {
  const [fold, other] = [foldName(wanted), foldName(name)];
  return other === fold || (isBareName(wanted) && other.endsWith(` ${fold}`));
}

const wordCount = (name: string): number => foldName(name).split(' ').length;

/** Whether a query gives less of a name than a record, or only a family name: then it asks for all who bear that. */
const asksForAll = (wanted: string, name: string): boolean =>
  isBareName(wanted) || (wordCount(wanted) < wordCount(name) && shareFullKeys(wanted, name));

function shareFullKeys(wanted: string, name: string): boolean {
  const keys = nameKeys(name);
  return fullNameKeys(wanted).some((key) => keys.includes(key));
}

function accepts(wanted: string, name: string, strictness: NameStrictness): NameGrade | null {
  const grade = compareNames(wanted, name);
  if (grade === 'none') return null;
  if (strictness === 'exact') return spelledAlike(wanted, name) ? grade : null;
  return grade === 'full' || strictness === 'surname' || asksForAll(wanted, name) ? grade : null;
}

/** Keys of which every name that this one may mean has at least one among its `meetingNameKeys`. */
export function keysToSeek(wanted: string, strictness: NameStrictness): readonly string[] {
  if (strictness !== 'surname') return soughtNameKeys(wanted);
  const surnames = nameKeys(wanted).filter((key) => /^(?:~|i\|)/.test(key));
  return [...new Set([...soughtNameKeys(wanted), ...surnames])];
}

/** The participants of a meeting that a name may mean; among leads or non-leads only, where `lead` says so. */
export function matchOfficial(
  wanted: string,
  { participants }: Meeting,
  strictness: NameStrictness,
  lead: boolean | null,
): readonly MatchReason[] {
  // Names that share no key are different people, and that is seen a hundred times faster than by comparing them.
  const keys = new Set(keysToSeek(wanted, strictness));
  return participants.flatMap((participant, i) => {
    if (lead !== null && participant.lead !== lead) return [];
    if (!meetingNameKeys(participant.name).some((key) => keys.has(key))) return [];
    const grade = accepts(wanted, participant.name, strictness);
    const path = `participants/${i}/name`;
    return grade === null ? [] : [{ field: 'official', value: wanted, found: participant.name, path, grade }];
  });
}
