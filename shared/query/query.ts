import type { TopicId } from '../lexicon/topic-ids.ts';
import type { Kind, Status } from '../meeting/meeting.ts';

/** Days, inclusive at both ends, as `YYYY-MM-DD`; an open end is null. */
export type DateRange = Readonly<{ from: string | null; to: string | null }>;

/** Days back from the moment of asking, today included: `last:30d`. */
export type LastDays = Readonly<{ count: number; unit: 'd' | 'w' | 'm' | 'y' }>;

/** Fields whose value is a run of words looked for in the record. */
export type TextField = 'text' | 'role' | 'party' | 'org' | 'place' | 'outlet';

/** One condition. `value` is what the user wrote, in canonical form where the field has one. */
export type Term =
  | Readonly<{ type: 'text'; field: TextField; value: string }>
  | Readonly<{ type: 'official'; value: string }>
  | Readonly<{ type: 'country'; value: string }>
  | Readonly<{ type: 'topic'; value: TopicId }>
  | Readonly<{ type: 'kind'; value: Kind }>
  | Readonly<{ type: 'status'; value: Status }>
  | Readonly<{ type: 'lead'; value: boolean }>
  | Readonly<{ type: 'date'; range: DateRange }>
  | Readonly<{ type: 'last'; last: LastDays }>;

/** A parsed query: the one tree that matching, planning, formatting and describing all walk. */
export type Query =
  | Term
  | Readonly<{ type: 'and'; children: readonly Query[] }>
  | Readonly<{ type: 'or'; children: readonly Query[] }>
  | Readonly<{ type: 'not'; child: Query }>;

/** Which spellings of an official's name count; a watch chooses, a search takes `variants`. */
export type NameStrictness = 'exact' | 'variants' | 'surname';

export type QueryOptions = Readonly<{ names?: NameStrictness }>;
