import type { TopicId } from './topic-ids.ts';

/**
 * What each topic of the closed list is called, its IPTC Media Topic (https://cv.iptc.org/newscodes/mediatopic, CC BY
 * 4.0; the narrowest that covers it) and the phrases that point at it, parted by `|`. Phrases are in lower case and
 * also match their plural in -s. `strong` phrases name the topic; `weak` ones only add to others.
 */
export type TopicRow = Readonly<{ iptc: string; label: string; strong: string; weak: string }>;

export const topics: Readonly<Record<TopicId, TopicRow>> = {
  ceasefire: {
    iptc: 'medtop:20000073',
    label: 'Ceasefire',
    strong:
      'ceasefire|cease-fire|cease fire|truce|cessation of hostilities|halt to hostilities|end to hostilities|armistice|lull in fighting|pause in fighting|humanitarian pause|hostage release deal|hostages release proposal|hostage deal|stop fighting|de-escalation zone|humanitarian truce|ceasefire deal|stoppage in the fighting',
    weak: 'hostage|de-escalation',
  },
  'peace-process': {
    iptc: 'medtop:20000073',
    label: 'Peace process',
    strong:
      'peace process|peace talk|peace negotiation|peace agreement|peace accord|peace deal|peace plan|peace effort|peace treaty|peace conference|peace proposal|peace initiative|peace settlement|peace roadmap|peaceful settlement|peaceful solution|peaceful resolution|political solution|political settlement|political process|political dialogue|two-state solution|two separate states|national dialogue|national reconciliation|reconciliation|mediation|roadmap for ending the war|roadmap for peace|ending the war|end the war|end the conflict|end the fighting|ending the conflict|good friday agreement|lasting peace|durable peace|sustainable peace|just peace|diplomatic solution|diplomatic resolution|negotiated settlement|negotiated solution|middle east peace|resume negotiations|resumption of negotiations|oslo accord|minsk agreement|constitutional committee|peace and reconciliation|peacebuilding|peace-building|middle east peace process|direct talks between|direct talk|mediation efforts|peace and security|peace efforts|peace in|de-escalation|political roadmap|mediators|bring peace|resolve the status|steps can make peace|negotiations on|normandy format|minsk agreements|minsk process|astana process|geneva process|libyan dialogue|berlin conference|peace formula|peace summit|contact group|settlement of the conflict|settlement of the crisis|settlement in|resolve the crisis|resolving the crisis|resolving the conflict|resolve the conflict|solution to the crisis|solution to the conflict|conflict resolution|bring an end to|crisis resolution|disengagement|confidence-building|peace mediation|peace envoy|intra-afghan|inter-korean|dialogue between|all parties to|comprehensive settlement|two states|political track|berlin process|ready for a prisoner exchange|negotiators',
    weak: 'peace|negotiation|settlement|dialogue|resolve the conflict|stability|mediate|mediator|outstanding issue|peaceful',
  },
  'armed-conflict': {
    iptc: 'medtop:20000056',
    label: 'Armed conflict',
    strong:
      "war in|war against|war on ukraine|civil war|invasion|full-scale invasion|armed conflict|brutal war|war of aggression|military campaign|military offensive|military operation|fighting in|airstrike|air strike|attack against israel|conflict in|conflicts in|invaded|bombardment|shelling|insurgency|troop withdrawal|withdrawal of troops|withdraw troops|hostilities|military escalation|gaza war|war in gaza|war in ukraine|war in yemen|right to self-defense|right to defend itself|situation in syria|situation in ukraine|situation in libya|situation in yemen|situation in gaza|situation in afghanistan|battlefield|russian aggression|russia's aggression|rebel group|violence in|crisis in ukraine|syria crisis|crisis in syria|ukraine crisis|russia-ukraine war|security situation in|israeli-palestinian conflict|russia's war|war between|end to the war|situation in lebanon|situation in sudan|situation in iraq|situation in the sahel|situation in mali|situation in iran|security environment|stopping the violence|curb violence|attacks against|attacks on|killed in fighting|surge in violence|battle for|unprovoked|fall of the assad regime|israel’s security|self-defense|syria|ukraine",
    weak: 'war|conflict|fighting|violence|troops|military|attack|rebel|militia|aggression|security situation|frontline|front line|offensive|isis|islamic state',
  },
  'military-cooperation': {
    iptc: 'medtop:20000598',
    label: 'Military cooperation',
    strong:
      "military cooperation|military co-operation|defence cooperation|defense cooperation|defence co-operation|defence ties|defense ties|military ties|military relation|defence relation|defense relation|defense relationship|defence relationship|security cooperation|security co-operation|security assistance|security partnership|defense partnership|defence partnership|military assistance|military aid|military support|military training|joint exercise|joint military exercise|military exercise|joint drill|military drill|defence pact|defense pact|defense treaty|defence treaty|mutual defense|mutual defence|military-to-military|military to military|defense capabilities|defence capabilities|defense industry|defence industry|arms sale|arms deal|air defense|air defence|troop presence|troop reconfiguration|military presence|military base|military bases|defense spending|defence spending|defense modernization|f-35|fighter jet|security guarantee|interoperability|deterrence|collective defense|collective defence|defense commitment|ironclad commitment|nato alliance|joint force|security ties|training of troops|military cooperation agreement|defence consultation|defense and security|defence and security|security and defense|security and defence|armed forces of the two|weapons deliveries|weapon deliveries|capacity building of the armed forces|peacekeeping|peacekeeper|coast guard training|warship|frigate|navies|naval cooperation|defence equipment|military equipment|military hardware|defence ministers' meeting|trilateral exercise|strategic and defense dialogue|external attack|defend against|security commitment|defense|defence|joint patrols|security dialogue|ironclad|arms supplies|security forces|political and security cooperation|global coalition|coalition forces|military communication",
    weak: 'military|security|alliance|navy|army|armed forces|troop',
  },
  'arms-control': {
    iptc: 'medtop:20000598',
    label: 'Arms control',
    strong:
      'arms control|arms embargo|disarmament|non-proliferation|nonproliferation|new start|inf treaty|arms race|chemical weapon|biological weapon|cluster munition|ban on arms exports|arms exports code|arms trade treaty|strategic stability|conventional weapon|small arms|light weapons|missile transfer|arms reduction|demilitarisation|demilitarization|arms exports|ballistic missile|missile program|missile programme|missile test|transfer of an advanced air defence system|missile launch|missile launches|strategic weapons|arms supplies|weapons transfers|landmine treaty|anti-ballistic missile|hypersonic|nuclear arms|arms treaty|s-400|drones supply|missile defence|missile defense|missile shield|defensive missile',
    weak: 'missile|weapon|arms|drone|weapons of mass destruction',
  },
  nuclear: {
    iptc: 'medtop:20000598',
    label: 'Nuclear matters',
    strong:
      'nuclear|denuclearization|denuclearisation|denuclearise|denuclearize|jcpoa|iran deal|enrichment|atomic|civil nuclear|joint comprehensive plan of action|iaea|six-party talk|north korea issue|zaporizhzhia nuclear|uranium|iran’s nuclear|p5+1',
    weak: 'warhead|reactor|centrifuge',
  },
  terrorism: {
    iptc: 'medtop:20000053',
    label: 'Terrorism',
    strong:
      'terrorism|terrorist|counterterrorism|counter-terrorism|counter terrorism|anti-terrorism|antiterrorism|war on terror|terror group|terror threat|terror attack|violent extremism|extremism|radicalisation|radicalization|boko haram|al-qaeda|al qaeda|al-shabaab|jihadist|isil|terror|isis|islamic state|daesh|terror attacks|insecurity|banditry|insurgency|militancy|violent extremists|hijack|hostage-taking|sleeper cells|foreign fighters|extremist|terror threats|al-qaida|anti-terror',
    weak: 'extremist|militant|insurgent|bandit|security challenge',
  },
  'border-security': {
    iptc: 'medtop:20000598',
    label: 'Border security',
    strong:
      'border security|border control|border management|border crossing|border guard|securing the border|secure the border|border protection|border patrol|cross-border crime|reopening of the border|reopen the border|border closure|border area|common border|shared border|cross-border travel|border demarcation|smuggling|cross-border smuggling|border post|smuggling networks|smugglers|border agency',
    weak: 'border|frontier|trafficking',
  },
  migration: {
    iptc: 'medtop:20000771',
    label: 'Migration',
    strong:
      'migration|migrant|refugee|asylum|immigration|irregular migration|displaced people|displaced person|internally displaced|idp|human smuggling|people smuggling|people smuggler|repatriation|resettlement|readmission|boat people|deportation|deportee|visa-free|visa liberalisation|visa liberalization|exodus of|refugees|asylum seekers|migrants|displaced persons|irregular migrants|migrant crisis|repatriation of|legal routes|seasonal workers|boats that leave|small boats|channel crossings',
    weak: 'displaced|smuggler|trafficking|dreamer|rohingya|immigration',
  },
  'human-rights': {
    iptc: 'medtop:20000587',
    label: 'Human rights',
    strong:
      'human rights|human right|fundamental freedoms|civil liberties|freedom of expression|freedom of speech|press freedom|freedom of the press|political prisoner|extra-judicial killing|extrajudicial killing|torture|war crime|crimes against humanity|genocide|genuine accountability|accountability for atrocities|atrocity|human dignity|minority rights|rights abuse|religious freedom|democracy and human|death penalty|full citizenship|ethnic cleansing|detained activists|crackdown on dissent|rights abuses|accountability|democracy and the rule of law|opposition figure|jailed|dissident|freedoms|minorities|detention of|media freedom|war crimes|anti-corruption reforms|democratic backsliding|prisoners of conscience|rights situation|ethnic minorities|reconciliation and accountability|democracy',
    weak: 'democracy|justice|abuse|freedom|rights|impunity|corruption|anti-corruption|repression|civil society|rule of law|democratic values|democratic institutions|democratic|abuses|reform',
  },
  'humanitarian-aid': {
    iptc: 'medtop:20000168',
    label: 'Humanitarian aid',
    strong:
      'humanitarian|relief effort|emergency aid|emergency relief|relief supplies|relief material|emergency assistance|food aid|disaster relief|disaster response|earthquake victims|flood victims|cyclone relief|humanitarian corridor|aid deliveries|aid delivery|aid convoy|famine|life-saving|lifesaving|assistance to the people|aid to gaza|medical supplies|emergency supplies|aid workers|flood relief|drought relief|assistance to step up|resettle displaced|aid to the people|support for the people of ukraine|assistance to ukraine|famine relief|humanitarian situation|idp camps|donate|donation|donated|aid package|relief package|emergency food|vaccine donation|quake|earthquake relief|displaced families|food packages|support to displaced|rehabilitation',
    weak: 'relief|aid|earthquake|flood|cyclone|tsunami|displaced|refugee|idp|assistance',
  },
  demining: {
    iptc: 'medtop:20000077',
    label: 'Demining',
    strong:
      'demining|de-mining|mine clearance|landmine|land mine|mine action|unexploded ordnance|explosive remnants|mine-clearing|clearing mines|mine removal|improvised explosive device|mines and|clearance of mines|clearing of mines|clear mines|clearance of landmines|removal of mines|booby traps|war remnants',
    weak: 'mine|unexploded|explosive',
  },
  elections: {
    iptc: 'medtop:20000574',
    label: 'Elections',
    strong:
      'election|electoral|poll body|voter registration|free and fair|presidential polls|parliamentary polls|referendum|election observers|electoral commission|electoral process|electoral roadmap|electoral law|general elections|provincial council elections',
    weak: 'vote|poll|candidate|campaign|voter|ballot|voting',
  },
  'political-transition': {
    iptc: 'medtop:20000649',
    label: 'Political transition',
    strong:
      'political transition|transition to democracy|democratic transition|transitional government|transitional period|transition period|transitional authorities|interim government|unity government|formation of a government|government formation|formation of a new government|new constitution|constitutional reform|return to civilian rule|civilian rule|civilian-led government|restore democracy|path of democratic transition|path of democracy|coup|return to constitutional order|constitutional order|power-sharing|power sharing|devolution|national unity government|political crisis|political impasse|transfer of power|handover of power|smooth transition|government of national unity|political reform|constitutional amendment|restoration of democracy|national unity|draft constitution|write a new constitution|form the government|cabinet formation|transitional justice|political roadmap|federal yemen|new cabinet|formation of the new cabinet|political situation in|formation of the government|inclusive government|political developments|13th amendment|devolution of power|constituent assembly|federal government formation|transfer power|swearing-in|inauguration|new government|caretaker government|military takeover|junta|return to democracy|transition process|political parties|national assembly elections|political stability|political reforms|political crisis in',
    weak: 'transition|transitional|interim|constitution|junta|federalism|political situation|cabinet|opposition',
  },
  sanctions: {
    iptc: 'medtop:20000642',
    label: 'Sanctions',
    strong:
      'sanction|economic sanction|lifting of sanctions|sanctions relief|embargo|asset freeze|travel ban|severe costs|impose costs|lift the embargo|price cap|blockade|export control|economic pressure|blacklist|delist|state sponsor of terrorism|sanctions waiver|costs to russia|costs on russia|increase the costs',
    weak: 'penalty|restriction',
  },
  trade: {
    iptc: 'medtop:20000377',
    label: 'Trade',
    strong:
      'trade|free trade|trade deal|trade agreement|bilateral trade|trade relation|trade and investment|trade tie|trade volume|trade deficit|trade imbalance|trade barrier|trade war|tariff|import duty|export|exporter|market access|nafta|rcep|trans-pacific partnership|tpp|economic partnership agreement|customs union|single market|wto|commerce|economic and trade|supply chain|commercial ties|commercial relations|commercial deal|intellectual property|trade practice|trade fair|trade facilitation|trade mission|business deals|e-commerce|non-market economic practices|import|business relations|business and diplomatic relations|economic partnership|trade turnover|two-way trade|business ties|commodities|trade routes|exports|imports|trade balance|free-trade|double taxation|steel|customs cooperation|economic and commercial|trade and economic|economic cooperation and trade|market opening',
    weak: 'economic|goods|market|customs|business|commercial|economy|economic cooperation|economic ties|economic tie|economic relations|economic engagement',
  },
  investment: {
    iptc: 'medtop:20000344',
    label: 'Investment',
    strong:
      'investment|investor|foreign direct investment|fdi|invest in|joint venture|business opportunity|business opportunities|business forum|privatisation|privatization|public-private partnership|foreign ownership|special economic zone|industrial park|free zone|economic zone|business delegation|investment opportunities|chamber of commerce|industrial zone|u.s. investment|attract investment|investors|investment climate|investment projects|business environment|investment cooperation|foreign investors|sovereign wealth fund|business people|businessmen|enterprises|largest foreign investor|resumption of work by|foreign companies',
    weak: 'business|company|companies|enterprise|private|entrepreneurship|invest|private sector|business community|business leaders',
  },
  'oil-and-gas': {
    iptc: 'medtop:20001243',
    label: 'Oil and gas',
    strong:
      'oil|crude|crude oil|natural gas|lng|liquefied natural gas|gas pipeline|oil pipeline|oil price|oil production|oil output|oil export|gas supply|gas supplies|gas exploration|gas field|oil field|oilfield|petroleum|opec|refinery|refineries|nord stream|offshore drilling|hydrocarbon|oil drilling|energy exploration|fuel supply|petrochemical|gas export|gas import|gas deal|oil company|gas company|gas pipelines',
    weak: 'gas|pipeline|drilling|fuel|barrel',
  },
  energy: {
    iptc: 'medtop:20000256',
    label: 'Energy',
    strong:
      'energy cooperation|energy security|clean energy|renewable energy|energy transition|energy sector|energy supply|energy supplies|electricity|power plant|power station|solar|wind power|wind farm|hydropower|hydroelectric|power grid|power generation|energy project|energy partnership|green energy|energy efficiency|energy infrastructure|energy crisis|hydrogen|power sector|energy market|energy|energy policy|energy trade|geothermal|interconnector|power trade|power purchase|nuclear energy|civil nuclear|nuclear power plant|power line|electricity supply|power supply|power cut|power outages|gas-fired|coal|renewables|energy needs|transmission line|hydropower projects',
    weak: 'power|grid|megawatt|dam|fuel',
  },
  climate: {
    iptc: 'medtop:20000418',
    label: 'Climate change',
    strong:
      'climate change|climate crisis|climate action|climate|global warming|greenhouse gas|carbon emission|emissions reduction|net zero|net-zero|paris agreement|paris accord|cop26|cop27|cop28|cop29|cop30|decarbonization|decarbonisation|carbon neutrality|low-carbon|climate finance|climate-resilient|carbon market|green transition|carbon credit|methane|climate goals|climate resilience|climate adaptation|climate ambition|clean development|green economy|environment and climate|glacier|cop',
    weak: 'emission|carbon|green|extreme weather',
  },
  environment: {
    iptc: 'medtop:06000000',
    label: 'Environment',
    strong:
      'environmental protection|environmental|environment protection|environment ministry|biodiversity|deforestation|conservation|pollution|plastic pollution|wildlife|forest protection|forestry|marine ecosystem|ecosystem|desertification|natural resource|waste management|environmental cooperation|reforestation|tree planting|ivory|haze|protected areas|ecological|air quality|protecting the environment|protect the environment|environmental activism',
    weak: 'forest|nature|sustainable|sustainability|ecology|waste|environment',
  },
  water: {
    iptc: 'medtop:20000430',
    label: 'Water',
    strong:
      'water sharing|water resource|water security|renaissance dam|water supply|drinking water|irrigation|river basin|transboundary water|transboundary river|mekong river|water management|water treaty|indus waters|water crisis|water shortage|water issue|clean water|sanitation|desalination|water project|dam dispute|nile water|water cooperation|gerd|water quota|tigris|euphrates water|nile waters|river commission|sharing water|water resources|drought|reservoir|shared river|river basins',
    weak: 'water|dam|river|basin|nile',
  },
  'agriculture-and-food': {
    iptc: 'medtop:20000210',
    label: 'Agriculture and food',
    strong:
      'agriculture|agricultural|food security|global food security|food supply|grain|black sea grain|wheat|fertilizer|fertiliser|farmer|farming|livestock|fishery|fisheries|fisherman|fishermen|fishing|food crisis|food price|crop|beef|rice export|agribusiness|agri-food|agriculture sector|aquaculture|food insecurity|food production|rice|seafood|halal|food safety|palm oil|cocoa|coffee|dairy|farm produce|farm products|agricultural products|fertilisers|animal husbandry|plantation|tea|irrigation projects|food supplies|farmers',
    weak: 'food|farm|fish|harvest',
  },
  health: {
    iptc: 'medtop:07000000',
    label: 'Health',
    strong:
      'public health|global health|health security|health care|healthcare|health cooperation|health sector|covid-19|covid|coronavirus|pandemic|vaccine|vaccination|vaccines|medical equipment|epidemic|ebola|hiv|aids|malaria|polio|disease control|medical tourism|public healthcare|health system|health services|health minister|medical cooperation|health|disease outbreak|mpox|opioid|fentanyl crisis|mental health|doctors|hospitals|medical|public health emergency|health workers|medical supplies|medical assistance',
    weak: 'medical|disease|virus|outbreak|doctor|quarantine|hospital|medicine',
  },
  education: {
    iptc: 'medtop:05000000',
    label: 'Education',
    strong:
      'education|educational|scholarship|student exchange|higher education|educational cooperation|academic cooperation|academic exchange|vocational training|research cooperation|scientific research|curriculum|lecturer|education exchange|workforce development|language teaching|teacher|girls education|education sector|academic collaboration|educational exchange|youth exchange|training programme|academic|students|universities|scholarships|human resource development|human resources|training of|youth programs|student visas|colleges|schools|exchange of students|scientific cooperation|education and training|capacity building in',
    weak: 'training|youth|research|teaching|science|learning|university|school|student|faculty|professor',
  },
  culture: {
    iptc: 'medtop:20000038',
    label: 'Culture',
    strong:
      'culture|cultural|cultural exchange|cultural cooperation|cultural tie|cultural heritage|heritage|people-to-people|cultural relations|art exhibition|film festival|cultural centre|cultural center|unesco world heritage|language and culture|artefact|antiquities|cultural event|cultural centers|museums|cultural and|people-to-people exchanges|people-to-people ties|archaeology|archaeological|historic sites|sister city|sister cities|twinning',
    weak: 'exhibition|festival|art|theatre|people to people|film|music|artist|museum|literature|arts',
  },
  tourism: {
    iptc: 'medtop:20000538',
    label: 'Tourism',
    strong:
      'tourism|tourist|tourist arrivals|travel industry|tourism cooperation|tourism sector|hospitality industry|visitor arrivals|tourism promotion|medical tourism',
    weak: 'hotel|travel|visitor|resort',
  },
  transport: {
    iptc: 'medtop:20000337',
    label: 'Transport',
    strong:
      'transport|transportation|railway|high-speed rail|rail link|air service|direct flight|flight|air link|aviation|airline|airport|shipping|maritime transport|port development|highway|ferry|air connectivity|road link|logistics|transit route|transit corridor|bus service|civil aviation|train service|air route|seaport|freight|connectivity project|transport corridor|metro|travel corridor|green lane|rail|interconnectivity|commuting|airspace|railways|airways|aircraft|road network|railway line|direct flights|seaports|aviation sector|shipping lanes|connectivity|ports|port development|new port|port expansion|widening the port',
    weak: 'road|port|connectivity|corridor|route|vehicle|commute',
  },
  infrastructure: {
    iptc: 'medtop:20000235',
    label: 'Infrastructure',
    strong:
      'infrastructure|belt and road|construction of|reconstruction of|bridge construction|housing project|housing|infrastructure project|infrastructure development|global infrastructure|connectivity infrastructure|urban development|public works|road construction|construction project|reconstruction|rebuild|water infrastructure|smart city|development project|construction|roads|bridges|highways|dams',
    weak: 'project|build|road|bridge|port|railway',
  },
  technology: {
    iptc: 'medtop:20000756',
    label: 'Technology',
    strong:
      'technology|technologies|technological|digital economy|artificial intelligence|5g|6g|semiconductor|innovation|telecommunication|digital transformation|digitalisation|digitalization|information technology|ict|science and technology|open radio access|emerging technologies|critical technologies|tech company|tech companies|digital infrastructure|start-up|startup|e-government|quantum|huawei|digital connectivity|critical minerals|research and development|high-tech|digital|science, technology|innovative|smart|telecom|research and innovation',
    weak: 'digital|scientific|science|innovative|research|tech|chips|internet',
  },
  cybersecurity: {
    iptc: 'medtop:20000086',
    label: 'Cybersecurity',
    strong:
      'cybersecurity|cyber security|cybercrime|cyber crime|cyber attack|cyberattack|cyber-attack|cyber threat|cyber defense|cyber defence|hacking|ransomware|cyberspace|cyber|cyber operations|election interference|data security|cyber attacks|hospital networks|malware|hackers|network security',
    weak: 'hacker|data',
  },
  space: {
    iptc: 'medtop:20000739',
    label: 'Space',
    strong:
      'outer space|space exploration|space cooperation|artemis accord|space agency|satellite|space station|space program|space programme|astronaut|lunar|partnership in space|space technology|moon and mars|spacecraft|isro|nasa|space activities|peaceful uses of outer space|space sector|space policy',
    weak: 'space|moon|launch',
  },
  'finance-and-debt': {
    iptc: 'medtop:20000368',
    label: 'Finance and debt',
    strong:
      'debt|debt relief|debt restructuring|debt treatment|loan|bailout|imf program|imf programme|budget|government shutdown|financial support|financial crisis|financial assistance|fiscal|monetary policy|central bank|banking sector|tax|taxation|economic crisis|economic reform|financial sector|macroeconomic|deficit reduction|credit line|inflation|extended fund facility|budget support|money laundering|financial stability|imf|fund the government|economic stability|economic recovery|spending measure|sovereign debt|financial system|exchange rate|eurozone|euro zone|greek debt|fund facility|bonds|salaries|subsidy|financial aid|economic challenges|economic situation|macro-economic|fiscal policy|rescue package|currency swap|credit|public finances|debt ceiling|tax reform|tax cuts|banks',
    weak: 'financial|finance|bank|fund|economy|financing|economic growth',
  },
  'development-aid': {
    iptc: 'medtop:20000344',
    label: 'Development aid',
    strong:
      'development aid|development assistance|development cooperation|development partner|sustainable development|sustainable development goal|sdg|poverty reduction|poverty alleviation|capacity building|capacity-building|technical assistance|grant assistance|grant aid|development programme|development program|development project|economic development|usaid|jica|technical cooperation|development finance|foreign aid|rural development|community development|socio-economic development|development support|youth empowerment|indian-assisted|donor|development funding|support to development|development partnership',
    weak: 'assistance|poverty|aid|empowerment|development|grant|livelihood',
  },
  'law-enforcement': {
    iptc: 'medtop:20000129',
    label: 'Law enforcement',
    strong:
      'law enforcement|police cooperation|organised crime|organized crime|transnational crime|transnational organized crime|drug trafficking|narcotics|counternarcotics|counter-narcotics|fentanyl|human trafficking|trafficking in persons|extradition|firearms trafficking|judicial cooperation|mutual legal assistance|drug smuggling|piracy|money laundering|illicit drugs|illicit trade|criminal justice|interpol|public prosecutor|police training|illicit finance|crime prevention|legal cooperation|drug war|fight corruption|combat corruption|drugs trade|counter narcotics|combatting crime|combating crime|fight against crime|firearms|police officers training|policing|drugs|crime|money-laundering|cyber scams|scam|trafficking|judiciary|security agencies|interior ministry cooperation|kidnapping|spy|murder of|assassination',
    weak: 'criminal|trafficking|investigation|prison|court|smuggling|corruption|anti-corruption|crime|drug|police|anti-drugs',
  },
  maritime: {
    iptc: 'medtop:20000343',
    label: 'Maritime affairs',
    strong:
      'maritime|maritime security|freedom of navigation|freedom of the seas|south china sea|east china sea|code of conduct in the sea|code of conduct in the south china sea|sea lane|law of the sea|unclos|exclusive economic zone|maritime border|maritime boundary|maritime delimitation|strait of hormuz|naval blockade|coast guard|taiwan strait|sea piracy|blue economy|maritime issue|gulf of guinea|fisheries conflict|maritime domain|international waters|red sea shipping|black sea security|black sea grain|maritime cooperation|sea borders|strait of|piracy|seafarers|red sea|black sea|shipping attacks|illegal fishing|maritime disputes|coastguard|fishing licences|fishing rights|territorial sea|trawler',
    weak: 'sea|naval|navy|vessel|ship|ocean|strait|fishing|shipping|red sea|black sea|indian ocean|shoal|coast',
  },
  'bilateral-relations': {
    iptc: 'medtop:20000639',
    label: 'Bilateral relations',
    strong:
      'bilateral relation|bilateral tie|bilateral relationship|bilateral cooperation|bilateral co-operation|bilateral issue|bilateral partnership|bilateral matter|relations between the two|ties between the two|relationship between the two|relations between our|strategic partnership|comprehensive partnership|diplomatic relation|diplomatic tie|normalise ties|normalize ties|normalisation of relations|normalization of relations|normalise relations|strengthen ties|strengthening ties|strengthen relations|strengthening relations|deepen ties|deepening ties|deepen relations|boost ties|boost relations|enhance relations|enhance ties|further strengthen|friendly relation|friendly tie|friendship between|friendship and cooperation|cooperation between the two|co-operation between the two|cooperation between the united states|improve relations|improving relations|strained relations|repair relations|reviving relations|treaty alliance|our alliance|the alliance|mutual interest|bilateral consultation|strategic dialogue|joint commission|joint committee|bilateral dialogue|high-level exchange|strong ties|close ties|strengthened ties|bilateral agreement|diplomatic relationship|important relationship|rapprochement|special relationship|mutual cooperation|deepen cooperation|expand cooperation|strengthen cooperation|strengthening cooperation|enhance cooperation|cooperation in the fields|closer cooperation|close cooperation|long-standing relationship|longstanding relationship|historic ties|historical ties|brotherly relations|fraternal relations|strong partnership|developing relations|relations between|ties between|great relationship|ease strained|strengthen the relationship|bilateral|presented his credentials|credentials|letters of credence|lines of communication|stronger ties|u.s.-israel relationship|ties with|close relationship|strong relationship|enduring partnership|improvement in relations|consolidate relations|promote relations|develop relations|cement traditional friendship|traditional friendship|u.s. relationship|diplomatic and security relationship|exchange of ambassadors|ease old tensions|easing old tensions|mend ties|mending ties|thaw in relations|normalisation|warm relations|cordial relations|diplomatic relations|cooperation between|comprehensive strategic|strategic cooperative partnership|friendly cooperation|good neighbourly|good neighborly|neighbourly relations|high-level visits|exchange of visits|all-round cooperation|ways to strengthen|ways to enhance|ways to boost|ways to develop|ways to further|anniversary of diplomatic|diplomatic ties|mutual understanding|joint cooperation|matters of mutual interest|issues of mutual interest|issues of common interest|issues of mutual concern|issues of common concern|of common interest|common concern|deepening relations|bolster ties|bolstering ties|bolster relations|expand ties|enhancing relations|enhancing cooperation|boosting cooperation|promoting cooperation|developing cooperation|prospects for cooperation|coordination and cooperation|cooperation and coordination|bonds between|warm ties|historic relations|historical relations|excellent relations|good relations|state visit|new chapter|memorandum of cooperation|ways of strengthening|ways of enhancing',
    weak: 'relations|relationship|ties|partnership|cooperation|friendship|co-operation|goodwill|both countries|the two countries|the two nations|mutual concern|areas of cooperation|relations with|between the two|alliance',
  },
  'multilateral-cooperation': {
    iptc: 'medtop:20000638',
    label: 'Multilateral cooperation',
    strong:
      'multilateral|multilateralism|regional cooperation|regional co-operation|regional integration|trilateral cooperation|asean chair|asean community|asean unity|un reform|security council reform|united nations reform|global governance|international cooperation|g7|g20|g-20|g-7|brics|quad|non-aligned|south-south|au reform|summit of the americas|saarc|bimstec|regional bloc|central role of asean|minilateral|international organisations|multilateral fora|cooperation at the un|at the united nations|mekong-u.s. partnership|pacific islands|francophonie|support for the un|dialogue on china|asean committee|with officials from the asean|trilateral summit|strategic partnership with asean|u.s.-asean|asean secretariat|multilateral institutions|international organizations|united nations system|multilateral forums|international forums|regional and international forums|multilateral system|international and regional forums|at regional and international|within the framework of the united nations|rules-based order|rules-based international order|un charter|united nations charter|asean community building|regional organisations|regional organizations|security council seat|asean-led|in international organisations|international arena|regional connectivity|brexit|withdrawal agreement|eu summit|transatlantic unity',
    weak: 'regional|asean|united nations|global|international|transatlantic|allies and partners|indo-pacific|global issue|regional issue|asean centrality|trilateral|commonwealth|regional security|asean chairmanship|security council',
  },
  accession: {
    iptc: 'medtop:20000644',
    label: 'Accession',
    strong:
      'accession|eu membership|nato membership|candidate status|join the eu|join nato|joining nato|joining the eu|eu accession|membership application|membership bid|eu enlargement|enlargement|membership talks|wto accession|european integration|euro-atlantic integration|european aspirations|membership action plan|membership of the eu|membership in the eu|eu candidate|admission of|full membership|customs union with the eu|timor-leste accession|schengen|joining the bloc|join the bloc|membership of the bloc|entry into the|candidate country|accession talks|enlargement policy',
    weak: 'membership|candidate country|join',
  },
  'territorial-dispute': {
    iptc: 'medtop:20000638',
    label: 'Territorial dispute',
    strong:
      'territorial dispute|territorial integrity|disputed territory|disputed territories|disputed island|territorial claim|border dispute|border demarcation|disputed claim|south china sea|taiwan strait|kashmir|nagorno-karabakh|western sahara|crimea|annexation|sovereignty dispute|status of jerusalem|occupied territory|occupied territories|settlement activity|settlements in the west bank|land claim|disputed waters|maritime dispute|maritime boundary|taiwan|falklands|golan heights|gibraltar|line of actual control|boundary question|one china|dispute over|cyprus issue|cyprus problem|reunification of cyprus|competing claims|claimants|abyei|senkaku|dokdo|kuril|border issue|territorial sovereignty|border tensions|border standoff|boundary dispute|territorial waters|sovereignty over|disputed areas|article 140|border row|occupied|annexed|kuril islands|northern territories|peace treaty with japan',
    weak: 'dispute|claim|territory|island|occupation|sovereignty|status quo|disputed|shoal',
  },
  consular: {
    iptc: 'medtop:20000639',
    label: 'Consular matters',
    strong:
      'consular|wrongfully detained|detained american|detained citizen|release of u.s. hostages|release of american|release of us hostages|prisoner exchange|prisoner swap|exit ban|evacuation|evacuate|citizens abroad|welfare of citizens|nationals abroad|release of detainees|citizens detained|overseas workers|travel document|release of hostages|special immigrant visa|special immigration visa|american citizens|dual citizens|diaspora|nationals living|consulate opening|consular services|embassy reopening|safe passage|release of the hostages|kidnapped|visa waiver|visa issue|visa regime|visa exemption|consulate|immigration visa|opening of a consulate|open a consulate|hostages held|opening of the consulate|abduction|abductee|abducted citizens|return of citizens|stranded|wrongful detention|unjustly detained|release of prisoners|political prisoners exchange|consular protection|work permit|british citizens|fate of',
    weak: 'citizen|hostage|detained|embassy|nationals|arrested|detention|prisoner|detainee|passport|visa',
  },
  media: {
    iptc: 'medtop:20000045',
    label: 'Media',
    strong:
      'disinformation|misinformation|information manipulation|media cooperation|journalist|press freedom|news agency cooperation|broadcasting|media freedom|freedom of the press|propaganda|media exchange|fake news|journalism|news agencies|media organisation|media organization|press club|media outlet',
    weak: 'media|press|information|broadcast|newspaper',
  },
  sport: {
    iptc: 'medtop:15000000',
    label: 'Sport',
    strong:
      'olympic|olympics|world cup|sports cooperation|football|athlete|fifa|paralympic|sports exchange|sport|cricket|winter games|commonwealth games|asian games|sporting',
    weak: 'team|game|match|tournament|stadium',
  },
  religion: {
    iptc: 'medtop:12000000',
    label: 'Religion',
    strong:
      'interfaith|inter-faith|religious|religious freedom|religious tolerance|holy see|vatican|bishop|hajj|pilgrimage|pilgrim|mosque|buddhist|buddhism|islamic world|religious leader|archbishop|ramadan solidarity|interreligious|patriarch|christian community|antisemitism|anti-semitism|islamophobia|pope|churches|religious communities|religious minorities|umrah|muslims|christians|interfaith dialogue|holy sites|al-aqsa|coexistence',
    weak: 'faith|muslim|christian|prayer|islam|catholic|jewish|church|temple|monk|sectarian|imam',
  },
  gender: {
    iptc: 'medtop:20000775',
    label: 'Gender',
    strong:
      "gender|gender equality|women's right|women's empowerment|empowerment of women|gender-based violence|women and girls|girls' education|sexual violence|women in politics|womens affairs|women's participation|women, peace and security|lgbt|lgbtq|inclusion of women|women empowerment|women's affairs|women's rights|role of women|violence against women|female genital|women entrepreneurs|women in|girls|women leaders",
    weak: 'women|girl|woman|female',
  },
  labour: {
    iptc: 'medtop:09000000',
    label: 'Labour',
    strong:
      "labour|labor|migrant worker|foreign worker|employment|job creation|job opportunity|job opportunities|workers' rights|trade union|minimum wage|forced labour|forced labor|migrant labor|migrant labour|unemployment|manpower|overseas worker|domestic worker|strike action|working conditions|labour union|labor union|skilled worker|worker|pension|wage|general strike|jobs|employment opportunities|workers|labour migration|skilled workers|labor market|labour market|unions",
    weak: 'job|union|strike|employer',
  },
};
