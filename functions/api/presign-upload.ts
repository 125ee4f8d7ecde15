import { randomUUID } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { contentTypes } from '../../shared/article/detect-format.ts';
import { limits } from '../../shared/article/limits.ts';

/** What browsers call the formats that we read, besides their proper names. */
const otherNames = [
  'application/atom+xml',
  'application/octet-stream',
  'application/x-ndjson',
  'application/xhtml+xml',
  'application/xml',
  'text/rtf',
  'text/xml',
];

/** The media types that an upload may declare. What a file is, is seen from its bytes when it is read. */
export const uploadTypes: readonly string[] = [...Object.values(contentTypes), ...otherNames].toSorted();

export const uploadMaxBytes = limits.objectBytes;
const uploadSeconds = 15 * 60;

/** What a person says of the article; each ends up in the object's metadata. */
type UploadFacts = Readonly<{ title?: string; published?: string; outlet?: string; url?: string }>;
export type NewUpload = Readonly<{ name: string; contentType: string; facts: UploadFacts }>;

/** A form that lets whoever has it put one object of this type and at most this size into the bucket. */
export type Upload = Readonly<{
  object: string;
  url: string;
  fields: Readonly<Record<string, string>>;
  maxBytes: number;
  expiresAt: string;
}>;

/** Signs an upload. S3 itself holds it to key, type, size and time. */
export async function presignUpload(s3: S3Client, bucket: string, upload: NewUpload, now: Date): Promise<Upload> {
  const object = `uploads/${randomUUID()}/${safeName(upload.name)}`;
  const metadata = Object.entries(upload.facts).map(([name, value]) => [`x-amz-meta-${name}`, encodeWord(value)]);
  const { createPresignedPost } = await import('@aws-sdk/s3-presigned-post');
  const { url, fields } = await createPresignedPost(s3, {
    Bucket: bucket,
    Key: object,
    Expires: uploadSeconds,
    Fields: { 'Content-Type': upload.contentType, ...Object.fromEntries(metadata) },
    Conditions: [['content-length-range', 1, uploadMaxBytes]],
  });
  const expiresAt = new Date(now.getTime() + uploadSeconds * 1_000).toISOString();
  return { object, url, fields, maxBytes: uploadMaxBytes, expiresAt };
}

/** A file name that means nothing but itself in a key, a URL or a shell; its ending tells kinds of text apart. */
function safeName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\w.-]+/g, '-')
    .replaceAll(/^[-._]+|[-._]+$/g, '');
  return plain.slice(-100).replace(/^[-._]+/, '') || 'article';
}

/** S3 keeps metadata in headers, which are ASCII: other texts become RFC 2047 encoded words, as S3 itself gives them back. */
function encodeWord(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
}
