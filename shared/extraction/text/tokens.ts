import { ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { lookUpOnce, type WordForm, wordForm } from './word-forms.ts';

/**
 * A word, a number or one mark of punctuation. `start` and `end` are UTF-16 offsets into the text; `lower` is the
 * look-up form (lower case, straight apostrophe). A possessive ’s is a token of its own; `Al-Sarraj`, `O’Neill`,
 * `U.S.` and `Gen.` are one token each.
 */
export type Token = Readonly<{
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Begins with an upper-case letter (or one of a script without case). */
  capital: boolean;
  form: WordForm;
}>;

const PIECE =
  /(?:\p{L}\.){2,}|U\.[SKN](?![\p{L}\p{N}.])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘`\-‐‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.:]\p{N}+|,\p{N}{3}(?!\p{N}))*(?:st|nd|rd|th)?(?:[-‐‑]\p{L}+)*|[^\s\p{M}]/gu;
const POSSESSIVE = /['’ʼ][sS]$/;
/** Ends an abbreviation, or joins the parts of a compound. */
const JOINS = new Set([..."'`-&"].map((mark) => mark.charCodeAt(0)));
const STOP = 46;

/** Marks of other scripts that stand between Latin words where the text was typed with another keyboard. */
const MARKS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '，': ',', '；': ';', '、': ',' };

/** Splits text into tokens, in one pass. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      at++;
      continue;
    }
    const plainEnd = endOfPlainWord(text, at);
    if (plainEnd > at) {
      at = addWord(tokens, text, at, plainEnd);
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match) break;
    const end = match.index + match[0].length;
    at = isLetter(match[0]) ? addWord(tokens, text, match.index, end) : addOther(tokens, match[0], match.index);
  }
  return tokens;
}

/** Most words are letters of ASCII and nothing else; `at` when the piece that starts there may be something else. */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (next >= 128 || (next >= 48 && next <= 57) || JOINS.has(next)) return at;
  return end - at === 1 && next === STOP ? at : end;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Adds a word, with the stop of an abbreviation and its possessive apart, and returns where it ends. */
function addWord(tokens: Token[], text: string, start: number, end: number): number {
  const piece = text.slice(start, end);
  if (piece.length > 2 && POSSESSIVE.test(piece)) {
    tokens.push(wordToken(piece.slice(0, -2), start), wordToken(piece.slice(-2), end - 2));
    return end;
  }
  const stopped = text.charCodeAt(end) === STOP;
  const abbreviated = stopped && (isAbbreviation(wordForm(piece)) || isInitialsAfter(piece, tokens.at(-1)));
  tokens.push(wordToken(abbreviated ? `${piece}.` : piece, start));
  return abbreviated ? end + 1 : end;
}

function addOther(tokens: Token[], piece: string, start: number): number {
  const code = piece.charCodeAt(0);
  const form = wordForm(MARKS[piece] ?? piece);
  const end = start + piece.length;
  const kind = code >= 48 && code <= 57 ? 'number' : 'mark';
  tokens.push({ text: form.text, lower: form.lower, start, end, kind, capital: false, form });
  return end;
}

function wordToken(word: string, start: number): Token {
  const form = wordForm(word);
  const { text, lower, capital } = form;
  return { text, lower, start, end: start + text.length, kind: 'word', capital, form };
}

/** "Hon. | MA. | Silva", not "met in the | UN." */
function isInitialsAfter(piece: string, before: Token | undefined): boolean {
  return /^\p{Lu}{2}$/u.test(piece) && /^(?:hon|mr|mrs|ms|dr|prof|shri|smt)\.?$/.test(before?.lower ?? '');
}

const isAbbreviation = lookUpOnce(
  ({ text, lower }) => (text.length === 1 && text !== lower && text !== 'I') || ABBREVIATIONS.has(lower),
);

function isLetter(piece: string): boolean {
  return isPlainLetter(piece.charCodeAt(0)) || /^\p{L}/u.test(piece);
}
