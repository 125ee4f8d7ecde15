/**
 * Consonant skeletons (shared/names/skeleton.ts) are made of these given names: in Arabic, Persian and Turkic names the
 * word after the given name is often the father's given name, so the first must not be left out.
 */
export const arabicGivenNameSpellings: readonly string[] =
  `ahmed abbas adel adnan ali amin amir ammar anwar aziz badr bakr basil bashar bashir bilal daoud dawud fadi fahd faisal
  farid faris farouk fathi fayez fouad ghassan habib hadi hafez haitham hakim hamad hamdan hamid hamza hani haroun hashim
  hassan hisham hussein ibrahim idris imad imran isa ismail issa jaber jafar jalal jamal jamil kamal karim khaled khalifa
  khalil latif mahmoud majed malik mansour marwan mazen mehdi mohammed mahamat mubarak munir murad musa mustafa nabil
  nadir najib nasser nawaf nayef nizar omar osama othman qasim rafik rahim rami rashid riad saad sabah sadiq saeed saif
  salah saleh salim salman sami samir shakir sharif suleiman sultan taha talal tamim tariq turki waleed wael yahya yasser
  yusuf zaid zaki zayed ziad zulfikar yaqub`.split(/\s+/);
