import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { textKey } from './bucket-layout.ts';

/** The clean text of a stored article, which its evidence points into; null when it is gone. */
export async function readStoredText(s3: S3Client, bucket: string, articleId: string): Promise<string | null> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: textKey(articleId) }));
    return (await Body?.transformToString()) ?? null;
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}
