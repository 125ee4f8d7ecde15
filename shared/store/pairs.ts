/** Meetings of more states than this are listed under each state, not under every two of them. */
export const pairedCountries = 6;
/** The same of people. Nineteen of twenty meetings have fewer. */
export const pairedOfficials = 5;

/** Stands for "and many others" in a pair. No country's code or official's id is like it. */
const manyOthers = '*';

/** The name of the list of two; the same whichever is named first. */
export const pairValue = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The name of the list of one with many others. */
export const crowdValue = (one: string): string => `${one} ${manyOthers}`;

/** The lists of pairs of a meeting of these: one for every two, or, where they are more than `atMost`, one for each. */
export function pairsOf(all: readonly string[], atMost: number): readonly string[] {
  if (all.length > atMost) return all.map(crowdValue);
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => pairValue(one, other)));
}
