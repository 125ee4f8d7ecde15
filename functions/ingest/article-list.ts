import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { articleListKey } from '../../shared/article/bucket-layout.ts';

const listSchema = z.array(z.string());

/**
 * The ids of the articles that an object of several gave. They lie in the bucket, since an archive may hold more than
 * an item of the table has room for.
 */
export async function readArticleList(s3: S3Client, bucket: string, objectId: string): Promise<readonly string[]> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: articleListKey(objectId) }));
    return listSchema.parse(JSON.parse((await Body?.transformToString()) ?? '[]'));
  } catch (error) {
    if (error instanceof NoSuchKey) return [];
    throw error;
  }
}

export async function writeArticleList(
  s3: S3Client,
  bucket: string,
  objectId: string,
  ids: readonly string[],
): Promise<void> {
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: articleListKey(objectId),
      Body: JSON.stringify(ids),
      ContentType: 'application/json',
    }),
  );
}
