import { CONTACT_NOUNS } from '../../lexicon/contact-nouns.ts';
import type { ContactVerb } from '../../lexicon/contact-verbs.ts';
import type { Scene } from '../coreference/scene.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'gets']);

/** The index after the verb and the words that must follow it ("sat down", "presented his credentials"), or -1. */
export function phraseEnd(scene: Scene, at: number, verb: ContactVerb): number {
  let end = at + 1;
  for (const word of verb.phrase ?? []) {
    let found = -1;
    for (let next = end; next < end + 5 && found < 0; next++) {
      if (scene.reading.tokens[next]?.lower === word) found = next;
      // "called President X on Monday": the object stands between, so the preposition is not of the verb.
      else if (scene.reading.tokens[next]?.capital) break;
    }
    if (found < 0) return -1;
    end = found + 1;
  }
  return end;
}

const TOGETHER_REACH = 14;

/** "brought | together A and B", "brought | A and B together": the index after which the object stands, or -1. */
export function togetherEnd(scene: Scene, at: number): number {
  for (let next = at + 1; next < at + TOGETHER_REACH; next++) {
    const token = scene.reading.tokens[next];
    if (token?.lower === 'together') return next === at + 1 ? next + 1 : at + 1;
    if (!token || token.text === '.' || token.text === ';') return -1;
  }
  return -1;
}

/** "speaking of the dinner with Y", "spoke out", "was speaking at the signing of a treaty with Y". */
export function isSpokenOf(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  if (!/^(?:sp(?:eak|oke)|talk)/.test(tokens[at]?.lower ?? '')) return false;
  const after = tokens[at + 1]?.lower ?? '';
  if (after !== 'at' && after !== 'during') return /^(?:of|out|up)$/.test(after);
  for (let next = at + 2; next < at + OCCASION_REACH; next++) {
    if (CONTACT_NOUNS.has(tokens[next]?.lower ?? '')) return true;
    if (/^(?:with|to)$/.test(tokens[next]?.lower ?? '') || tokens[next]?.kind === 'mark') return false;
  }
  return false;
}

/** Tokens from "speaking at" to the occasion. */
const OCCASION_REACH = 6;

/** "the meeting", "a visit", "his address": the form is a noun here. */
export function isNoun(scene: Scene, sentence: number, at: number): boolean {
  const token = scene.reading.tokens[at];
  if (!token) return true;
  const before = scene.reading.tokens[at - 1]?.lower ?? '';
  if (/^(?:an?|the|its|no|any|another)$/.test(before)) return true;
  // "extended a warm welcome to Y"
  if (token.lower === 'welcome' && scene.reading.tokens[at + 1]?.lower === 'to') return true;
  if (token.lower === 'meeting') {
    const after = scene.reading.tokens[at + 1]?.lower ?? '';
    return !(
      meetsSomebody(scene, sentence, at) ||
      BE.has(before) ||
      BE.has(scene.reading.tokens[at - 2]?.lower ?? '') ||
      before === 'of' ||
      /^(?:after|before|by|while|when|upon)$/.test(before) ||
      before === 'along' ||
      (before === 'with' && after === 'with') ||
      (before === ',' && after === 'with') ||
      // "X and Y, meeting in Brussels, agreed"
      (before === ',' && PLACED.test(after) && isNamedBefore(scene, sentence, at - 1)) ||
      before === 'and' ||
      // "looks forward to meeting Y", "denied meeting Y"
      (before === 'to' && scene.reading.tokens[at - 2]?.lower === 'forward') ||
      /^den(?:y|ies|ied|ying)$/.test(before)
    );
  }
  if (!CONTACT_NOUNS.has(token.lower) && token.lower !== 'address' && token.lower !== 'host')
    return token.capital && at > 0 && !!scene.reading.tokens[at - 1]?.capital && !scene.headline;
  return !['to', 'will', 'would', 'and', 'also', 'not', 'they', 'he', 'she', 'who'].includes(before);
}

const PLACED = /^(?:in|at|on|for|under|amid|behind|outside|near|late|early|here|today)$/;

function isNamedBefore(scene: Scene, sentence: number, end: number): boolean {
  return (scene.references[sentence] ?? []).some((reference) => reference.end === end && reference.how !== 'pronoun');
}

/** "visited Oslo, meeting President X", "with President X meeting Premier Y", "was seen meeting Y". */
function meetsSomebody(scene: Scene, sentence: number, at: number): boolean {
  const references = scene.references[sentence] ?? [];
  const object = references.find(
    ({ start }) => start === at + 1 || (start === at + 2 && !scene.reading.tokens[at + 1]?.capital),
  );
  if (!object) return false;
  const before = scene.reading.tokens[at - 1];
  return (
    before?.text === ',' ||
    /^(?:seen|photographed|pictured|filmed|spotted)$/.test(before?.lower ?? '') ||
    references.some((reference) => reference.end === at && reference.how !== 'pronoun')
  );
}

export function isPassive(scene: Scene, at: number): boolean {
  const { tokens } = scene.reading;
  if (tokens[at + 1]?.lower === 'by') return true;
  const form = tokens[at]?.lower ?? '';
  if (form.endsWith('ing')) return false;
  for (let before = at - 1; before >= at - 3; before--) {
    const word = tokens[before]?.lower ?? '';
    if (BE.has(word)) return true;
    if (!word.endsWith('ly') && !/^(?:also|later|then|first|both|now|today|yesterday)$/.test(word)) return false;
  }
  return false;
}
