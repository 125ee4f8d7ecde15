/** Closed-class words, numbers and words of time (lower case): never a name, never the object of a verb. */
export const FUNCTION_WORDS: readonly string[] =
  `a an the this that these those it its he him his she her hers they them their theirs we us our ours you your i my me mine who whom whose which what when where why how
and or but nor so yet for if as at by in of on to up with from into onto over under after before during while since until till although though unless because despite amid amidst among amongst between against about above across along around behind below beneath beside besides beyond down inside near off out outside past per through throughout toward towards upon via within without versus than then
is are was were be been being am do does did done has have had having will would shall should can could may might must not no yes never ever also too very just only even still already again once twice here there now today yesterday tomorrow tonight later earlier soon recently meanwhile however moreover furthermore therefore thus hence nevertheless nonetheless indeed instead otherwise finally lastly firstly secondly additionally separately similarly likewise accordingly consequently
one two three four five six seven eight nine ten eleven twelve fourth fifth sixth seventh eighth ninth tenth twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozens hundreds thousands millions both all some any many much most more few fewer less least several each every either neither other others another such same own none nobody nothing something everything everyone someone anyone half
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august september october november december jan jan. feb feb. mar. apr. jun. jul. aug aug. sep. sept sept. oct oct. nov nov. dec dec. spring summer autumn winter morning afternoon evening night noon midnight weekend`.split(
    /\s+/,
  );

/** Further words (lower case) that are no part of a person's name even when capitalised, as at the start of a sentence or in a headline. */
export const COMMON_WORDS: readonly string[] =
  `said says say told tells tell asked asks ask added adds noted notes stressed stresses according speaking addressing visiting attending hosting welcoming following citing referring responding reacting commenting asked replying
agencies agency source sources staff reporter reporters correspondent correspondents editor editors writing reporting editing by photo photos video image images read watch listen subscribe follow click share more related updated update published breaking live exclusive opinion analysis editorial interview feature explainer factbox timeline profile poll survey
new old former last next first second third early late high low big small good bad great long short full free open close top key main major minor senior junior chief leading right left middle
officials official leaders leader ministers minister presidents president governments government authorities troops forces soldiers police rebels militants fighters activists protesters protests residents citizens people women men children youth students teachers workers farmers experts analysts critics supporters opponents diplomats lawmakers members delegates delegations delegation representatives participants sides parties party nations countries country states state world region regional global international national foreign domestic internal external federal central local public private civil military political economic social cultural religious human humanitarian legal judicial financial commercial industrial agricultural environmental
talks meeting meetings summit conference forum dialogue discussion discussions negotiations negotiation visit visits trip tour call calls conversation consultation consultations session round roundtable reception ceremony dinner lunch breakfast press briefing statement readout remarks speech address interview news release report reports
trade security defence defense peace war conflict crisis ceasefire truce deal agreement accord treaty pact resolution sanctions aid support help relief health education energy oil gas climate economy investment migration refugees terrorism counterterrorism nuclear weapons missiles drugs border borders election elections vote voters parliament congress senate cabinet court army navy air force
north south east west northern southern eastern western central upper lower greater near far mid pan
democrats republicans democrat republican conservatives conservative labour liberal liberals communist socialist socialists islamist islamists muslim muslims christian christians jew jews jewish hindu hindus buddhist buddhists catholic catholics orthodox sunni sunnis shia shiite shiites kurd kurds kurdish arab arabs western african european asian american latin caribbean pacific atlantic mediterranean balkan baltic nordic scandinavian gulf levant maghreb sahel houthi houthis taliban rohingya palestinian palestinians
ahead afterwards afterward beyond regarding concerning given including excluding except plus minus like unlike alongside together apart aside further thanks welcome congratulations dear sincerely honorable please let lets let's
joint bilateral trilateral multilateral mutual common shared strategic comprehensive special permanent temporary annual regular extraordinary urgent important necessary possible ready able likely unlikely expected scheduled planned set due
during earlier asked why when amid hours days weeks months years minutes seconds time date place part parts number numbers level levels issue issues topic topics matter matters question questions problem problems point points way ways step steps measure measures effort efforts role roles position positions view views interest interests right rights law laws rule rules order orders policy policies plan plans program programme programs programmes project projects process processes development developments progress situation situations condition conditions
house white lady gentleman king queen prince princess president's minister's covid coronavirus pandemic dreamers brexit internet whatsapp facebook twitter instagram youtube telegram tiktok x google
accompanied joined attended led headed chaired hosted received welcomed greeted met meets meet held holds hold discussed discusses discuss agreed agrees agree signed signs sign visited arrives arrived arrive departs departed leaves left pledged called urged warned vowed praised hailed condemned rejected denied confirmed announced unveiled launched opened closed ended began started continued resumed
let's isn't don't didn't won't can't it's that's there's he's she's they're we're i'm i've we've they've
wish wishes hope hopes thank god allah heaven holy bible quran koran prophet mosque church
university institute college school faculty department ministry office bureau board council committee commission union association organization organisation foundation society club group company corporation bank fund center centre hospital hotel airport palace castle temple square street road avenue bridge tower hall museum library park river lake sea ocean mountain island bay valley desert city town village province district county
general secretary director head chair chairman deputy vice prime assistant acting special envoy ambassador governor mayor senator adviser advisor spokesman spokeswoman spokesperson commander commissioner member professor doctor
prize award nobel medal cup olympics olympic games league premier championship champions final finals team teams club match
sir madam mr mrs ms dr
our his its
bloc alliance coalition axis quad brics apec opec nato asean mercosur comesa ecowas caricom bimstec saarc
left centre right pix photo caption file handout pool picture pictures
rtd retd
in-depth off-topic front-runner
asked if whether
covid-19 mers sars ebola hiv aids
constitution constitutional revolution revolutionary independence liberty freedom democracy justice equality unity solidarity
rescuers prosecutors investigators scientists researchers doctors lawyers judges observers commentators negotiators mediators envoys
hostages prisoners detainees families relatives victims survivors migrants
twenty-eight`.split(/\s+/);
