const marks = /\p{M}+/gu;
const notWords = /[^\p{L}\p{N}]+/gu;

/** Words in lower case without accents and punctuation, for comparing wordings. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(notWords, ' ').trim();
}
