import type { Scene } from '../coreference/scene.ts';

/** "called off", "ruled out", "pulled out of". */
const PHRASAL_REFUSALS: Readonly<Record<string, RegExp>> = {
  off: /^(?:call|calls|called|calling|put|puts|putting|beg|begs|begged)$/,
  out: /^(?:rul(?:e|es|ed|ing)|pull(?:s|ed|ing)?|back(?:s|ed|ing)?|drop(?:s|ped)?|bow(?:s|ed)?)$/,
  down: /^turn(?:s|ed|ing)?$/,
  from: /^(?:withdr(?:aw|aws|ew|awn)|withdrawing)$/,
};

/** The verb of "called off | talks", "pulled out of | a meeting" before the phrase at `start`, or -1. */
export function phrasalRefusal(scene: Scene, start: number): number {
  const { tokens } = scene.reading;
  const at = tokens[start - 1]?.lower === 'of' ? start - 2 : start - 1;
  if (tokens[at]?.lower === 'from' && isExcused(scene, at)) return at - 2;
  return PHRASAL_REFUSALS[tokens[at]?.lower ?? '']?.test(tokens[at - 1]?.lower ?? '') ? at - 1 : -1;
}

/** "excused himself | from" */
function isExcused({ reading: { tokens } }: Scene, from: number): boolean {
  return (
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^excus/.test(tokens[from - 2]?.lower ?? '')
  );
}

const OFFERS = /^(?:offers?|invitations?|invites?|requests?|proposals?|bids?|overtures?|suggestions?|calls?)$/;

const OFFER_REACH = 5;

/** "rejected an offer of | talks", "turned down the invitation to | a summit". */
export function refusesOffer(scene: Scene, start: number): boolean {
  const { tokens } = scene.reading;
  if (!/^(?:of|for|to)$/.test(tokens[start - 1]?.lower ?? '') || !OFFERS.test(tokens[start - 2]?.lower ?? ''))
    return false;
  for (let at = start - 3; at > start - 3 - OFFER_REACH; at--) {
    if (REFUSED.test(tokens[at]?.lower ?? '') || phrasalRefusal(scene, at + 1) >= 0) return true;
    if (tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

const REFUSED = /^(?:reject|declin|refus|spurn|snub|snubb|rebuff|dismiss|ignor)(?:s|es|ed|ing)?$/;
