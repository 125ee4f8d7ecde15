import type { ArticleText } from '../../shared/extraction/article-text.ts';

const PEOPLE = [
  ['Norwegian Foreign Minister', 'Ingrid Solbakken', 'Norway'],
  ['Kenyan President', 'Peter Mwangi Otieno', 'Kenya'],
  ['Prime Minister of Georgia', 'Davit Kapanadze', 'Georgia'],
  ['Chilean Defence Minister', 'Rodrigo Fuenzalida', 'Chile'],
  ['Omani Deputy Prime Minister', 'Sheikh Hilal bin Nasser Al-Rawahi', 'Oman'],
  ['Vietnamese Trade Minister', 'Tran Quoc Hung', 'Vietnam'],
  ['UN Special Envoy', 'Marie-Claire Dubreuil', 'the United Nations'],
  ['Turkish Energy Minister', 'Mehmet Aydinoglu', 'Turkey'],
] as const;
const CITIES = ['Oslo', 'Nairobi', 'Tbilisi', 'Santiago', 'Muscat', 'Hanoi', 'Geneva', 'Ankara'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const MATTERS = [
  'the trade in fish and timber and a pact on customs',
  'a ceasefire in the border provinces and the return of displaced families',
  'the training of naval officers and joint patrols against piracy',
  'the supply of natural gas and a new power line',
  'climate finance, drinking water and the care of forests',
  'student exchanges and a joint museum of seafaring',
];
const BACKGROUND = [
  'The harbour town lived on herring until the fleet was sold, and its young people have been leaving ever since.',
  'Opposition members asked why the papers had been kept from the house for so long, and got no answer.',
  'Analysts at a local institute expect prices to fall before the rains, though few would put money on it.',
  'A survey taken in spring found that four out of ten households wanted the old road repaired first.',
  'The budget leaves little room for more, according to people who have read its latest draft.',
  'Shopkeepers near the square closed early, more because of the heat than of the visitors.',
];

/** Invented news articles of about 300 words, the same ones on every run. */
export function sampleArticles(count: number): readonly ArticleText[] {
  return Array.from({ length: count }, (_, i) => {
    const pick = <T>(list: readonly T[], step: number): T =>
      list[(i * step + Math.floor(i / list.length)) % list.length] as T;
    const [hostRole, host, hostCountry] = pick(PEOPLE, 1);
    const [guestRole, guest, guestCountry] = pick(PEOPLE, 3);
    const [thirdRole, third] = pick(PEOPLE, 5);
    const city = pick(CITIES, 1);
    const day = pick(DAYS, 2);
    const matter = pick(MATTERS, 1);
    const hostName = host.split(' ').at(-1);
    const text = [
      `${city.toUpperCase()} (Agency) - ${hostRole} ${host} met ${guestRole} ${guest} in ${city} on ${day} to discuss ${matter}.`,
      `During the meeting, which was attended by ${third}, the ${thirdRole}, and Colonel Erik Lund, head of the protocol office, the two sides agreed to set up a joint committee before the end of the year.`,
      `“We want results that people can see,” ${hostName} told reporters after the talks. He said that ${hostCountry} would open a trade office next spring and thanked ${guestCountry} for its help.`,
      `${pick(BACKGROUND, 1)} ${pick(BACKGROUND, 5)}`,
      `The two ministers also signed a memorandum on ${pick(MATTERS, 5)}, and called for calm along the frontier.`,
      `${guest} is due to hold talks with the mayor of ${pick(CITIES, 3)} tomorrow before flying home, his office said in a statement.`,
      ...BACKGROUND.map((_, k) => BACKGROUND[(i + k) % BACKGROUND.length] as string),
      `Last year the two countries exchanged goods worth 420 million dollars, a tenth more than the year before. ${pick(BACKGROUND, 3)}`,
    ].join('\n\n');
    return {
      id: `sample-${i}`,
      title: `${hostName} meets guest in ${city}`,
      text,
      publishedAt: '2026-03-13',
      outlet: null,
    };
  });
}
