/** Military, police and naval ranks (lower case), singular and plural, spelt out and abbreviated. */
export const RANKS: readonly string[] =
  `general generals gen gen. gens. lieutenant lieutenants lt lt. lts. major majors maj maj. brigadier brigadiers brig brig. colonel colonels col col. cols.
captain captains capt capt. cpt. commodore commodores cdre cmdre. commander cdr cdr. cmdr cmdr. admiral admirals adm adm. vice-admiral rear-admiral vadm vadm. radm radm. sergeant sergeants sgt sgt. corporal cpl. cpl private pvt.
marshal marshals field-marshal lieutenant-general major-general brigadier-general lieutenant-colonel maj-gen maj.-gen. lt-gen lt.-gen. brig-gen col-gen. superintendent supt. inspector insp. constable detective sgt.-maj.
cp dcp acp aig dig igp csp sp dsp asp air-marshal wing squadron flight ensign midshipman subedar superintendant maj-gen. lt-gen. lt-col lt-col. brig.-gen. lt.-col. air-vice`.split(
    /\s+/,
  );

/** Words that stand in front of a rank and belong to it: "Air Chief Marshal", "Rear Admiral", "Fleet Admiral". */
export const RANK_OPENERS: readonly string[] =
  'air chief rear vice vice-senior fleet field senior junior lieutenant brigadier major colonel group wing squadron staff first second warrant'.split(
    ' ',
  );
