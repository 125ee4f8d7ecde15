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
    defence: 'missile',
    defense: 'missile',
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
    'syria|yemen|libya|gaza|sudan|south sudan|somalia|mali|the sahel|ethiopia|tigray|darfur|eastern congo|donbas|karabakh',
  'peace-process': 'jerusalem|cyprus|kosovo|northern ireland|israel and palestine|palestine',
  'political-transition': 'zimbabwe|myanmar|burma|haiti|belarus',
  nuclear: 'north korea|the dprk',
  'human-rights': 'hong kong|xinjiang|tibet',
  'territorial-dispute': 'taiwan',
};

/** "The crisis in Syria", "tough talks on northern Libya": with these words before it a place at war is a matter by itself. */
export const beforeWars =
  'on|about|over|developments in|crisis in|situation in|situation in *|crisis in *|violence in *';

/** Words that name a topic only where they are what was talked about. */
export const discussedOnly: Readonly<Record<TopicId, string>> = {
  ceasefire: 'guns to fall silent|captives|lull|pause in hostilities|silence of the guns|truce line',
  'peace-process':
    'back to the table|to the negotiating|mediating|normalisation dialogue|normalization dialogue|disarming|west bank|gaza strip|african-led|igad-led|au-led|two-state|de-escalation',
  'armed-conflict':
    'clash|clashes|fighting|bombing|bombing raids|air raids|shelling|rebels|militia|militias|insurgents|security situation|siege|massacre|hezbollah|houthis|al-houthi|rsf|m23',
  'military-cooperation':
    'ammunition|artillery|patrol aircraft|helicopters|warships|ship visits|staff talks|foreign soldiers|armed forces|armies|navies|military students|military officers|defence matters|f-16|peshmerga|2+2|two-plus-two',
  'arms-control': 'missiles|missile tests|rockets|export of weapons',
  nuclear:
    'reactor|reactors|2015 deal|inspectors|enriched|zaporizhzhya|zaporizhia|six-party|pyongyang|bushehr|hinkley|rooppur|e3+|e3/eu',
  terrorism:
    'extremists|militants|islamists|suicide blast|hijacking|radicalism|pkk|ypg|lashkar|jaish|haqqani|defeat-isis|anti-isis|bandits|fatf|gctf|hijackers',
  'border-security':
    'frontier|frontier post|crossing points|common border|shared border|border posts|border fence|checkpoints',
  migration:
    'dinghies|influx of|exodus|rohingya|legal pathways|asylum seekers|those who fled|resettling|asylum-seeker|immigrant|emigrants|statelessness',
  'human-rights':
    'arrests|jailed|opposition figures|civic space|minorities|freedoms|repression|civil liberties|abuses|emergency rule|human-rights|crackdown|democracy|tibetans',
  'humanitarian-aid':
    'relief convoys|corridors for|besieged|drought|survivors|blankets|tents|food and medicine|starvation|people in need|dire needs|bushfires|unrwa|idps|post-disaster',
  demining: 'explosive remnants|landmine clearance|mine-clearance|demine|unexploded|ieds|antipersonnel',
  elections:
    'polls|ballot|voters|primaries|candidacy|parliamentary vote|presidential vote|credible vote|run-off|voter list|election|inec|midterm|flagbearer|standard-bearer|re-election|meddling',
  'political-transition':
    'new coalition|government posts|reshuffle|reforms of the constitution|impeachment|defections|stormont|intra-party|federalism|self-government',
  sanctions:
    'punitive measures|freezing assets|blacklist|blockade|export restrictions|blacklisting|helms-burton|delisting|de-list',
  trade:
    'duties on|commerce|subsidies|two-way commerce|boosting business|increasing business|fair trade|antidumping|gsp|ipef|business-to-business|aluminium|aluminum|barter|re-export|garments|textiles',
  investment:
    'factories|privatising|privatizing|foreign capital|takeover|capital from|stake in|invest|industrialisation|industrialization|mining|minerals|lithium|cobalt|copper',
  'oil-and-gas': 'crude|output cuts|offshore blocks|fuel|refinery|petrol|diesel|gasoline|barrels|lpg|nnpc|gasfield',
  energy: 'blackouts|power cuts|electric grid|grid|hydro|iea|irena',
  climate: 'emissions|global heating|heatwaves|adaptation funds|carbon|drought|sea-level|ipcc',
  environment:
    'plastic waste|plastics|rainforest|forests|clean-up|logging|oceans|environment|ecology|environmentalists',
  water:
    'rivers|waters of the|canals|reservoir|blue nile|wells|dam|dams|canal|borehole|boreholes|aquifer|sewage|watershed|water|sewerage|transboundary|teesta|ganges|indus|brahmaputra|mekong|nile|euphrates|hydrological',
  'agriculture-and-food':
    'hunger|rice|bananas|beef|tea|coffee|cocoa|sugar|fish|seeds|crops|harvest|farmers|grain|wheat|palm oil|fruit|dairy|poultry|tuna|pork|meat|milk|cotton|corn|vegetables|rubber|herring|fisheries|farms|food',
  health:
    'hospital|virus|jabs|nurses|medicine|diseases|clinics|doctors|cancer|patients|midwives|surgeons|vaccine plant|medicinal|outbreak|non-communicable|noncommunicable|biomedical|ambulances',
  education:
    'university|schools|students|degrees|professors|lecturers|pupils|classrooms|out of school|schooling|diplomas',
  culture:
    'exhibition|exhibitions|looted art|films|film week|museum|festival|literature|theatre|monuments|artists|cinema|movie|music|musicians|concerts|orchestra|theater|poetry|archeological|artifacts|parthenon|restitution|intangible|crafts|gastronomy',
  tourism: 'holidaymakers|hotels|visitors from|travellers|cruise|hospitality|unwto',
  transport:
    'ports|expansion of the port|ferry|roads|trains|flights|air links|trucks|buses|highway|tunnel|subway|trams|bridges|cargoes|containers|icao|boeing|airbus|mh17|mh370|trans-caspian|zangezur|lapsset|hs2',
  infrastructure: 'affordable homes|houses|rebuilding|bridges|construction|urbanisation|urbanization|pgii',
  technology:
    'ai|chips|batteries|drones|software|robots|smartphones|satellite internet|technologies|internet|incubators|electronics|patents',
  cybersecurity:
    'computer networks|hacks|spyware|malware|cyberdefence|cyber-defence|cyberdefense|cyber-defense|cyber-warfare',
  space: 'moon|mars|astronauts|rocket launch',
  'finance-and-debt':
    'finance|owes|repayment|borrowing|banks|banking|currencies|deficit|salaries|recession|credit|indebtedness|lender|financing|sdrs|revenues',
  'development-aid':
    'aid projects|village schools|rural areas|mcc|giz|norad|ukaid|grants|poverty|ldc|livelihood|grassroots|philanthropy',
  'law-enforcement':
    'gangs|fugitives|extraditing|crime|murders|prisons|cartels|law and order|cocaine|heroin|graft|criminal|anti-crime|gang|drug|narcotic|smuggling|smugglers|corruption|anti-graft|bribery|embezzlement|judiciary|prosecutors|courts|banditry|forensics',
  maritime:
    'merchant ships|vessels|fishermen|navigation|tankers|waterways|navigational|iuu|oceans|shipyards|scarborough|ayungin|spratlys|hydrographic',
  'bilateral-relations': 'friendship|diplomatic contacts|good-neighbourliness|interparliamentary',
  'multilateral-cooperation':
    'african union summit|turkic states|world affairs|multilateral|sub-regional|subregional|multipolar',
  accession: 'path to the eu|negotiation chapters|membership',
  'territorial-dispute':
    'islands|sovereignty|border line|breakaway province|separatists|boundary|boundaries|polisario|one-china|paracel|transdniestria|arbitral|enclaves|exclaves',
  consular:
    'welfare of|stranded|abducted|imprisoned|travel bans|consulate|passport|citizenship|expatriate|expats|detainees|prisoners|evacuate|evacuated|repatriated|notarial',
  media: 'state broadcaster|broadcaster|correspondents|newspapers|journalism|television|radio|journalists',
  sport: 'athletes|football|cricket|championship|soccer|hockey|wrestling|marathon|uefa|ioc|tournament|stadium',
  religion:
    'church|churches|faiths|christians|hindus|jews|islam|bishops|mosques|clergy|monks|religions|cathedral|christianity|muslims|imams|temples|judaism|sikhs|gurdwara|yazidi|ezidi|ayatollah|fatwa|quran|koran|apostasy|shrines|relics|missionaries|diocese|anglican',
  gender: 'equality of men|equality of women|sexism|women|females|maternity|gender-based|same-sex|transgender',
  labour:
    'jobs|workers|wages|hiring|carers|strike of|unions|recruitment|salaries|maids|labourers|employers|employer|job-creation|jobless|ilo|retirement',
};
