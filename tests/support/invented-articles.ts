const givenNames = [
  'Amara',
  'Bilal',
  'Chinwe',
  'Dmitri',
  'Elif',
  'Farid',
  'Greta',
  'Hiroshi',
  'Ines',
  'Jovan',
  'Khadija',
  'Lars',
];
const beginnings =
  'Abr Bel Cal Dor Fel Gar Hal Jan Kor Lem Mar Nav Ost Pel Ras Sel Tor Ulm Var Zel Bran Dret Fros Glim Pras'.split(' ');
const endings = 'anov ecki ardi onen iades escu idze inger ueira astro elstam oyan igham ussef akara ombe'.split(' ');
const states = [
  ['Norway', 'Norwegian', 'Oslo'],
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Chile', 'Chilean', 'Santiago'],
  ['Vietnam', 'Vietnamese', 'Hanoi'],
  ['Tunisia', 'Tunisian', 'Tunis'],
  ['Poland', 'Polish', 'Warsaw'],
  ['Peru', 'Peruvian', 'Lima'],
] as const;
const subjects = ['trade', 'migration', 'the ceasefire', 'energy', 'fisheries', 'climate finance', 'border security'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

function pick<Value>(list: readonly Value[], number: number): Value {
  return list[number % list.length] as Value;
}

/** So many hosts, and as many guests who never host. Each host comes up again only after all others. */
const officials = beginnings.length * endings.length;

function surname(number: number): string {
  return pick(beginnings, number) + pick(endings, Math.floor(number / beginnings.length));
}

/** The host of the nth article. */
export function inventedHost(number: number): string {
  return `${pick(givenNames, number % officials)} ${surname(number % officials)}`;
}

/**
 * The nth of any number of articles that differ in who met whom, where, when and about what. Four paragraphs each.
 * Neighbours have no name in common, as articles that come in at about the same time mostly have none.
 */
export function inventedArticle(number: number): Readonly<{ text: string; published: string }> {
  const round = Math.floor(number / officials);
  const host = inventedHost(number);
  const [, hostAdjective, city] = pick(states, number % officials);
  const other = (number * 7 + round * 11) % officials;
  const guest = `${pick(givenNames, other + 5)} Vo${surname(other).toLowerCase()}`;
  const [guestCountry, guestAdjective] = pick(states, (number % officials) + 1 + (other % (states.length - 1)));
  const subject = pick(subjects, Math.floor(number / 3));
  const published = new Date(Date.UTC(2024, 0, 6 + (number % 700))).toISOString().slice(0, 10);
  const text = [
    `${hostAdjective} Foreign Minister ${host} received ${guestAdjective} Foreign Minister ${guest} in ${city} on ${pick(days, number)} to discuss ${subject}.`,
    `The two ministers agreed that their officials would meet again within a month, according to a statement that was published after the talks.`,
    `“We have known each other for ${2 + (number % 9)} years, and this helps,” the guest from ${guestCountry} told reporters.`,
    `The meeting was also attended by the ambassador of ${guestCountry} and by members of both delegations.`,
  ];
  return { text: text.join('\n\n'), published };
}
