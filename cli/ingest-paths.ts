import { createReadStream } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import pMap from 'p-map';
import { sidecarKey } from '../shared/article/bucket-layout.ts';
import { articleFiles, sidecarOf } from './input-files.ts';
import { stackS3 } from './stack-s3.ts';

const uploadsAtOnce = 8;

type Metadata = Readonly<Record<string, string | undefined>>;

/** Uploads files, each under its path below the named folder (or its own name), and says how many. */
export async function ingestPaths(paths: readonly string[], data: string, metadata: Metadata): Promise<void> {
  const { s3, endpoints } = await stackS3(data);
  let count = 0;
  for (const path of paths) {
    await pMap(
      articleFiles([path]),
      async (file) => {
        const key =
          file.path === path ? basename(path) : relative(resolve(path), resolve(file.path)).split(sep).join('/');
        await upload(s3, endpoints.bucket, key, file, metadata);
        count += 1;
        process.stderr.write(`${file.path} -> s3://${endpoints.bucket}/${key}\n`);
      },
      { concurrency: uploadsAtOnce },
    );
  }
  s3.destroy();
  process.stdout.write(`${count} uploaded\n`);
}

/** The sidecar goes first, so that the article is read with it at once. */
async function upload(
  s3: S3Client,
  bucket: string,
  key: string,
  file: Readonly<{ path: string; size: number }>,
  metadata: Metadata,
): Promise<void> {
  const sidecar = await sidecarOf(file.path);
  if (sidecar) await s3.send(new PutObjectCommand({ Bucket: bucket, Key: sidecarKey(key), Body: sidecar }));
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      Body: createReadStream(file.path),
      ContentLength: file.size,
      Metadata: headers(metadata),
    }),
  );
}

/** HTTP headers are ASCII; S3 reads RFC 2047 words in metadata, as its own console writes them. */
function headers(metadata: Metadata): Record<string, string> {
  const given = Object.entries(metadata).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(
    given.map(([name, value]) => [
      name,
      /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`,
    ]),
  );
}
