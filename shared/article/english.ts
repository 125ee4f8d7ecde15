import { englishNewsWords, englishOnlyWords, otherLanguagesWords } from './english-words.ts';

/** Share of purely English words from which on a text is English without further questions; news has 25 to 40 %. */
const SURE_SHARE = 0.12;
/** The same for words of news in a text too short for statistics. */
const SHORT_SHARE = 0.2;
const SHORT_WORDS = 30;
/** Up to here names and offices can still crowd out function words: it counts that no other language's are there. */
const BRIEF_WORDS = 100;
/** A short text with fewer words of other languages than this share is taken for English: statistics fail on names. */
const OTHER_SHARE = 0.1;
/** A text of fewer words can be any language; a short one is let through, unless its letters are not Latin. */
const FEW_WORDS = 4;
const FEW_LETTERS = 60;

/** `english`, or the name of the other language in English (`French`), or `unknown`. */
export type LanguageVerdict = Readonly<{ english: true }> | Readonly<{ english: false; language: string | null }>;

/**
 * Tells whether a text is English. Function words decide nearly always and at once; the statistical detector is
 * loaded only for what they leave open, and to name the language of what is refused.
 */
export async function judgeLanguage(text: string): Promise<LanguageVerdict> {
  const sample = middleOf(text, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return { english: false, language: await nameLanguage(sample) };
  const ascii = sample.match(/[A-Za-z]/g)?.length ?? 0;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const sure = words.filter((word) => englishOnlyWords.has(word)).length / words.length;
  if ((words.length < FEW_WORDS && letters < FEW_LETTERS) || sure >= SURE_SHARE) return { english: true };
  const news = words.filter((word) => englishNewsWords.has(word)).length / words.length;
  if (words.length < SHORT_WORDS && sure + news >= SHORT_SHARE) return { english: true };
  const other = words.filter((word) => otherLanguagesWords.has(word)).length / words.length;
  if (words.length < BRIEF_WORDS && sure + news >= SHORT_SHARE && other < OTHER_SHARE) return { english: true };
  if (words.length < SHORT_WORDS && letters === ascii && other < OTHER_SHARE) return { english: true };
  const language = await nameLanguage(sample);
  return language === 'English' ? { english: true } : { english: false, language };
}

async function nameLanguage(sample: string): Promise<string | null> {
  const { detect } = await import('tinyld');
  const code = detect(sample.slice(0, 4000));
  return code ? (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? null) : null;
}

/** Mastheads, legal notes and the like stand at the ends: the middle is judged. */
function middleOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = Math.floor((text.length - length) / 2);
  return text.slice(start, start + length);
}
