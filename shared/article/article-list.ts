import { randomUUID } from 'node:crypto';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { articleListKey } from './bucket-layout.ts';

const listSchema = z.array(z.string());

/**
 * The ids of the articles that an object of several gave. They lie in the bucket, since an archive may hold more than
 * an item of the table has room for. Lists never change: each version has a name of its own.
 */
export async function readArticleList(s3: S3Client, bucket: string, name: string): Promise<readonly string[]> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: articleListKey(name) }));
  return listSchema.parse(JSON.parse((await Body?.transformToString()) ?? '[]'));
}

/** Writes a list and gives its name. */
export async function writeArticleList(s3: S3Client, bucket: string, ids: readonly string[]): Promise<string> {
  const name = randomUUID();
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: articleListKey(name),
      Body: JSON.stringify(ids),
      ContentType: 'application/json',
    }),
  );
  return name;
}

export async function removeArticleList(s3: S3Client, bucket: string, name: string): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: articleListKey(name) }));
}
