import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { listAlerts } from '../shared/alerting/alert-store.ts';
import { createChannel, removeChannel } from '../shared/alerting/manage-channel.ts';
import { createWatch, removeWatch } from '../shared/alerting/watch-store.ts';
import { storedArticleId } from '../shared/article/bucket-layout.ts';
import { ReadoutError } from '../shared/errors.ts';
import { readArticles } from '../shared/store/article-item.ts';
import type { StackChoice } from './connect.ts';
import { type AlertingConnection, withAlerting } from './connect-alerting.ts';
import { type UploadTarget, uploadTarget } from './stack-s3.ts';

export type DoctorOptions = StackChoice & Readonly<{ wait: number }>;

/** Nobody of these names is in the news, and they stand for no country, so that no other watch is told of them. */
const canary = {
  text:
    'The Secretary-General of the Readout Canary Organisation, Qevri Tolbamov, met the Director-General of the Readout ' +
    'Check Institute, Ulda Praskenvik, on Tuesday. The two officials spoke after the meeting.',
  query: 'official:"Qevri Tolbamov" AND official:"Ulda Praskenvik"',
};

type Cleanup = () => Promise<unknown>;

/**
 * Sends a canary article through a stack and waits for its record and for an alert. Says of each step that it is well;
 * throws `doctor-found` with the one that is not and what to do. Takes away what it made, also when a step fails.
 */
export async function runDoctor({ wait, ...choice }: DoctorOptions): Promise<void> {
  const started = Date.now();
  const say = (step: string) => process.stdout.write(`ok  ${step} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  const target = await uploadTarget(choice);
  const cleanups: Cleanup[] = [];
  try {
    await withAlerting(choice, async (alerting) => {
      say('the stack answers');
      try {
        await checkFlow({ alerting, target, waitMs: wait * 1_000, say, cleanups });
      } finally {
        for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
      }
    });
    say('the canary is gone again: this stack is well');
  } finally {
    target.s3.destroy();
  }
}

type Check = Readonly<{
  alerting: AlertingConnection;
  target: UploadTarget;
  waitMs: number;
  say(step: string): void;
  cleanups: Cleanup[];
}>;

async function checkFlow({ alerting, target, waitMs, say, cleanups }: Check): Promise<void> {
  const { store } = alerting;
  const { s3, bucket } = target;
  const channel = await createChannel(alerting, { name: 'Doctor' }, new Date()).catch(
    failed('a channel could not be made', 'You need leave to create SNS topics and to write to the table.'),
  );
  cleanups.push(() => removeChannel(alerting, channel.id));
  const settings = { name: 'Doctor', query: canary.query, owner: alerting.owner, channel: channel.id };
  const watch = await createWatch(store, settings, new Date());
  cleanups.push(() => removeWatch(store, watch.id));
  say('a watch and its channel');

  const Key = `doctor/${randomUUID()}.txt`;
  const published = new Date().toISOString().slice(0, 10);
  await s3
    .send(new PutObjectCommand({ Bucket: bucket, Key, Body: canary.text, Metadata: { published } }))
    .catch(failed('the upload was refused', 'You need leave to put objects into the bucket.'));
  const article = storedArticleId(bucket, Key, '');
  cleanups.push(async () => {
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    await until(waitMs, async () => (await readArticles(store, [article]))[0]?.withdrawn ?? false);
  });
  say('the upload');

  const read = await until(waitMs, async () => (await readArticles(store, [article]))[0] ?? false);
  if (!read) throw found('the article was not read', 'Look at the log of the ingest function and at the intake queue.');
  if (read.links.length === 0)
    throw found('no meeting was found in the article', 'The engine has changed: see `npm test`.');
  say('the record');

  const alert = await until(waitMs, async () => {
    const [raised] = await listAlerts(store, { watch: watch.id, limit: 1 }, new Date());
    return raised && raised.status !== 'pending' ? raised : false;
  });
  if (!alert) throw found('no alert went out', 'Look at the log of the alert function and at the alert failure queue.');
  if (alert.status !== 'sent') throw found(`the alert is ${alert.status}`, `See \`readout alert show ${alert.id}\`.`);
  say('the alert');
}

/** Asks until the answer is not false; false when the time is over. */
async function until<T>(waitMs: number, ask: () => Promise<T | false>): Promise<T | false> {
  for (const end = Date.now() + waitMs; ; ) {
    const answer = await ask();
    if (answer !== false || Date.now() > end) return answer;
    await sleep(250);
  }
}

const found = (what: string, advice: string, cause?: unknown) =>
  new ReadoutError('doctor-found', `Something is wrong: ${what}. ${advice} \`readout status\` shows what waits.`, {
    cause,
  });

const failed = (what: string, advice: string) => (cause: unknown) => {
  throw found(`${what} (${cause instanceof Error ? cause.message : String(cause)})`, advice, cause);
};
