/** Frequent English words that no other language of the Latin alphabet uses often. */
export const englishOnlyWords: ReadonlySet<string> = new Set(
  (
    'the and that with for from his her their they this which were been has have will would should could by to after ' +
    'before during between about against said not its also who whom whose when where while than then these those what ' +
    'there it he she we you your our because into through under over both any other more of had being does did may ' +
    'might must shall among within without towards toward since until upon whether'
  ).split(' '),
);

/** English words that a headline or a one-line report is likely to have even where the words above are missing. */
export const englishNewsWords: ReadonlySet<string> = new Set(
  (
    'meets met met visit visits visited visiting talks talk discuss discusses discussed held holds hold hosts hosted ' +
    'welcomed welcomes received receives minister president prime foreign secretary leader leaders official officials ' +
    'government state meeting meetings call called phone spoke speaks agreed agree signed deal peace war border trade ' +
    'security council united nations states kingdom monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march june july october december today yesterday tomorrow new first week month year years says say told ' +
    'ahead delegation ambassador summit cooperation relations countries country two three four army chief head deputy'
  ).split(' '),
);

/** The most frequent words of the larger languages in Latin letters that are no English words. */
export const otherLanguagesWords: ReadonlySet<string> = new Set(
  (
    'le les une et est dans pour avec sur du des au aux ses qui que ont il elle la der die das und ist den dem des ein ' +
    'eine mit von zu im für auf nicht el los las un una y con por del al su se lo gli di che per della nel con sono ' +
    'het een van en op te dat zijn met voor niet o os um uma e da na em para com og det på til som av er ikke ' +
    'och att för się nie jest że ve bir bu için ile de je na že si și în cu este pe din dan yang di'
  ).split(' '),
);
