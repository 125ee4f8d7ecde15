import type { Status } from '../../meeting/meeting.ts';
import type { Scene } from '../coreference/scene.ts';
import { startsClause } from '../people/person-lists.ts';

/** What the words around a contact say of it; `null`: it may never happen, so nothing is recorded. */
export type StatusReading = Readonly<{ status: Status | null; rule: string; certain?: boolean }>;

export const HELD: StatusReading = { status: 'held', rule: 'status-held' };

export const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", 'am']);

/** "arrived on Sunday to attend": told when the journey is all that has happened. */
export const SETTING_OUT =
  /^(?:arriv(?:es?|ed|ing)|land(?:s|ed)|head(?:s|ed|ing)|leaves|left|depart(?:s|ed)|travel(?:s|ling|ing)|fl(?:ies|ying)|embark(?:s|ed)|converg(?:e|es|ed|ing)|flock(?:ed|ing)?)$/;

/** The words between `from` and `to` tell of a journey under way. */
export function isSettingOut(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (SETTING_OUT.test(word) || word === 'travel' || word === 'leave' || word === 'depart' || word === 'fly')
      return true;
  }
  return false;
}

const DUE = /^(?:expected|due|set|scheduled|slated)$/;

const COMING =
  /^(?:expected|due|set|scheduled|slated|planned|plans|planning|prepared|preparing|poised|going|intends|agreed|heading|traveling|travelling|invited)$/;

/** "will raise it in talks with Y", "is due to travel to Z for talks": the verb of the clause says that it is to come. */
export function clauseStatus(scene: Scene, sentence: number, start: number, reach = 24): StatusReading | null {
  const { tokens } = scene.reading;
  const floor = Math.max(scene.sentences[sentence]?.start ?? 0, start - reach);
  for (let at = start - 1; at >= floor; at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';' || word === '”' || word === '“' || word === '"' || startsClause(word)) return null;
    if (word === 'will' || word === 'would' || word === "'ll") return { status: 'planned', rule: 'status-clause-will' };
    const next = tokens[at + 1]?.lower ?? '';
    // "agreed to expand trade during a meeting"
    if (word === 'agreed' && /^(?:during|at|in|following|after)$/.test(tokens[start - 1]?.lower ?? '')) return null;
    if ((COMING.test(word) && next === 'to') || (DUE.test(word) && /^(?:in|at|for)$/.test(next)))
      return { status: 'planned', rule: 'status-clause-plan' };
    if (/^(?:said|told|added|met|held|discussed|visited|arrived|agreed|after|following)$/.test(word)) return null;
  }
  return null;
}
