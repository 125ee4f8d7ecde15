import { setTimeout as sleep } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import pMap from 'p-map';
import { sidecarKey } from '../shared/article/bucket-layout.ts';
import { withFallback } from '../shared/article/facts.ts';
import { defaultMetadata } from '../shared/article/object-facts.ts';
import type { Facts } from '../shared/article/source-object.ts';
import { type UploadTarget, uploadTarget } from './stack-s3.ts';
import { openJournal, type UploadJournal } from './upload-journal.ts';
import { startProgress, summarise, type Tally } from './upload-progress.ts';
import { countUploads, type Upload, uploadsOf } from './uploads.ts';

export type IngestOptions = Readonly<{
  data: string;
  stack?: string;
  concurrency: number;
  /** Upload also what has been uploaded before. */
  again?: boolean;
  /** Wait until the stack has dealt with everything. */
  wait?: boolean;
  watch?: string;
  /** Of articles that give none. */
  facts: Facts;
}>;

type Run = Readonly<{ target: UploadTarget; journal: UploadJournal; options: IngestOptions; signal: AbortSignal }>;

/** Uploads what the arguments name, and with `watch` whatever comes into a folder, until it is interrupted. */
export async function ingestPaths(args: readonly string[], options: IngestOptions): Promise<void> {
  const target = await uploadTarget(options);
  const journal = await openJournal(options.data, target.bucket);
  const interruption = new AbortController();
  // A second interruption ends the process as usual.
  process.once('SIGINT', () => interruption.abort());
  process.once('SIGTERM', () => interruption.abort());
  const run: Run = { target, journal, options, signal: interruption.signal };
  try {
    const tally = await uploadAll(run, args);
    if (tally.failed > 0) process.exitCode = 1;
    if (options.watch) await follow(run, options.watch);
    else if (interruption.signal.aborted) interrupted();
    else if (options.wait) await waitUntilDone(target);
  } finally {
    await journal.close();
    target.s3.destroy();
  }
}

async function uploadAll(run: Run, args: readonly string[]): Promise<Tally> {
  const tally: Tally = { uploaded: 0, skipped: 0, failed: 0, bytes: 0 };
  if (args.length === 0) return tally;
  const started = Date.now();
  const progress = startProgress(process.stderr.isTTY ? await countUploads(args) : 0, process.stderr);
  await pMap(
    uploadsOf(args),
    async (upload) => {
      if (run.signal.aborted) return;
      await uploadOne(run, upload, tally);
      progress.update(tally);
    },
    { concurrency: run.options.concurrency },
  );
  progress.stop();
  process.stdout.write(`${summarise(tally, Date.now() - started)}\n`);
  return tally;
}

async function uploadOne({ target, journal, options }: Run, upload: Upload, tally: Tally): Promise<void> {
  if (!options.again && journal.has(upload)) {
    tally.skipped++;
    return;
  }
  try {
    tally.bytes += await put(target, upload, options.facts);
    tally.uploaded++;
    journal.add(upload);
  } catch (error) {
    tally.failed++;
    process.stderr.write(`${upload.source}: ${(error as Error).message}\n`);
  }
}

/** The sidecar goes first, so that the article is read with it at once. */
async function put({ s3, bucket }: UploadTarget, upload: Upload, given: Facts): Promise<number> {
  const { body, size, contentType, facts, sidecar } = await upload.open();
  if (sidecar) await s3.send(new PutObjectCommand({ Bucket: bucket, Key: sidecarKey(upload.key), Body: sidecar }));
  await s3.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: upload.key,
      Body: body,
      ContentLength: size,
      Metadata: defaultMetadata(withFallback(given, facts)),
      ...(contentType && { ContentType: contentType }),
    }),
  );
  return size;
}

/** Uploads what comes into a folder or changes there. Files still being written are waited for. */
async function follow(run: Run, folder: string): Promise<void> {
  const { watchFolder } = await import('./watch-folder.ts');
  process.stdout.write(`following ${folder}; Ctrl-C ends it\n`);
  for await (const uploads of watchFolder(folder, run.signal)) {
    const tally: Tally = { uploaded: 0, skipped: 0, failed: 0, bytes: 0 };
    const started = Date.now();
    await pMap(uploads, (upload) => uploadOne(run, upload, tally), { concurrency: run.options.concurrency });
    if (tally.uploaded + tally.failed > 0) process.stdout.write(`${summarise(tally, Date.now() - started)}\n`);
  }
}

function interrupted(): void {
  process.stderr.write('Interrupted. The same command again goes on where this one stopped.\n');
  process.exitCode = 130;
}

/** The embedded stack says how much waits; a deployed one shows it on its dashboard. */
async function waitUntilDone({ control }: UploadTarget): Promise<void> {
  if (!control) {
    process.stderr.write('A deployed stack works on its own: the dashboard shows how much waits.\n');
    return;
  }
  for (let waiting = 1; waiting > 0; ) {
    await sleep(250);
    const status = (await (await fetch(`${control}/status`)).json()) as { waiting: { articles: number } };
    waiting = status.waiting.articles;
  }
  process.stdout.write('all read; `readout rejects` lists what could not be\n');
}
