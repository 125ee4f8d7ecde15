import type { Reference } from '../coreference/reference.ts';
import type { Scene } from '../coreference/scene.ts';
import { DETERMINERS, isOblique, listFrom, startsClause } from '../people/person-lists.ts';

/** "sent", "dispatched", "leaving the envoy to": whom one sends is who meets. */
const SENDING =
  /^(?:sen(?:t|ds|d|ding)|dispatch(?:ed|es|ing)?|despatch(?:ed|es|ing)?|asked|asks|instruct(?:ed|s)|order(?:ed|s)|direct(?:ed|s)|task(?:ed|s)|deput(?:ed|es)|delegat(?:ed|es)|mandated|assign(?:ed|s)|commissioned|leav(?:ing|es)|authori[sz](?:ed|es)|empowered)$/;
const REACH = 30;

/** "X sent his envoy Y to Kampala for talks with Z", "asked Y to meet Z": whom somebody sent to do what is told at `before`. */
export function sentTo(scene: Scene, sentence: number, before: number): readonly Reference[] {
  const { tokens } = scene.reading;
  const references = scene.references[sentence] ?? [];
  const floor = Math.max(scene.sentences[sentence]?.start ?? 0, before - REACH);
  for (let at = references.length - 1; at >= 0; at--) {
    const reference = references[at];
    if (!reference || reference.end > before || reference.how === 'pronoun') continue;
    if (reference.start < floor) return [];
    let verb = reference.start - 1;
    while (DETERMINERS.has(tokens[verb]?.lower ?? '')) verb--;
    if (!SENDING.test(tokens[verb]?.lower ?? '')) continue;
    const list = listFrom(scene, references, at);
    return leadsTo(scene, list.at(-1)?.end ?? reference.end, before) ? list : [];
  }
  return [];
}

/** Between whom somebody sent and what for stand a place and "to" or "for", and no other clause. */
function leadsTo(scene: Scene, from: number, before: number): boolean {
  let aim = false;
  for (let at = from; at < before; at++) {
    const word = scene.reading.tokens[at]?.lower ?? '';
    if (word === 'to' || word === 'for') aim = true;
    if (startsClause(word) || /^(?:[;:“]|after|before|said|and|following)$/.test(word)) return false;
  }
  return aim;
}

const MISSION = /^(?:delegation|mission|team|entourage|visitors|guests|panel)$/;
const OPENING_REACH = 5;
const SENTENCES_BACK = 2;
const LED = /^(?:led|headed)$/;

/** "The delegation also called on Y": who leads it, or arrived with it, as the sentences before say. */
export function missionMeant(scene: Scene, sentence: number, from: number, verb: number): readonly Reference[] {
  if (!opensWithMission(scene, from, verb)) return [];
  const { tokens } = scene.reading;
  for (let at = sentence - 1; at >= Math.max(0, sentence - SENTENCES_BACK); at--) {
    const references = (scene.references[at] ?? []).filter(({ person }) => person !== null);
    const leader = references.find(({ start }) => {
      let by = start - 1;
      while (DETERMINERS.has(tokens[by]?.lower ?? '')) by--;
      return tokens[by]?.lower === 'by' && LED.test(tokens[by - 1]?.lower ?? '');
    });
    if (leader) return [leader];
    const [first, ...others] = references.filter((each) => !isOblique(scene, each));
    if (first) return others.some(({ person }) => person !== first.person) ? [] : [first];
  }
  return [];
}

/** "The delegation", "the visiting team": the subject of the clause. */
function opensWithMission(scene: Scene, from: number, verb: number): boolean {
  const { tokens } = scene.reading;
  for (let at = from; at < Math.min(verb, from + OPENING_REACH); at++) {
    if (!MISSION.test(tokens[at]?.lower ?? '')) continue;
    const before = tokens[at - 1]?.lower ?? '';
    return before === 'the' || (before === 'visiting' && tokens[at - 2]?.lower === 'the');
  }
  return false;
}
