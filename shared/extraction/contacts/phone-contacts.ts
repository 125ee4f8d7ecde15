import { persons } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { verbStatus } from '../status/verb-status.ts';
import { subjectOf } from './clauses.ts';
import { type Contact, PLAIN } from './contact.ts';
import { counterpartAfter } from './counterpart.ts';

export const AFTER_CALLED =
  /^(?:to|today|yesterday|tonight|on|after|before|following|during|and|this|last|late|earlier|again|twice|by|over|from|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

export const SPOKEN_ELSEWHERE = new Set(
  'letter interview statement message tweet conference parliament court hearing reporters journalists rally newspaper telegram television congress lawmakers'.split(
    ' ',
  ),
);

const PHONED_WITHIN = 24;

/** "congratulated Y by phone", "urged Y over the telephone to sign". */
export function phoned(scene: Scene, sentence: number, at: number, end: number): Contact | null {
  const counterpart = counterpartAfter(scene, sentence, end, [], true);
  const left = persons(subjectOf(scene, sentence, at));
  const right = persons(counterpart.references).filter((person) => !left.includes(person));
  if (left.length === 0 || right.length === 0 || !isByPhone(scene, sentence, counterpart.end)) return null;
  const status = verbStatus(scene, sentence, at, -1);
  if (!status.status) return null;
  return {
    sentence,
    ...PLAIN,
    anchor: { start: at, end },
    rule: 'phoned',
    kind: 'call',
    status: status.status,
    left,
    right,
  };
}

function isByPhone(scene: Scene, sentence: number, from: number): boolean {
  const { tokens } = scene.reading;
  const limit = Math.min(scene.sentences[sentence]?.end ?? from, from + PHONED_WITHIN);
  for (let at = from; at < limit; at++) {
    if (!/^(?:tele)?phone$/.test(tokens[at]?.lower ?? '')) continue;
    const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
    if (/^(?:by|over|on|via)$/.test(tokens[before]?.lower ?? '')) return true;
  }
  return false;
}
