/**
 * Words that are written with a full stop that doesn't end a sentence (lower case, without the stop). Single capital
 * letters (initials) need no entry.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `gen rt lt col maj brig capt cpt cmdr cdr adm vadm radm sgt pvt cpl lieut amb sen rep gov pres hon rev fr msgr mgr
  dr prof mr mrs ms mme mlle mx messrs st sr jr esq phd ph.d sec dep asst min del supt insp det atty
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  rtd retd ret vs etc approx dept univ inc ltd co corp bros no nos vol fig ed pp art ch cf al viz est ext ft mt
  rt revd gens cols lts majs sens reps govs profs drs sheikh eng ing ir hrh ven assist asst assoc lect engr arch barr pharm comr`.split(
    /\s+/,
  ),
);
