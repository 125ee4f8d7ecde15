const given = ['Anselm', 'Birgit', 'Cosmin', 'Dalia', 'Edvard', 'Fatima', 'Goran', 'Helena', 'Ivo', 'Jelena'];
const family = [
  'Adomaitis',
  'Brankovic',
  'Cederholm',
  'Dragulescu',
  'Eskelinen',
  'Forsander',
  'Grigorian',
  'Hallström',
];
const more = [
  'Ilyushin',
  'Jaakkola',
  'Kowalczyk',
  'Lindqvist',
  'Makarenko',
  'Nyström',
  'Okonkwo',
  'Petrosyan',
  'Quist',
];
const surnames = [...family, ...more, 'Rantanen', 'Sokolova', 'Tiainen'];
const hosts = ['Finnish', 'Latvian', 'Georgian', 'Croatian', 'Danish'];
const cities = ['Helsinki', 'Riga', 'Tbilisi', 'Zagreb', 'Copenhagen'];

export type WaterArticle = Readonly<{ key: string; text: string; published: string; host: string }>;

/** Articles, each about a meeting of its own on water, between people whom no other article names. At most 140. */
export function waterArticles(count: number): readonly WaterArticle[] {
  return Array.from({ length: count }, (_, number) => {
    const host = `${given[number % given.length]} ${surnames[Math.floor(number / given.length)]}`;
    const place = number % cities.length;
    const day = 1 + (number % 28);
    const text = `${hosts[place]} Foreign Minister ${host} met the Norwegian Minister of Trade, Sigrid Haugland${'abcdefghij'[number % 10]}, in ${cities[place]} on ${day} April to discuss water supply and the management of shared rivers.\n\nThe two ministers agreed to publish the levels of their reservoirs.\n`;
    return { key: `invented/${number}.txt`, text, published: '2026-04-29', host };
  });
}
