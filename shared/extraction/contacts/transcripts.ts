import type { Scene } from '../coreference/scene.ts';
import { type Contact, PLAIN } from './contact.ts';

/** "Remarks With X After Their Meeting", "Joint Press Availability With X". */
const SPOKEN = /^(?:remarks|statements?|press|availability|transcript|toasts?)$/;
const MET = /^(?:meeting|meetings|talks|bilateral|trilateral|joint|lunch|dinner|session)$/;
const MOST = 4;

/**
 * What was said before or after a meeting, word for word: "SECRETARY JONES: Thank you, Minister." Whoever has a line of
 * their own, and whom the headline names beside them, met.
 */
export function transcriptContact(scene: Scene, headline: Scene): Contact | null {
  const words = headline.reading.tokens.map(({ lower }) => lower);
  if (
    !words.some((word) => SPOKEN.test(word)) &&
    !words.some((word, at) => word === 'their' && MET.test(words[at + 1] ?? ''))
  )
    return null;
  if (!words.some((word) => MET.test(word))) return null;
  const lines = speakerLines(scene);
  const [first] = lines;
  if (!first) return null;
  const named = headline.references.flatMap((references) => references.flatMap(({ person }) => person ?? []));
  const others = [...new Set([...named, ...lines.map(({ person }) => person)])].filter((each) => each !== first.person);
  if (others.length === 0 || others.length >= MOST) return null;
  return {
    sentence: first.sentence,
    ...PLAIN,
    anchor: { start: first.start, end: first.end },
    rule: 'transcript',
    kind: null,
    status: 'held',
    left: [first.person],
    right: others,
  };
}

type Line = Readonly<{ sentence: number; start: number; end: number; person: number }>;

/** "SECRETARY JONES: …": an office and a name in capitals, and a colon. */
function speakerLines({ reading: { tokens }, sentences, references }: Scene): readonly Line[] {
  const lines: Line[] = [];
  sentences.forEach((range, sentence) => {
    const speaker = references[sentence]?.[0];
    if (!speaker || speaker.start !== range.start || speaker.person === null || !speaker.role) return;
    if (tokens[speaker.end]?.text !== ':' || !/^[\p{Lu}\p{M}’'-]{2,}$/u.test(tokens[speaker.end - 1]?.text ?? ''))
      return;
    if (!lines.some(({ person }) => person === speaker.person))
      lines.push({ sentence, start: speaker.start, end: speaker.end, person: speaker.person });
  });
  return lines;
}
