/**
 * Nouns that head an office or function (lower case). A role is read as modifiers, one of these, and what is attached
 * with of, for, at, to or in: "Deputy | Director | of the European Affairs Department".
 */
export const ROLE_HEADS: readonly string[] =
  `president vice-president co-president premier minister vice-minister secretary under-secretary undersecretary subsecretary secretary-general secretary‑general chancellor vice-chancellor
taoiseach tánaiste tanaiste king queen prince princess emir amir sultan caliph pope emperor empress monarch sovereign duke duchess crown-prince
ambassador high-commissioner commissioner consul attaché attache envoy envoys emissary representative rep delegate delegates negotiator mediator diplomat rapporteur counsellor counselor councillor councilor councilman councilwoman chargé charge plenipotentiary
governor vice-governor lieutenant-governor mayor vice-mayor prefect premier-designate president-elect prime-minister-designate minister-designate
speaker whip leader co-leader leaders chief chiefs head heads director co-director director-general directors-general chair chairman chairwoman chairperson co-chair co-chairman chairs vice-chairman vice-chair deputy-chairman
commander commander-in-chief coordinator co-ordinator administrator manager executive officer ceo cfo coo cto founder co-founder cofounder owner partner principal
adviser advisor advisers advisors aide spokesperson spokesman spokeswoman assistant deputy prosecutor attorney-general solicitor-general judge justice magistrate lawyer attorney
senator senators congressman congresswoman congressmen lawmaker lawmakers legislator parliamentarian mp mps mep meps deputy deputies member members
treasurer comptroller controller auditor ombudsman registrar chamberlain inspector-general surgeon-general governor-general solicitor postmaster
dean rector provost professor vice-rector chancellor-designate lecturer fellow scientist researcher economist historian
warlord rebel militant dictator politician strongman sen. rep. gov. pres. amb. amb sec. statesman counterpart counterparts co-ordinator overseer trustee patron
lady gentleman husband wife democrat republican
ministers presidents premiers secretaries ambassadors governors envoys commissioners chancellors kings chairmen directors mayors speakers generals-secretary diplomats officials representatives princes emirs monarchs consuls
colleague colleagues official delegate strategist analyst expert correspondent editor journalist activist candidate nominee imam-in-chief archbishop patriarch
reps. sens. govs. reps sens govs moderator incumbent abbot primate metropolitan nuncio prelate vicar archimandrite archdeacon rabbi sheikh-ul-islam superintendent-general
quartermaster adjutant marshal-general controller-general accountant-general auditor-general procurator procurator-general paymaster registrar-general
headmaster principal-secretary vice-principal pro-vice-chancellor pro-chancellor deputy-governor vice-speaker vice-premier deputy-premier co-spokesperson secretary-designate
sarpanch pradhan wali mukhtar hakim emira maharaja nizam kabaka ooni alaafin alake olubadan oluwo okyenhene omanhene mwami custodian cardinal-archbishop besar bupati walikota agong asantehene oba emeritus laird alderman selectman burgess reeve jarl
marshal bishop imam akim hokim khokim inspector frontman strongwoman guerrilla commandant tribesman elder elders sheikhs philanthropist industrialist tycoon magnate entrepreneur businessman businesswoman investor financier
mufti grand-mufti catholicos lama guru taoiseach-designate chieftain paramount-chief hetman doge palatine viceroy regent minister-president landeshauptmann
specialist consultant supervisor formator formateur informateur facilitator convener convenor organiser organizer curator archivist counsel chaplain theologian pontiff physician epidemiologist laureate interlocutor intermediary
ambassador-at-large chairlady syndic sheriff coroner commissar second-in-command nayake nayaka mahanayake mahanayaka anunayake anunayaka speaker-designate di-pertuan di-pertua`.split(
    /\s+/,
  );

/** Offices as acronyms, in capitals only ("5 pm" is a time, "cm" a measure). */
export const OFFICE_ACRONYMS: readonly string[] =
  'PM FM DPM EAM CM DCM VP NSA MoS SAPM CJCSC COAS CDS CNS IGP CJ CS PS DG SG CE CECM CEC MCA VC SRSG DSRSG HoM MLA MNA DFM'.split(
    ' ',
  );

/** How acronyms of offices are spelt out. */
export const OFFICES_SPELT_OUT: Readonly<Record<string, string>> = {
  PM: 'Prime Minister',
  FM: 'Foreign Minister',
  DPM: 'Deputy Prime Minister',
  EAM: 'External Affairs Minister',
  CM: 'Chief Minister',
  DCM: 'Deputy Chief Minister',
  VP: 'Vice President',
};

/** Heads that never make a person a party to a meeting: they report it or comment on it. */
export const COMMENTATOR_HEADS: readonly string[] =
  `spokesperson spokesman spokeswoman correspondent editor journalist analyst reporter columnist anchor host presenter author researcher historian economist expert lecturer fellow strategist scientist lawyer attorney`.split(
    /\s+/,
  );

/** Heads of those who speak for a state at a summit. */
export const LEADER_HEADS: readonly string[] =
  'president premier minister chancellor taoiseach king queen emir sultan secretary secretary-general emperor'.split(
    ' ',
  );

/** Heads of those who bring two sides together. */
export const MEDIATOR_HEADS: readonly string[] = 'envoy mediator facilitator emissary'.split(' ');

/** Plural heads that hold for each name that follows: "Presidents X and Y". */
export const PLURAL_HEADS: Readonly<Record<string, string>> = {
  ministers: 'minister',
  presidents: 'president',
  premiers: 'premier',
  secretaries: 'secretary',
  ambassadors: 'ambassador',
  governors: 'governor',
  envoys: 'envoy',
  commissioners: 'commissioner',
  chancellors: 'chancellor',
  kings: 'king',
  chairmen: 'chairman',
  directors: 'director',
  mayors: 'mayor',
  speakers: 'speaker',
  senators: 'senator',
  representatives: 'representative',
  leaders: 'leader',
  chiefs: 'chief',
  heads: 'head',
  advisers: 'adviser',
  advisors: 'advisor',
  congressmen: 'congressman',
  lawmakers: 'lawmaker',
  deputies: 'deputy',
  members: 'member',
  mps: 'MP',
  meps: 'MEP',
  delegates: 'delegate',
  princes: 'prince',
  emirs: 'emir',
  diplomats: 'diplomat',
  consuls: 'consul',
  officials: 'official',
  generals: 'general',
  colleagues: 'colleague',
  counterparts: 'counterpart',
  'reps.': 'Rep.',
  reps: 'Rep.',
  'sens.': 'Sen.',
  sens: 'Sen.',
  'govs.': 'Gov.',
  govs: 'Gov.',
  congresswomen: 'congresswoman',
  councillors: 'councillor',
  coordinators: 'coordinator',
  managers: 'manager',
  attachés: 'attaché',
  negotiators: 'negotiator',
  mediators: 'mediator',
  chairpersons: 'chairperson',
  rectors: 'rector',
  deans: 'dean',
  professors: 'professor',
  commanders: 'commander',
  prosecutors: 'prosecutor',
  elders: 'elder',
  'vice-presidents': 'vice-president',
  'secretaries-general': 'secretary-general',
  'directors-general': 'director-general',
  'under-secretaries': 'under-secretary',
  undersecretaries: 'undersecretary',
  aides: 'aide',
  spokesmen: 'spokesman',
  spokespersons: 'spokesperson',
  parliamentarians: 'parliamentarian',
  legislators: 'legislator',
  theras: 'prelate',
  theros: 'prelate',
  prelates: 'prelate',
  archbishops: 'archbishop',
  specialists: 'specialist',
  consultants: 'consultant',
  'co-chairs': 'co-chair',
};

/** Words that modify a head in front of it (lower case), beside countries and portfolios. */
export const ROLE_MODIFIERS: readonly string[] =
  `menteri maha apostolic anglican catholic orthodox lutheran methodist evangelical presbyterian lord designated diplomatic academic corporate founding independent editorial artistic ecclesiastical pastoral rotating pro-tempore hereditary tribal constituent supervisory prime alternate coordinating consultative supervising deputy vice assistant associate acting interim caretaker outgoing incoming former ex-president ex-prime ex-foreign then-president then-prime late new newly-elected newly-appointed first second third principal senior junior chief top lead leading
special general executive managing permanent resident non-resident honorary extraordinary plenipotentiary under co-chair joint standing supreme grand crown high paramount federal central regional provincial local municipal state national royal
designate elect emeritus minister-level political presidential parliamentary ministerial party opposition majority minority house senate parliament congressional de facto self-styled self-proclaimed exiled ousted embattled
additional alternate divisional zonal district departmental parliamentary plenipotentiary accredited cultural educational administrative financial operational technical private-sector country ad-hoc
shadow cabinet personal private press media communications humanitarian resident chief-of-staff full visiting veteran long-time longtime hardline moderate reformist revolutionary spiritual religious traditional military civil civilian
kurdish druze tamil maronite coptic sunni shia shiite democratic republican conservative labour liberal socialist communist green ruling ranking coalition transitional sovereign council revolutionary islamic opposite first-ever current then influential powerful billionaire most`.split(
    /\s+/,
  );

/** Modifiers that say the office is no longer (or not yet) held. */
export const FORMER_MODIFIERS: readonly string[] =
  'former ex late then outgoing ousted deposed one-time erstwhile ex-president ex-prime ex-foreign'.split(' ');

/** Portfolios and fields of office, which stand before a head or in what is attached to it (lower case). */
export const PORTFOLIOS: readonly string[] =
  `foreign external internal interior home exterior overseas affairs affair relations policy policies defence defense security intelligence finance financial economy economic economics treasury budget planning development
trade commerce commercial industry industrial industries investment investments business energy power oil petroleum gas mines mining mineral minerals electricity water irrigation agriculture agricultural farming food fisheries livestock forestry forests rural
environment environmental climate transport transportation aviation railways shipping ports infrastructure works housing construction urban communities municipalities tourism culture cultural arts heritage antiquities sport sports youth
education higher science scientific research technology digital information communication telecommunications telecom posts innovation space cyber cybersecurity health public welfare social labour labor employment manpower works pensions women womens women's gender family children equality
justice legal law judicial constitutional rights human democracy civilian engineering sciences humanities pharmacy dentistry mathematics physics chemistry biology immigration migration refugees citizenship border borders police prisons customs tax revenue taxation religious waqf awqaf endowments hajj expatriates diaspora emigrants parliamentary
protocol staff operations strategy strategic office cabinet government governance administration administrative reform reforms integration enlargement neighbourhood neighborhood cooperation co-operation partnership partnerships disarmament nonproliferation non-proliferation arms control
counterterrorism counter-terrorism narcotics enforcement emergency emergencies disaster disasters management civil aviation maritime naval navy army air force forces armed joint military veterans procurement supply logistics
west east north south western eastern northern southern central near middle far pacific asian african european american latin caribbean hemisphere eurasian gulf arab islamic atlantic hemispheric
peacekeeping coastguard gendarmerie anti-corruption counter-narcotics vaccination customs borders privatisation privatization statistics elections electoral archives political consular economic multilateral bilateral international national global regional general legislative executive presidential royal d'affaires affaires lands land natural resources resource monetary banking markets
drug crime organized organised cities secretariat supreme holy state states states-in-waiting europe africa asia nuclear peace reconciliation mediation process negotiations political-affairs reconstruction rehabilitation relief humanitarian aid
community communities multimedia creativity hospitality handicrafts crafts exports imports patents archaeology metallurgy semiconductors startups citizenship mobility connectivity skills training entrepreneurship ict ai oceans wildlife parks antiquities medium enterprises enterprise cooperatives consumer competition postal broadcasting film creative steel coal textiles textile
chemicals fertilisers fertilizers highways roads bridges waterways minorities tribal empowerment poverty alleviation buddhasasana buddhist plantation plantations estate livelihood devolution decentralisation decentralization villages provinces interprovincial
frontier martyrs prisoners returnees displaced repatriation ecology ecological transition solidarity inclusion territories levelling brexit commonwealth shipping blue hydrocarbons hydropower renewable renewables land registry lottery revenue customs accounts
unification reunification cohesion resilience prefecture prefectures oblast canton municipality governorate voivodeship krai county parish borough emirate sultanate physical audit auditing programs programmes faction factions wing grouping caucus clan tribe sector productivity labour-relations manpower childcare families ageing disability disabilities indigenous aboriginal ethnic nationalities reconciliation tolerance happiness coexistence veterans' drought flood delta lakes sahara sahel francophonie organisations organizations
treaties ordnance munitions ammunition armaments surveillance reconnaissance logistics signals artillery infantry missile missiles rocket strategic-affairs counter-extremism counterintelligence homeland
promotion change growth wellbeing well-being regeneration sustainability biodiversity marine oversight ethics integrity transparency deregulation meteorology hydrology dairy auqaf zakat worship nutrition sanitation hygiene population interfaith interparliamentary inter-parliamentary stabilisation stabilization recovery
transformation modernisation modernization assets property urbanism spatial hometown peoples māori expatriate compatriots diasporas verification delimitation metrology accreditation standards quality competitiveness harbours aerospace satellites aquaculture veterinary phytosanitary consumers charities charity civic intergovernmental inter-governmental federal provincial municipal
america americas balkans baltics nordics caucasus levant maghreb mediterranean danube scandinavia arctic antarctic polar ocean policing counter-intelligence cyberspace biotechnology pharmaceuticals medicines medical nursing diseases pensioners elderly seniors orphans asylum exchanges regulatory regulation upstream downstream geology geological quarrying sugar tea coffee cocoa cotton rubber timber silk jute horticulture floriculture seeds salaries apprenticeship vocational literacy languages publishing
sciences languages letters humanities engineering medicine pharmacy dentistry mathematics physics chemistry biology geography history philosophy theology linguistics journalism architecture informatics computing postgraduate graduate undergraduate student students
parliament congress senate house commons lords representatives assembly duma ministry department nations union council kingdom republic emirates federation commonwealth coast guard guards revolutionary republican democrat democrats opposition majority minority party nation country region province city capital district territory board committee commission bureau directorate agency institute institution university college school faculty academy museum association alliance union movement front league chamber court bank fund organization organisation corporation company group foundation centre center authority service services delegation mission embassy consulate programme program project dialogue forum`.split(
    /\s+/,
  );

/** Offices that only one country has: a bare office names its side. */
export const OFFICE_SIDES: Readonly<Record<string, string>> = {
  taoiseach: 'IE',
  tánaiste: 'IE',
  tanaiste: 'IE',
  'secretary of state for': 'GB',
  'secretary of state': 'US',
  'u.s. trade representative': 'US',
  pope: 'VA',
  'holy father': 'VA',
  'senate majority leader': 'US',
  'senate minority leader': 'US',
  'house speaker': 'US',
  'house democratic leader': 'US',
  'house majority leader': 'US',
  'house minority leader': 'US',
  'senate democratic leader': 'US',
  'senate republican leader': 'US',
  'chancellor of the exchequer': 'GB',
  'state councillor': 'CN',
  'deputy secretary of state': 'US',
  'assistant secretary of state': 'US',
  'principal deputy national security advisor': 'US',
  'federal councillor': 'CH',
  'chief of the general staff of the russian armed forces': 'RU',
  'un secretary-general': 'UN',
  'special representative of the secretary-general': 'UN',
  'deputy special representative of the secretary-general': 'UN',
  'personal envoy of the secretary-general': 'UN',
  'special envoy of the secretary-general': 'UN',
  'dalai lama': 'CN',
  'external affairs minister': 'IN',
  'union home minister': 'IN',
  'union finance minister': 'IN',
  'union minister of state': 'IN',
  'menteri besar': 'MY',
  congresswoman: 'US',
  congressman: 'US',
  cjcsc: 'PK',
  ooni: 'NG',
  'secretary to the government of the federation': 'NG',
  'custodian of the two holy mosques': 'SA',
  'first minister of northern ireland': 'GB',
  'chief cabinet secretary': 'JP',
  'archbishop of canterbury': 'GB',
  'health and human services secretary': 'US',
  'homeland security secretary': 'US',
  'secretary of homeland security': 'US',
  'druk gyalpo': 'BT',
  'state counsellor': 'MM',
  asantehene: 'GH',
  'captain regent': 'SM',
  'northern secretary': 'GB',
  'northern ireland secretary': 'GB',
  'high representative/vice-president': 'EU',
  'high representative for foreign affairs and security policy': 'EU',
  'shadow foreign secretary': 'GB',
};
