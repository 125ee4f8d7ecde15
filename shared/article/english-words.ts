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
