import { createHash } from 'node:crypto';

/**
 * Where things lie in the bucket. People drop articles anywhere; what we derive from them lies under one prefix of its
 * own, which is never read as input.
 */
const derivedPrefix = 'derived/';
const sidecarSuffix = '.meta.json';

/** The metadata of an article may lie beside it: `talks.pdf.meta.json` describes `talks.pdf`. */
export const sidecarKey = (key: string): string => `${key}${sidecarSuffix}`;

/** The key of the article that the object with this key says something about: itself, the one it describes, or none. */
export function articleKey(key: string): string | null {
  if (key.startsWith(derivedPrefix) || key.endsWith('/')) return null;
  return key.endsWith(sidecarSuffix) ? key.slice(0, -sidecarSuffix.length) || null : key;
}

/** The clean text of a stored article, which every evidence offset counts into. */
export const textKey = (articleId: string): string => `${derivedPrefix}text/${articleId}.txt`;

/** A list of the articles that came out of an object of several. */
export const articleListKey = (name: string): string => `${derivedPrefix}lists/${name}.json`;

/** All records as JSON Lines, for engines that analyse them in bulk. The stack's Athena table reads this prefix. */
export const exportPrefix = `${derivedPrefix}export/meetings/`;

/**
 * The stored id of an article: the same for every version of the same part of the same object.
 * `part` is the article's id within the object, or empty when the object is the article.
 */
export function storedArticleId(bucket: string, key: string, part: string): string {
  return createHash('sha256').update([bucket, key, part].join('\0')).digest('hex').slice(0, 24);
}
