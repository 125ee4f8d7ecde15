import type { Scene } from '../coreference/scene.ts';

const HABITS = /^(?:often|regularly|frequently|repeatedly|occasionally|routinely|rarely)$/;

const HOW_OFTEN = /^(?:several|many|few|multiple|numerous|three|four|five|six|seven|eight|nine|ten|dozen|\d+)$/;

/** "have met several times", "often meets": no one event. */
export function isHabit(scene: Scene, verb: number): boolean {
  const { tokens } = scene.reading;
  if (HABITS.test(tokens[verb - 1]?.lower ?? '')) return true;
  for (let at = verb + 1; at < verb + 10; at++) {
    const token = tokens[at];
    if (!token || token.text === '.' || token.text === ';') return false;
    if (token.lower === 'times' && HOW_OFTEN.test(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}
