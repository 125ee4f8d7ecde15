import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';

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
}>;

const PIECE =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘`\-‐‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?:[-‐‑]\p{L}+)*|[^\s\p{M}]/gu;
const CURLY = /[’ʼ‘`]/g;
const HYPHENS = /[‐‑]/g;
const POSSESSIVE = /['’ʼ][sS]$/;

/** Splits text into tokens, in one pass. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const start = match.index;
    const piece = match[0];
    if (!isLetter(piece)) {
      const number = piece.charCodeAt(0) >= 48 && piece.charCodeAt(0) <= 57;
      tokens.push({
        text: piece,
        lower: piece.toLowerCase(),
        start,
        end: start + piece.length,
        kind: number ? 'number' : 'mark',
        capital: false,
      });
      continue;
    }
    if (piece.length > 2 && POSSESSIVE.test(piece)) {
      tokens.push(wordToken(piece.slice(0, -2), start), wordToken(piece.slice(-2), start + piece.length - 2));
      continue;
    }
    const abbreviated = text[start + piece.length] === '.' && isAbbreviation(piece);
    const word = abbreviated ? `${piece}.` : piece;
    PIECE.lastIndex = start + word.length;
    tokens.push(wordToken(word, start));
  }
  return tokens;
}

function wordToken(text: string, start: number): Token {
  const lower = text.toLowerCase().replace(CURLY, "'").replace(HYPHENS, '-');
  return { text, lower, start, end: start + text.length, kind: 'word', capital: isCapital(text) };
}

function isAbbreviation(word: string): boolean {
  return (word.length === 1 && word !== word.toLowerCase() && word !== 'I') || ABBREVIATIONS.has(word.toLowerCase());
}

function isLetter(piece: string): boolean {
  const code = piece.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /^\p{L}/u.test(piece);
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
}
