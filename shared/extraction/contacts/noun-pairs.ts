import { persons } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { isPossessive, linkBetween, listFrom, listUpTo } from '../people/person-lists.ts';
import { mainSubject } from './clauses.ts';

/** "X told Y at their meeting": the two persons that the sentence named before, or those that the sentence before was about. */
export function pairBefore(scene: Scene, sentence: number, before: number): readonly number[] {
  const references = (scene.references[sentence] ?? []).filter(
    (reference) => reference.end <= before && !isPossessive(scene, reference),
  );
  const named = persons(references);
  const [first, second] = references.filter((reference) => reference.person !== null);
  if (named.length === 2 && first && second)
    return linkBetween(scene, first, second) === 'and' || isTold(scene, first.end, second.start) ? named : [];
  if (named.length > 0 || sentence === 0) return [];
  const earlier = persons(mainSubject(scene, sentence - 1, scene.sentences[sentence - 1]?.end ?? 0));
  return earlier.length === 2 ? earlier : [];
}

/** "X and Y agreed on a date during the meeting": the pair that the clause is about. */
export function pairOfClause(scene: Scene, sentence: number, start: number, noun: number): readonly number[] {
  if (!/^(?:in|during|at|following|after)$/.test(scene.reading.tokens[start - 1]?.lower ?? '')) return [];
  const subject = mainSubject(scene, sentence, noun);
  // "X and Y were present at the meeting": not what the two did with each other.
  for (let at = subject.at(-1)?.end ?? start; at < start; at++)
    if (/^(?:present|attendance|attend(?:ed|s|ing)?|joined|hand)$/.test(scene.reading.tokens[at]?.lower ?? ''))
      return [];
  const several = persons(subject);
  return several.length >= 2 && several.length <= 6 ? several : [];
}

/** "In a separate meeting, X thanked Y": whom the main clause says that its subject spoke to. */
export function pairAfter(scene: Scene, sentence: number, start: number, noun: number): readonly number[] {
  const { tokens } = scene.reading;
  const opening = scene.sentences[sentence]?.start ?? 0;
  if (start - opening > 3 || !/^(?:in|during|at|following|after)$/.test(tokens[start - 1]?.lower ?? '')) return [];
  const subject = mainSubject(scene, sentence, noun);
  const last = subject.at(-1);
  if (!last || last.start < noun) return [];
  const object = (scene.references[sentence] ?? []).find(
    (each) => each.start >= last.end && !isPossessive(scene, each),
  );
  if (!object || object.person === null || object.start - last.end > 10) return [];
  const extended = tokens[object.start - 1]?.lower === 'to' || tokens[object.start - 2]?.lower === 'to';
  const joined = tokens[object.start - 1]?.lower === 'with' && isJoint(scene, last.end, object.start);
  return joined || isTold(scene, last.end, object.start) || (extended && isExtended(scene, last.end, object.start))
    ? [...persons(subject.slice(0, 1)), object.person]
    : [];
}

/** "agreed with Y", "discussed trade with Y" */
function isJoint(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:agreed|discussed|reviewed|explored|exchanged|spoke|talked|coordinated)$/.test(
        scene.reading.tokens[at]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** "extended his wishes to Y", "conveyed greetings to Y". */
function isExtended(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:extended|conveyed|expressed|presented|explained|stressed)$/.test(scene.reading.tokens[at]?.lower ?? ''))
      return true;
  return false;
}

/** "X thanked Y for his help in a meeting at the palace": who spoke, and to whom. */
export function toldBefore(scene: Scene, sentence: number, before: number): readonly number[] {
  const subject = mainSubject(scene, sentence, before);
  const last = subject.at(-1);
  const object =
    last && (scene.references[sentence] ?? []).find((each) => each.start >= last.end && !isPossessive(scene, each));
  if (!last || !object || object.end > before || object.person === null || object.start - last.end > 8) return [];
  return isTold(scene, last.end, object.start) ? [...persons(subject.slice(0, 1)), object.person] : [];
}

function isTold(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:told|assured|informed|thanked|urged|asked|congratulated|briefed|invited|reminded|commended|praised|welcomed|warned|pressed|pushed|lobbied|encouraged|implored|confronted|advised|notified|updated|convinced|persuaded|cautioned|complimented|lauded|challenged|questioned|promised|offered|handed|greeted)$/.test(
        scene.reading.tokens[at]?.lower ?? '',
      )
    )
      return true;
  return false;
}

const RELATIVE_REACH = 12;

/** "a session on Wednesday | in which X and Y went through the list", "a call during which X told Y". */
export function pairInRelative(scene: Scene, sentence: number, noun: number): readonly number[] {
  const { tokens } = scene.reading;
  const references = scene.references[sentence] ?? [];
  for (let at = noun + 1; at < noun + RELATIVE_REACH; at++) {
    const word = tokens[at]?.lower ?? '';
    if (word !== 'which' && word !== 'where') {
      if (tokens[at]?.kind === 'mark' && word !== ',') return [];
      continue;
    }
    if (word === 'which' && !/^(?:in|at|during|over)$/.test(tokens[at - 1]?.lower ?? '')) return [];
    const next = references.findIndex((each) => each.start > at && each.start <= at + 3 && !isPossessive(scene, each));
    const list = next < 0 ? [] : listFrom(scene, references, next);
    const several = persons(list);
    if (several.length !== 1) return several;
    const last = list.at(-1);
    const object = last && references.find((each) => each.start >= last.end && !isPossessive(scene, each));
    return last && object?.person != null && object.how !== 'pronoun' && isTold(scene, last.end, object.start)
      ? [...several, object.person]
      : [];
  }
  return [];
}

/** "Kerry and Lavrov, in a phone call, agreed": the pair directly before "in a". */
export function pairBeside(scene: Scene, sentence: number, start: number): readonly number[] {
  const { tokens } = scene.reading;
  const preposition = tokens[start - 1]?.lower;
  if (preposition !== 'in' && preposition !== 'during' && preposition !== 'at') return [];
  const references = scene.references[sentence] ?? [];
  const end = tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
  const at = references.findIndex((reference) => reference.end === end);
  return at < 1 ? [] : persons(listUpTo(scene, references, at));
}
