import type { TopicId } from './topic-ids.ts';

/** "trade minister", "energy company": the cue only says who somebody is. */
export const officeNouns: ReadonlySet<string> = new Set([
  'minister',
  'ministers',
  'ministry',
  'secretary',
  'secretaries',
  'department',
  'official',
  'officials',
  'adviser',
  'advisor',
  'advisers',
  'commissioner',
  'committee',
  'correspondent',
  'company',
  'companies',
  'giant',
  'expert',
  'experts',
  'analyst',
  'economist',
  'chief',
  'chiefs',
  'attache',
  'attaché',
  'representative',
  'envoy',
  'agency',
  'ministerial',
  'portfolio',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'headquarters',
  'worker',
  'resort',
  'organisation',
  'organization',
  'undersecretary',
  'minister-designate',
  'summit',
]);

/** "Ministry of Health", "Faculty of Education": the cue belongs to the name of an office before it. */
export const officesBefore: ReadonlySet<string> = new Set([
  'minister',
  'ministers',
  'ministry',
  'department',
  'secretary',
  'faculty',
  'dean',
  'institute',
  'college',
  'university',
  'commission',
  'chamber',
  'bureau',
  'office',
  'head',
  'director',
  'professor',
  'council',
  'committee',
  'school',
  'envoy',
  'representative',
  'rapporteur',
  'commissioner',
  'adviser',
  'advisor',
  'coordinator',
  'ambassador',
  'ministries',
  'secretaries',
  'undersecretary',
  'directorate',
  'division',
  'authority',
  'agency',
  'board',
  'academy',
  'association',
  'federation',
  'society',
  'centre',
  'center',
  'chief',
  'chiefs',
  'commander',
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
]);

/** Words that tell nothing as parts of a name: "Malaysia Airlines Flight 17", "Black Sea", "Havana University". */
export const emptyInNames: ReadonlySet<string> = new Set([
  'airport',
  'airline',
  'airlines',
  'flight',
  'university',
  'universities',
  'museum',
  'school',
  'church',
  'hospital',
  'temple',
  'mosque',
  'faculty',
  'professor',
  'institute',
  'river',
  'sea',
  'ocean',
  'radio',
  'television',
  'press',
  'oil',
  'gas',
  'energy',
  'port',
  'bank',
  'health',
  'education',
  'trade',
  'culture',
  'cultural',
  'film',
  'music',
  'arts',
  'sport',
  'sports',
  'police',
  'army',
  'navy',
  'economic',
  'forestry',
  'labour',
  'labor',
  'naval',
  'smart',
  'road',
  'bridge',
]);

const FIELDS =
  'trade commercial business scientific academic defense defence military energy cultural international foreign external public industrial labour labor race community media investor customer personal family';
const SECURED = 'health food energy social cyber water job economic climate network aviation data home';

/** Words that say another thing after these: "International Relations", "health security", "missile defence". */
export const otherAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    relations: FIELDS,
    relationship: FIELDS,
    ties: FIELDS,
    partnership: FIELDS,
    security: SECURED,
    defence: 'missile in',
    defense: 'missile in',
  }).map(([word, before]) => [word, new Set(before.split(' '))]),
);

/** Adjectives and nouns that name a topic only before "ties", "cooperation", "fields" …, alone or in a list of such words. */
export const fields: Readonly<Record<string, TopicId>> = {
  economic: 'trade',
  commercial: 'trade',
  security: 'military-cooperation',
  military: 'military-cooperation',
};

/** What a field is one of: "economic ties", "in the security, cultural and economic fields". */
export const fieldHeads: ReadonlySet<string> = new Set(
  'ties relations relationship relationships cooperation co-operation links linkages bonds partnership partnerships collaboration exchanges engagement issues matters sphere spheres field fields area areas sector sectors domain domains'.split(
    ' ',
  ),
);

/** Places that stand for the matter that the world talks about there: "They discussed Syria and Jerusalem". */
export const matters: Readonly<Partial<Record<TopicId, string>>> = {
  'armed-conflict':
    'syria|yemen|libya|gaza|sudan|south sudan|somalia|afghanistan|mali|the sahel|ethiopia|tigray|darfur|eastern congo|donbas',
  'peace-process': 'jerusalem|the middle east|cyprus|kosovo|northern ireland|israel and palestine|palestine',
  'political-transition': 'venezuela|zimbabwe|myanmar|burma|haiti|belarus',
  nuclear: 'north korea|the dprk|iran',
  'human-rights': 'hong kong|xinjiang|tibet',
};

/** Words that name a topic only where they are what was talked about. */
export const discussedOnly: Readonly<Record<TopicId, string>> = {
  ceasefire: 'guns to fall silent|captives|lull|pause in hostilities|silence of the guns|truce line',
  'peace-process':
    'back to the table|to the negotiating|mediating|normalisation dialogue|normalization dialogue|disarming|west bank|gaza strip',
  'armed-conflict':
    'clash|clashes|fighting|bombing|bombing raids|air raids|shelling|rebels|militia|militias|insurgents|security situation|siege|massacre',
  'military-cooperation':
    'ammunition|artillery|patrol aircraft|helicopters|warships|ship visits|staff talks|foreign soldiers|armed forces|armies|navies|military students|military officers|defence matters',
  'arms-control': 'missiles|missile tests|rockets|export of weapons',
  nuclear: 'reactor|reactors|2015 deal|inspectors',
  terrorism: 'extremists|militants|islamists|suicide blast|hijacking',
  'border-security':
    'frontier|frontier post|crossing points|common border|shared border|border posts|border fence|checkpoints',
  migration: 'dinghies|influx of|exodus|rohingya|legal pathways|asylum seekers|those who fled',
  'human-rights':
    'arrests|jailed|opposition figures|civic space|minorities|freedoms|repression|civil liberties|abuses|emergency rule',
  'humanitarian-aid':
    'relief convoys|corridors for|besieged|drought|survivors|blankets|tents|food and medicine|starvation|people in need|dire needs',
  demining: 'explosive remnants|landmine clearance',
  elections:
    'polls|ballot|voters|primaries|candidacy|parliamentary vote|presidential vote|credible vote|run-off|voter list',
  'political-transition': 'new coalition|government posts|reshuffle|reforms of the constitution|impeachment|defections',
  sanctions: 'punitive measures|freezing assets|blacklist|blockade|export restrictions',
  trade: 'duties on|commerce|subsidies|two-way commerce|boosting business|increasing business|fair trade',
  investment: 'factories|privatising|privatizing|foreign capital|takeover|capital from|stake in',
  'oil-and-gas': 'crude|output cuts|offshore blocks|fuel|refinery|petrol|diesel|gasoline|barrels',
  energy: 'blackouts|power cuts|electric grid|grid|hydro',
  climate: 'emissions|global heating|heatwaves|adaptation funds|carbon|drought',
  environment: 'plastic waste|plastics|rainforest|forests|clean-up|logging|oceans',
  water:
    'rivers|waters of the|canals|reservoir|blue nile|wells|dam|dams|canal|borehole|boreholes|aquifer|sewage|watershed',
  'agriculture-and-food':
    'hunger|rice|bananas|beef|tea|coffee|cocoa|sugar|fish|seeds|crops|harvest|farmers|grain|wheat|palm oil|fruit|dairy|poultry|tuna|pork|meat|milk|cotton|corn|vegetables|rubber|herring|fisheries',
  health:
    'hospital|virus|jabs|nurses|medicine|diseases|clinics|doctors|cancer|patients|midwives|surgeons|vaccine plant',
  education: 'university|schools|students|degrees|professors|lecturers|pupils|classrooms|out of school',
  culture: 'exhibition|exhibitions|looted art|films|film week|museum|festival|literature|theatre|monuments',
  tourism: 'holidaymakers|hotels|visitors from|travellers|cruise',
  transport: 'ports|expansion of the port|ferry|roads|trains|flights|air links|trucks|buses|highway|tunnel',
  infrastructure: 'affordable homes|houses|rebuilding|bridges|construction',
  technology: 'ai|chips|batteries|drones|software|robots|smartphones|satellite internet',
  cybersecurity: 'computer networks|hacks|spyware|malware',
  space: 'moon|mars|astronauts|rocket launch',
  'finance-and-debt': 'owes|repayment|borrowing|banks|banking|currencies|deficit|salaries|recession|credit',
  'development-aid': 'aid projects|village schools|rural areas',
  'law-enforcement': 'gangs|fugitives|extraditing|crime|murders|prisons|cartels|law and order|cocaine|heroin|graft',
  maritime: 'merchant ships|vessels|fishermen|navigation|tankers|waterways',
  'bilateral-relations': 'friendship|diplomatic contacts',
  'multilateral-cooperation': 'african union summit|turkic states|world affairs',
  accession: 'path to the eu|negotiation chapters|membership',
  'territorial-dispute': 'islands|sovereignty|border line|breakaway province|separatists',
  consular: 'welfare of|stranded|abducted|imprisoned|travel bans',
  media: 'state broadcaster|broadcaster|correspondents|newspapers|journalism|television|radio',
  sport: 'athletes|football|cricket|championship',
  religion: 'church|churches|faiths|christians|hindus|jews|islam|bishops|mosques|clergy|monks',
  gender: 'equality of men|equality of women|sexism',
  labour: 'jobs|workers|wages|hiring|carers|strike of|unions|recruitment|salaries|maids|labourers',
};
