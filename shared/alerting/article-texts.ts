import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { textKey } from '../article/bucket-layout.ts';
import type { ReadText } from './quotation.ts';

/**
 * Reads the stored text of an article. Null when it cannot be had, whatever the reason: an alert without the article's
 * own words is better than one that waits for them.
 */
export function articleTexts(
  s3: S3Client,
  bucket: string,
  onMissing: (article: string, error: unknown) => void,
): ReadText {
  return async (article) => {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: textKey(article) }));
      return (await Body?.transformToString()) ?? null;
    } catch (error) {
      onMissing(article, error);
      return null;
    }
  };
}
