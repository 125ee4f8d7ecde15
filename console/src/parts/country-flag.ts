/** The flag of an ISO 3166-1 alpha-2 code as a pair of regional indicators; nothing for bodies such as EU's organs. */
export function countryFlag(party: string | null): string {
  if (!party || !/^[A-Z]{2}$/.test(party)) return '';
  const firstIndicator = 0x1f1e6 - 'A'.charCodeAt(0);
  return String.fromCodePoint(...[...party].map((letter) => firstIndicator + letter.charCodeAt(0)));
}
