/**
 * Small words in and around personal names. All lower case, without marks or full stops.
 * Titles stand before the name and go; particles stand inside it and do not tell people apart.
 */

/** Always a title, rank or style before a name, in any number ("His Excellency the Deputy Prime Minister Dr X"). */
export const nameTitles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx mme mlle madame monsieur dr prof professor sir lord lady dame hon honourable honorable rt right
  excellency his her hrh hm majesty highness royal holiness eminence reverend rev father archbishop cardinal
  president vice deputy prime minister premier chancellor foreign interior defence defense finance secretary state
  undersecretary general gen lieutenant lt colonel col major maj captain capt brigadier brig marshal field admiral adm
  commander cdr sergeant sgt staff ambassador envoy special senator sen representative rep congressman congresswoman
  governor gov mayor speaker chairman chairwoman chairperson director king queen crown prince princess duke duchess
  emperor pope ayatollah allamah hojjatoleslam mullah maulana mufti caliph comrade eng engineer the acting interim
  caretaker former ex shri smt herr frau senor senora don dona signor signora pan pani u daw`
    .split(/\s+/)
    .filter((word) => word !== 'u' && word !== 'don' && word !== 'pan'),
);

/** A title in front of some names and part of others: Sheikh Tamim, Sheikh Hasina. */
export const softTitles: ReadonlySet<string> = new Set(
  `sheikh shaikh sheik shaykh sheikha sayyid sayyed sayed syed seyed seyyed sidi emir amir imam sultan haji hajj hadji
  alhaji mirza malik shah begum baba mawlana mian chaudhry chaudhary ustad ustaz pandit shrimati moulvi`.split(/\s+/),
);

/** Articles: fall away wherever they stand (Fayez al-Sarraj, Abdel Fattah el-Sisi, Ash-Sharq). */
export const nameArticles: ReadonlySet<string> = new Set('al el ul il as ash az ad adh at ar an ath'.split(' '));

/** Family-name particles that writers drop, move or run together with the name. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de del della di da do dos das du des la le lo los las van von der den ter ten vom zu zur af av e y i und'.split(' '),
);

/** Son or daughter of: what follows is the father's name. */
export const patronymicWords: ReadonlySet<string> = new Set('bin ibn ben bint binti ould wuld uld'.split(' '));

/** Parted first elements that belong to the next word: Abu Bakar, Abd al-Rahman. */
export const kunyaWords: ReadonlySet<string> = new Set('abu abou abo aboul abul abol'.split(' '));
export const servantWords: ReadonlySet<string> = new Set(
  'abd abdel abdul abdal abdol abdoul abder abdur abdes abdus abden abdun'.split(' '),
);

/** What follows a family name and tells generations apart. */
export const generationSuffixes: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  jnr: 'jr',

  sr: 'sr',
  senior: 'sr',
  snr: 'sr',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  xi: '11',
  xii: '12',
  xiii: '13',
  xiv: '14',
  xvi: '16',
};

/** Letters and degrees after a name, which say nothing about whose it is. */
export const postNominals: ReadonlySet<string> = new Set('phd md mp mep esq obe cbe kbe mbe qc kc ret retd'.split(' '));

/** Parted first elements of Scottish and Irish names: Mc Donald. */
export const scottishPrefixes: ReadonlySet<string> = new Set('mc mac fitz'.split(' '));
