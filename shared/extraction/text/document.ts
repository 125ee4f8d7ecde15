import type { ArticleText } from '../article-text.ts';
import { type Dateline, findDateline } from './dateline.ts';
import { type Paragraph, splitParagraphs } from './paragraphs.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

export type { Dateline } from './dateline.ts';
export type { Paragraph } from './paragraphs.ts';
export type { Sentence } from './sentences.ts';
export type { Token } from './tokens.ts';

/** Offsets, in UTF-16 code units, into the text of the article. `end` is exclusive. */
export type TextSpan = Readonly<{ start: number; end: number }>;

/** A stretch of running text cut into tokens and sentences. Sentences hold index ranges into `tokens`. */
export type Passage = Readonly<{
  text: string;
  tokens: readonly Token[];
  paragraphs: readonly Paragraph[];
  sentences: readonly Sentence[];
}>;

/**
 * An article cut up for reading. The passage is the body; `headline` is the title cut up likewise (its offsets count
 * into the title, so they never become evidence). A dateline at the head of the text is set apart: no
 * sentence holds its tokens.
 */
export type Document = Passage & Readonly<{ article: ArticleText; headline: Passage; dateline: Dateline | null }>;

/** Cuts an article into paragraphs, sentences and tokens. Linear in the length of the text. */
export function readDocument(article: ArticleText): Document {
  const tokens = tokenise(article.text);
  const dateline = findDateline(article.text, tokens);
  const body = readPassage(article.text, tokens, dateline?.storyToken ?? 0);
  const headline = readPassage(article.title, tokenise(article.title), 0);
  return { article, ...body, headline, dateline };
}

function readPassage(text: string, tokens: readonly Token[], firstToken: number): Passage {
  const paragraphs = splitParagraphs(text, tokens, firstToken);
  const sentences = paragraphs.flatMap((paragraph, index) => splitSentences(tokens, paragraph, index));
  return { text, tokens, paragraphs, sentences };
}
