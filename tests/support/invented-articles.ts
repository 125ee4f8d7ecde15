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
const surnames = [
  'Okonkwo',
  'Petrenko',
  'Lindqvist',
  'Haddad',
  'Moreau',
  'Tanaka',
  'Novak',
  'Silva',
  'Demir',
  'Kamau',
  'Rahman',
  'Keller',
];
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

/** The nth of any number of articles that differ in who met whom, where, when and about what. Four paragraphs each. */
export function inventedArticle(number: number): Readonly<{ text: string; published: string }> {
  const [, hostAdjective, city] = pick(states, number);
  const [guestCountry, guestAdjective] = pick(states, number * 3 + 1 + (number % 2));
  const host = `${pick(givenNames, number)} ${pick(surnames, Math.floor(number / 12))}`;
  const guest = `${pick(givenNames, number * 5 + 3)} ${pick(surnames, Math.floor(number / 7) + 5)}`;
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
