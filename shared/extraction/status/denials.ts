import type { Scene } from '../coreference/scene.ts';
import { startsClause } from '../people/person-lists.ts';

const DENIALS = /^(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut(?:es?|ed|ing))$/;

const DENIED_WITHIN = 20;

/** Between the denial and the verb: "denied | he had | met", "denies | ever having | met". */
const IN_DENIAL = /^(?:having|ever|being|he|she|they|it|had|has|have|been|that)$/;

/** "denied that X met Y", "dismissed reports that X had met Y", "denied meeting Y". */
export function isDenied(scene: Scene, start: number, verb: number): boolean {
  const { tokens } = scene.reading;
  let close = true;
  for (let at = verb - 1; at >= Math.max(start, verb - DENIED_WITHIN); at--) {
    const word = tokens[at]?.lower ?? '';
    if (close && DENIALS.test(word)) return true;
    close &&= IN_DENIAL.test(word);
    if (word !== 'that') continue;
    for (let before = at - 1; before >= Math.max(start, at - 5); before--)
      if (DENIALS.test(tokens[before]?.lower ?? '')) return true;
    return false;
  }
  return false;
}

/** "If X met Y": no more than a thought. */
export function isSupposed(scene: Scene, start: number, subjectEnd: number): boolean {
  for (let at = subjectEnd - 1; at >= Math.max(start, subjectEnd - DENIED_WITHIN); at--) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (word === 'if' || word === 'unless') return true;
    if (word === ';' || startsClause(word)) return false;
  }
  return false;
}
