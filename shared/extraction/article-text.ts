import type { Article } from '../article/article.ts';

/** What the engine needs of an article. `text` is the string that every evidence offset counts into. */
export type ArticleText = Pick<Article, 'id' | 'title' | 'text' | 'publishedAt' | 'outlet'>;
