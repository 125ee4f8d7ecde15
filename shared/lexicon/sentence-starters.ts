/** Words (lower case) that, with a capital after an acronym such as U.S. or p.m., begin a new sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we i his her their our my you in on at by for from with after before
  during while when where as if but and or so yet however meanwhile earlier later both all some many most there here
  what who why how no not one two since until although though despite under over between among according
  speaking asked following also then now today yesterday mr mrs ms`.split(/\s+/),
);
