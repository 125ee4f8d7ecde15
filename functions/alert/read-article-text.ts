import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { ReadText } from '../../shared/alerting/quotation.ts';
import { textKey } from '../../shared/article/bucket-layout.ts';

/** Reads the stored text of an article; null for one that has been withdrawn meanwhile. */
export function articleTexts(s3: S3Client, bucket: string): ReadText {
  return async (article) => {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: textKey(article) }));
      return (await Body?.transformToString()) ?? null;
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  };
}
