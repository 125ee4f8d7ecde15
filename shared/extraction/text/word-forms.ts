/**
 * A word as it is written, shared by all tokens that are written so: its look-up form (lower case, straight apostrophe
 * and hyphen), and what look-ups in lexicons found for it, by the number of the look-up. A text says the same words
 * again and again, and so do articles: what a lexicon holds of a word is looked up once.
 */
export type WordForm = Readonly<{ text: string; lower: string; capital: boolean; found: unknown[] }>;

const CURLY = /[’ʼ‘`]/g;
const HYPHENS = /[‐‑]/g;
/** More forms than the articles of a day have. When so many are known all are forgotten, so that memory stays flat. */
const MOST_FORMS = 30_000;

const forms = new Map<string, WordForm>();
let lookUps = 0;

/** The form of a word, a number or a mark. */
export function wordForm(text: string): WordForm {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  // A slice of an article would keep the whole article in memory.
  const own = Array.from(text).join('');
  const form = { text: own, lower: lowerOf(own), capital: isCapital(own), found: new Array(lookUps).fill(undefined) };
  forms.set(own, form);
  return form;
}

/** Makes a look-up by form that is done once for each form. It must depend on nothing but the form. */
export function lookUpOnce<T extends string | number | boolean | object | null>(
  lookUp: (form: WordForm) => T,
): (form: WordForm) => T {
  const number = lookUps++;
  return (form) => {
    const known = form.found[number] as T | undefined;
    if (known !== undefined) return known;
    const found = lookUp(form);
    form.found[number] = found;
    return found;
  };
}

/** A mark that stands alone is what it is: an opening quotation mark is no apostrophe. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  // The World Health Organization is no pronoun.
  if (text === 'WHO') return 'w.h.o.';
  return text.length > 1 ? lower.replace(CURLY, "'").replace(HYPHENS, '-') : lower;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}
