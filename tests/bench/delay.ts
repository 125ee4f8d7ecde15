import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import pMap from 'p-map';
import { loggedMetrics } from '../../cli/logged-metrics.ts';
import { startStack } from '../../local/start-stack.ts';
import { createWatch } from '../../shared/alerting/watch-store.ts';
import { inventedArticle, inventedHost } from '../support/invented-articles.ts';
import { clientsOf, makeSmsChannel } from '../support/stack.ts';

/** Made before the clock starts: then no function is cold, the engine is compiled, and most names are known to the table. */
const warmUps = 200;
const warmUpsAtOnce = 4;
/** The watched hosts come up a few times a second, each once in so many articles. */
const hostsApart = 3;
const watches = 100;

/**
 * How long it takes from an article's upload until SNS has its alert, on the embedded stack, at a steady rate:
 * `npm run bench -- delay [--rate 20] [--seconds 30]`. It is the metric that the alert function itself gives. Each
 * watch is for one person and has a channel of its own: a channel that has sent a message collects for a second what comes
 * next, which is meant and not to be measured here.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rate: { type: 'string', default: '20' }, seconds: { type: 'string', default: '30' } },
  });
  const [rate, seconds] = [Number(values.rate), Number(values.seconds)];
  const data = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  const stack = await startStack({ data });
  const clients = clientsOf(stack.endpoints);
  try {
    for (let index = 0; index < watches; index += 1) {
      const channel = await makeSmsChannel(clients, `+390612345${100 + index}`);
      const host = inventedHost(warmUps + index * hostsApart);
      const watch = { name: host, query: `official:"${host}"`, owner: 'local', channel };
      await createWatch(clients.store, watch, new Date());
    }
    const upload = async (number: number) => {
      const { text, published } = inventedArticle(number);
      const put = { Bucket: stack.endpoints.bucket, Key: `bench/${number}.txt`, Body: text, Metadata: { published } };
      await clients.s3.send(new PutObjectCommand(put));
    };
    await pMap(
      Array.from({ length: warmUps }, (_, number) => number),
      upload,
      { concurrency: warmUpsAtOnce },
    );
    await stack.idle();
    const since = new Date();
    const uploads: Promise<void>[] = [];
    for (let number = 0; number < rate * seconds; number += 1) {
      await sleep(Math.max(0, since.getTime() + (number * 1_000) / rate - Date.now()));
      uploads.push(upload(warmUps + number));
    }
    await Promise.all(uploads);
    await stack.idle();
    const metrics = await loggedMetrics(data, since);
    const delay = metrics.percentiles('alert', 'AlertDelay');
    const result = {
      articlesPerSecond: rate,
      articles: rate * seconds,
      alerts: metrics.sum(['alert', 'sweep'], 'AlertsSent'),
      uploadToAlertMs: delay,
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    clients.destroy();
    await stack.stop();
    await rm(data, { recursive: true, force: true });
  }
}
