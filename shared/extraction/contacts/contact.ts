import type { Kind, Status } from '../../meeting/meeting.ts';
import type { Range } from '../coreference/scene.ts';

/** One mention of a contact: who with whom, as one verb or noun tells it. Persons by id. */
export type Contact = Readonly<{
  sentence: number;
  anchor: Range;
  rule: string;
  kind: Kind | null;
  status: Status;
  /** False when nothing but the noun itself speaks for `held`. */
  certain: boolean;
  /** Who acts, and whom they met. Both are leads. */
  left: readonly number[];
  right: readonly number[];
  /** An official side without a named person: "met Nigerian leaders". */
  unnamed: boolean;
  /** Tells of a gathering rather than of a pair ("attended the summit"). */
  gathering: boolean;
  /** Whom somebody met is told, but not who: no new event of a person who is known to have met somebody. */
  dangling?: boolean;
  /** Says only that something was discussed: joins a known event, and makes one only when nothing better is there. */
  weak: boolean;
  /** "the meeting": tells more of an event that is known already. */
  definite?: boolean;
  /** "X attended the meeting", "Y joined the call": of the company of those who met. */
  companions?: boolean;
  /** "on the sidelines of the summit": something else happened there, the gathering counts only when nothing else is told. */
  aside?: boolean;
  /** "the two met": of people whom another sentence named, so rather the meeting told there than a new one. */
  again?: boolean;
  /** A meal or reception, which two who meet anyway may share. */
  meal?: boolean;
  /** The proper name of a gathering, in lower case ("apec"), to tell two summits apart; null for "the summit". */
  label: string | null;
}>;

/** What a contact told plainly is: certain, of a pair, both sides named, with nothing else to say of it. */
export const PLAIN = { certain: true, label: null, unnamed: false, gathering: false, weak: false } as const;
