const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** Two letters: a country's ISO 3166-1 code, or EU and UN, which have flags and names like countries. */
const isCode = (party: string): boolean => /^[A-Z]{2}$/.test(party);

/** The flag of a side as a pair of regional indicators; nothing for bodies such as NATO. */
export function partyFlag(party: string | null): string {
  if (!party || !isCode(party)) return '';
  const firstIndicator = 0x1f1e6 - 'A'.charCodeAt(0);
  return String.fromCodePoint(...[...party].map((letter) => firstIndicator + letter.charCodeAt(0)));
}

/** What to call a country by its code; a body goes by its short name, which is its id. */
export function partyName(party: string): string {
  return isCode(party) ? (regions.of(party) ?? party) : party;
}
