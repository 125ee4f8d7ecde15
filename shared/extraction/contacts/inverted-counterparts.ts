import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { DETERMINERS, isPossessive, listFrom, listUpTo } from '../people/person-lists.ts';

const NOBODY: readonly Reference[] = [];
/** Words between the relative pronoun and its subject, or between a fronted phrase and its subject. */
const CLOSE = 3;
const ONES_MET =
  /^(?:among|those|officials|leaders|people|dignitaries|ministers|politicians|figures|counterparts|others)$/;
const ONES_REACH = 6;
const VERB_REACH = 14;

/**
 * Whom a verb is about that nobody follows: "Y, whom X met", "Y, with whom X held talks", "With Y, X discussed trade",
 * "Among those X met was Y".
 */
export function invertedCounterpart(
  scene: Scene,
  sentence: number,
  verbEnd: number,
  subject: readonly Reference[],
): readonly Reference[] {
  const first = subject[0];
  if (!first || first.sentence !== sentence) return NOBODY;
  return (
    antecedent(scene, sentence, first) ??
    fronted(scene, sentence, first) ??
    oneMet(scene, sentence, verbEnd, first) ??
    NOBODY
  );
}

/** "Y, whom | X met" */
function antecedent(scene: Scene, sentence: number, subject: Reference): readonly Reference[] | null {
  const { tokens } = scene.reading;
  const references = scene.references[sentence] ?? [];
  for (let at = subject.start - 1; at >= subject.start - CLOSE; at--) {
    if (tokens[at]?.lower !== 'whom') continue;
    const last = references.findLastIndex(({ end }) => end <= at);
    const reference = references[last];
    return reference && at - reference.end <= CLOSE ? listUpTo(scene, references, last) : null;
  }
  return null;
}

/** "With Y, | X discussed trade" */
function fronted(scene: Scene, sentence: number, subject: Reference): readonly Reference[] | null {
  const { tokens } = scene.reading;
  const start = scene.sentences[sentence]?.start ?? 0;
  const references = (scene.references[sentence] ?? []).filter((each) => !isPossessive(scene, each));
  const opening = references[0];
  let preposition = (opening?.start ?? start) - 1;
  while (preposition > start && DETERMINERS.has(tokens[preposition]?.lower ?? '')) preposition--;
  if (!opening || tokens[preposition]?.lower !== 'with' || preposition - start > CLOSE) return null;
  const list = listFrom(scene, references, 0).filter(({ end }) => end <= subject.start);
  const last = list.at(-1);
  if (!last || tokens[last.end]?.text !== ',' || subject.start - last.end > CLOSE) return null;
  return list.some(({ person }) => person === subject.person) ? null : list;
}

/** "Among those | X met in Oslo was Y" */
function oneMet(scene: Scene, sentence: number, from: number, subject: Reference): readonly Reference[] | null {
  const { tokens } = scene.reading;
  const range = scene.sentences[sentence];
  const references = scene.references[sentence] ?? [];
  let ones = false;
  for (let at = subject.start - 1; at >= Math.max(range?.start ?? 0, subject.start - ONES_REACH); at--)
    if (ONES_MET.test(tokens[at]?.lower ?? '')) ones = true;
  if (!ones) return null;
  for (let at = from; at < Math.min(range?.end ?? from, from + VERB_REACH); at++) {
    if (!/^(?:was|were|is|are|included?|includes)$/.test(tokens[at]?.lower ?? '')) continue;
    const next = references.findIndex(({ start }) => start > at && start <= at + CLOSE);
    return next < 0 ? null : listFrom(scene, references, next);
  }
  return null;
}
