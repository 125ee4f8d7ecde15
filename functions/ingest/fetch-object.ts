import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  GetObjectTaggingCommand,
  NoSuchKey,
  type S3Client,
} from '@aws-sdk/client-s3';
import { sidecarKey } from '../../shared/article/bucket-layout.ts';
import { inMebibytes, limits } from '../../shared/article/limits.ts';
import type { SourceObject } from '../../shared/article/source-object.ts';
import { Unreadable } from '../../shared/article/unreadable.ts';

const sidecarBytes = 256 * 1024;

/**
 * The object as it is in the bucket now, with the metadata that lies beside it, or null when it is not there.
 * Throws `Unreadable` when it is too large to be read: its body is then not downloaded.
 */
export async function fetchObject(s3: S3Client, bucket: string, key: string): Promise<SourceObject | null> {
  const object = await getObject(s3, bucket, key);
  if (!object) return null;
  const size = object.ContentLength ?? 0;
  if (size > limits.objectBytes) {
    discard(object);
    throw new Unreadable(
      'too-large',
      `The object has ${inMebibytes(size)}, more than the ${inMebibytes(limits.objectBytes)} that are read. Split it.`,
    );
  }
  const [bytes, sidecar, tags] = await Promise.all([
    body(object),
    fetchSidecar(s3, bucket, key),
    object.TagCount ? fetchTags(s3, bucket, key) : {},
  ]);
  return {
    name: key,
    bytes,
    ...(object.ContentType && { contentType: object.ContentType }),
    metadata: { ...tags, ...object.Metadata },
    ...(object.LastModified && { lastModified: object.LastModified.toISOString() }),
    ...(sidecar && { sidecar }),
  };
}

async function fetchSidecar(s3: S3Client, bucket: string, key: string): Promise<Uint8Array | null> {
  const object = await getObject(s3, bucket, sidecarKey(key));
  if (!object) return null;
  if ((object.ContentLength ?? 0) <= sidecarBytes) return body(object);
  discard(object);
  throw new Unreadable(
    'too-large',
    `The metadata in ${sidecarKey(key)} has more than ${sidecarBytes / 1024} KiB: keep title, published, outlet, author, url and language.`,
  );
}

/** Tags say the same things as metadata, for uploaders that cannot set any; where both are, metadata counts. */
async function fetchTags(s3: S3Client, bucket: string, key: string): Promise<Readonly<Record<string, string>>> {
  try {
    const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: key }));
    return Object.fromEntries(TagSet.map(({ Key = '', Value = '' }) => [Key, Value]));
  } catch (error) {
    // Removed since: the event of the removal is on its way.
    if (error instanceof Error && error.name === 'NoSuchKey') return {};
    throw error;
  }
}

async function getObject(s3: S3Client, bucket: string, key: string): Promise<GetObjectCommandOutput | null> {
  try {
    return await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

async function body(object: GetObjectCommandOutput): Promise<Uint8Array> {
  return (await object.Body?.transformToByteArray()) ?? new Uint8Array();
}

/** An unread body would keep the connection; ending it is cheaper than downloading what nobody reads. */
function discard(object: GetObjectCommandOutput): void {
  const stream = object.Body;
  if (stream && 'destroy' in stream && typeof stream.destroy === 'function') stream.destroy();
}
