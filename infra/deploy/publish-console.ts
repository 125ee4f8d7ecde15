import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Uploads the built console, with the settings that its page reads at start, and lets CloudFront forget the pages that
 * it holds. Vite puts a hash into the names of all files but the pages, so that those may be kept for ever.
 */
export async function publishConsole(target: {
  readonly folder: string;
  readonly bucket: string;
  readonly distributionId: string;
  readonly settings: Readonly<Record<string, string>>;
}): Promise<number> {
  const s3 = new S3Client();
  const put = (key: string, body: Uint8Array | string) =>
    s3.send(
      new PutObjectCommand({
        Bucket: target.bucket,
        Key: key,
        Body: body,
        ContentType: contentTypes[extname(key)] ?? 'application/octet-stream',
        CacheControl: key.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      }),
    );
  const entries = await readdir(target.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // Pages name the files beside them, so that these go up first.
  const byPagesLast = files.sort((a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')));
  for (const file of byPagesLast) {
    await put(relative(target.folder, file).split(sep).join('/'), await readFile(file));
  }
  await put('config.json', JSON.stringify(target.settings));
  await new CloudFrontClient().send(
    new CreateInvalidationCommand({
      DistributionId: target.distributionId,
      InvalidationBatch: { CallerReference: String(Date.now()), Paths: { Quantity: 1, Items: ['/*'] } },
    }),
  );
  return files.length + 1;
}
