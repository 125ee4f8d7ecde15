import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import pMap from 'p-map';
import { localCredentials } from '../../local/aws-names.ts';
import { startStack } from '../../local/start-stack.ts';
import { inventedArticle } from '../support/invented-articles.ts';

const uploadsAtOnce = 16;
/** Uploads stay so far ahead of the functions at most: the queue is on disk, but S3 answers slower when it is deep. */
const portion = 500;

/**
 * How many articles a second go end to end through the embedded stack, uploaded one object each until the last record
 * is stored: `npm run bench -- ingest [--articles 10000]`. `rssMiB` is the memory of the process that holds S3, the queue
 * and all functions, after each tenth of the articles.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { articles: { type: 'string', default: '10000' } } });
  const articles = Number(values.articles);
  const data = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  const stack = await startStack({ data });
  const { s3: endpoint, region, bucket } = stack.endpoints;
  const s3 = new S3Client({ endpoint, region, credentials: localCredentials, forcePathStyle: true });
  const rssMiB: number[] = [];
  const started = performance.now();
  try {
    for (let from = 0; from < articles; from += portion) {
      const numbers = Array.from({ length: Math.min(portion, articles - from) }, (_, index) => from + index);
      await pMap(
        numbers,
        (number) => {
          const { text, published } = inventedArticle(number);
          const put = { Bucket: bucket, Key: `bench/${number}.txt`, Body: text, Metadata: { published } };
          return s3.send(new PutObjectCommand(put));
        },
        { concurrency: uploadsAtOnce },
      );
      await stack.idle();
      if ((from + portion) % Math.max(portion, articles / 10) < portion)
        rssMiB.push(Math.round(process.memoryUsage.rss() / 2 ** 20));
    }
    const seconds = (performance.now() - started) / 1000;
    const result = {
      articles,
      seconds: Math.round(seconds),
      articlesPerSecond: Number((articles / seconds).toFixed(1)),
      rssMiB,
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    s3.destroy();
    await stack.stop();
    await rm(data, { recursive: true, force: true });
  }
}
