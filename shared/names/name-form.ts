/** One element of a name, after compounds are joined and articles and particles are gone. */
export type NameWord = Readonly<{
  text: string;
  /** A single letter that stands for a given name. */
  initial: boolean;
  /** Stood after bin, ibn, ben, bint: names the father. */
  father: boolean;
  /** Joined of two spoken parts (Abd al-Rahman, Salah al-Din), so by itself more than a bare surname. */
  compound: boolean;
  /** Joined by a hyphen to the word before it. */
  hyphen: boolean;
}>;

/** What comparing needs to know of one reading of a name. Words stand in the order spoken. */
export type NameForm = Readonly<{
  words: readonly NameWord[];
  /** `jr`, `sr`, or the number of a sovereign or descendant. */
  generation: string | null;
  /** Family and given name, where the words can be read as an East Asian name; the given name in one piece. */
  eastAsian: readonly EastAsianName[];
  /** Three or four capitals that may be the initials of a full name: MBS. */
  initials: string | null;
}>;

export type EastAsianName = Readonly<{
  families: readonly string[];
  family: string;
  given: string;
  /** For two syllables of a Chinese name: parted, as in Wade-Giles, or joined, as in pinyin; and what both have in common. */
  wadeGiles: Readonly<{ parted: boolean; coarse: string }> | null;
}>;
