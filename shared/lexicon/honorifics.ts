/** Forms of address before a name that are neither rank nor office (lower case; abbreviations with their full stop). */
export const HONORIFICS: readonly string[] =
  `mr mr. mrs mrs. ms ms. miss mx mx. mister madam madame mme mme. mlle mlle. monsieur messrs messrs. sir dame lady lord baron baroness
viscount viscountess count countess earl marquess dr dr. doctor prof prof. professor asst. assist. assoc. lect. engr engr. arch. barr barr. pharm. comr. eng eng. engineer ing. ir. rev rev. reverend fr. father mgr mgr. monsignor
sheikh sheikha shaikh shaikha sheik shaykh sayyid sayyed seyyed sayed ayatollah hojatoleslam mullah maulana moulavi imam rabbi haji hajji alhaji alhaja hajia chief
h.e. he. h.e h.h. h.r.h. hrh h.m. excellency highness majesty eminence holiness honourable honorable hon hon. rt rt.
tan sri dato dato’ dato' datu setia paduka awang dayang pehin pengiran yb yab yam datuk datin tun seri encik cik puan pak ibu bapak bung khun u daw pandit shri shrimati smt smt. thiru don doña dona senhor señor señora herr frau signor signora
esq. justice ustaz ustadz kyai gus comrade nana oba otunba mallam mai barrister arc. samdech techo thipadei oknha okhna neak preah phra luang ven ven. venerable bhikkhu pastor bishop archbishop cardinal patriarch metropolitan`.split(
    /\s+/,
  );

/** Letters after a name that are no part of it. */
export const POST_NOMINALS: readonly string[] =
  `mp mps mep mla msp mna mpp tdk kc qc sc obe cbe mbe kbe dbe gcmg kcmg cmg dcmg rtd retd rtd. retd. ret. phd ph.d. ph.d esq esq.
frs facs nia am ao ac psc ndc gcon gcfr cfr ofr oon mfr csi ias ifs ips td pc jp`.split(/\s+/);

/** Parts of a name that follow it: "Jr.", "III". */
export const NAME_SUFFIXES: readonly string[] = 'jr jr. sr sr. ii iii iv snr snr. jnr jnr.'.split(' ');

/** Small words inside names: "Fayez al-Sarraj", "Ursula von der Leyen", "Mohamed ould Ghazouani", "Luiz Inácio Lula da Silva". */
export const NAME_PARTICLES: readonly string[] =
  `al el as ash ad an ar az at bin ibn bint ben ould wuld mint abu abou umm de da do das dos di del della dello degli des du la le les lo y e i
binti binte von van der den ter ten zu zum zur af av ag ap st st. ul ur uz bey pasha`.split(/\s+/);
