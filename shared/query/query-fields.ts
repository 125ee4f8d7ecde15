/** Every field of the query language, with what it looks at and an example; the source of errors, help and completion. */
export const queryFields = [
  { name: 'official', about: 'a person, in any spelling', example: 'official:"Fayez al-Sarraj"' },
  { name: 'role', about: 'words of a participant’s office', example: 'role:"foreign minister"' },
  { name: 'party', about: 'a side: a country or a body', example: 'party:EU' },
  { name: 'country', about: 'a country that takes part, by ISO code, name or demonym', example: 'country:LY' },
  { name: 'org', about: 'words of an organisation that takes part', example: 'org:NATO' },
  { name: 'topic', about: 'a topic of the closed list', example: 'topic:ceasefire' },
  { name: 'place', about: 'where it was: city, venue or country', example: 'place:Geneva' },
  { name: 'kind', about: 'meeting, call or conference', example: 'kind:call' },
  { name: 'status', about: 'held, planned or cancelled', example: 'status:planned' },
  { name: 'date', about: 'a day, month or year, a range, or a bound', example: 'date:[2020-08-01 TO 2020-08-31]' },
  { name: 'last', about: 'the last days, weeks, months or years', example: 'last:30d' },
  { name: 'outlet', about: 'words of the outlet that reported it', example: 'outlet:Gazette' },
  { name: 'lead', about: 'true restricts official to those who led the talks', example: 'lead:true' },
] as const;

export type QueryField = (typeof queryFields)[number]['name'];

export const fieldNames: readonly QueryField[] = queryFields.map(({ name }) => name);

/** What the same is called elsewhere, parted by `|`: who asks for one of these is told the field's own name. */
const fieldSynonyms: Readonly<Record<QueryField, string>> = {
  official: 'person|name|participant|who',
  role: 'office|title|position',
  party: 'side|delegation',
  country: 'nation|state',
  org: 'organisation|organization|body',
  topic: 'subject|theme|about',
  place: 'location|city|venue|where',
  kind: 'type',
  status: 'state-of',
  date: 'day|when|year|from|since|before|after|until',
  last: 'past|within',
  outlet: 'source|newspaper|publisher',
  lead: 'head',
};

/** Every word for a field, its own name first. */
export const fieldMeanings: ReadonlyMap<string, QueryField> = new Map([
  ...fieldNames.map((name) => [name, name] as const),
  ...fieldNames.flatMap((name) => fieldSynonyms[name].split('|').map((word) => [word, name] as const)),
]);
