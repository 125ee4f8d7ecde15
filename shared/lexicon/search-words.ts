/** Words too common to look a record up by. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an and are as at be been but by for from had has have he her his i in into is it its mr mrs ms not of on or our
  said she that the their them they this to us was we were which who will with would al el de la le`.split(/\s+/),
);

/** Words that many offices and organisations share: looked up by only when a phrase has nothing better. */
export const genericWords: ReadonlySet<string> = new Set(
  `minister ministry foreign prime president government state national council committee department office secretary
  general united nations international organisation organization affairs deputy meeting talks country countries support
  cooperation relations`.split(/\s+/),
);
