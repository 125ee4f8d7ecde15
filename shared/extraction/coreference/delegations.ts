import type { GeoMention, Reading } from '../text/reading.ts';

const REACH = 14;

const GROUP =
  /^(?:delegations?|team|mission|negotiators|delegates|officials|envoys|representatives|lawmakers|senators|parliamentarians|diplomats)$/;

/** Whose delegation it is, if that is told. */
export type Delegation = Readonly<{ side: GeoMention | null }>;

/** "a delegation from the Maldives led by | Minister X", "an Omani team headed by | Y": what the person at `person` leads. */
export function delegationLedBy(reading: Reading, person: number): Delegation | null {
  const { tokens, geo } = reading;
  let by = person - 1;
  while (/^(?:the|its|their)$/.test(tokens[by]?.lower ?? '')) by--;
  if (tokens[by]?.lower !== 'by' || !/^(?:led|headed)$/.test(tokens[by - 1]?.lower ?? '')) return null;
  for (let at = by - 2; at > by - REACH; at--) {
    const word = tokens[at]?.lower ?? '';
    if (!tokens[at] || word === '.' || word === ';') return null;
    if (!GROUP.test(word)) continue;
    for (let sent = at + 1; sent < Math.min(by, at + 4); sent++) {
      const land = geo[sent];
      if (land?.start === sent && isLand(land) && /^(?:from|of|the)$/.test(tokens[sent - 1]?.lower ?? ''))
        return { side: land };
    }
    for (let before = at - 1; before > at - 4; before--) {
      const land = geo[before];
      if (land && isLand(land)) return { side: land };
    }
    return { side: null };
  }
  return null;
}

function isLand({ sense }: GeoMention): boolean {
  return sense.kind === 'country' || sense.kind === 'demonym';
}

/** "The delegation | will meet": the article goes on about one whose leader it has named. */
export function isThatDelegation(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const next = tokens[at + 1];
  return (
    tokens[at]?.lower === 'delegation' &&
    tokens[at - 1]?.text === 'The' &&
    next?.kind === 'word' &&
    !next.capital &&
    !/^(?:of|from|to|led|headed|comprising|included|includes|consisted|was|were)$/.test(next.lower)
  );
}
