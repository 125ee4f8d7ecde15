import { setTimeout as sleep } from 'node:timers/promises';
import { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { alertBatch } from '../functions/alert/alert-batch.ts';
import { streamEvent } from '../local/lambda/stream-event.ts';
import { storedWatchIndex } from '../shared/alerting/stored-watch-index.ts';
import { type StackChoice, withStore } from './connect.ts';
import { withAlerting } from './connect-alerting.ts';
import { type QueueConnection, withQueues } from './connect-queues.ts';
import { readFailedBatch } from './failed-batch.ts';
import { readStreamRange, withStreams } from './read-stream-range.ts';

type Tally = { raised: number; left: number; other: number };
/** Raises the alerts of a stream's records; false when some of them failed once more. */
type Raise = (records: ReturnType<typeof streamEvent>['Records']) => Promise<Readonly<{ raised: number; ok: boolean }>>;

const messagesAtOnce = 10;

/**
 * Reads the records that the messages of the alert failure queue point to from the table's stream, and raises their
 * alerts, here and with the caller's own rights. What was raised before is not raised again. A message is deleted when
 * its records are done; one whose records fail again, or are no longer in the stream, stays.
 */
export async function redriveAlerts(choice: StackChoice): Promise<void> {
  const tally: Tally = { raised: 0, left: 0, other: 0 };
  await withQueues(choice, (queues) =>
    withStreams(choice, (streams) =>
      withRaise(choice, (raise) =>
        eachFailure(queues, tally, async (body) => {
          const batch = readFailedBatch(body);
          // A run of the sweep or of the feeds that failed: the next one takes up what it left.
          if (!batch) {
            tally.other += 1;
            return true;
          }
          const records = await readStreamRange(streams, batch);
          if (!records) return false;
          const { raised, ok } = await raise(streamEvent(records, batch.streamArn).Records);
          tally.raised += raised;
          return ok;
        }),
      ),
    ),
  );
  process.stdout.write(`${tally.raised} alerts raised.\n`);
  if (tally.other > 0)
    process.stdout.write(`${tally.other} failed runs of schedules removed: later runs did their work.\n`);
  if (tally.left > 0) {
    process.stderr.write(
      `${tally.left} messages stay: their records fail still, or are older than the stream keeps them (24 hours). ` +
        'For the latter, `readout watch preview ID` shows what a watch would have matched.\n',
    );
    process.exitCode = 1;
  }
}

/** Takes every message that is in the queue now, deletes it if `redo` says that it is done, and gives it back if not. */
async function eachFailure(
  { sqs, alertFailures: QueueUrl }: QueueConnection,
  tally: Tally,
  redo: (body: string) => Promise<boolean>,
): Promise<void> {
  const left: string[] = [];
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: messagesAtOnce, WaitTimeSeconds: 1 }),
    );
    if (Messages.length === 0) break;
    for (const { Body = '', ReceiptHandle = '' } of Messages) {
      if (await redo(Body)) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      else left.push(ReceiptHandle);
    }
  }
  tally.left = left.length;
  for (const ReceiptHandle of left) {
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  }
}

async function withRaise(choice: StackChoice, work: (raise: Raise) => Promise<void>): Promise<void> {
  await withAlerting(choice, (alerting) =>
    withStore(choice, async ({ readText }) => {
      const report = (message: unknown, ...about: readonly unknown[]) => {
        process.stderr.write(`${String(message)}: ${JSON.stringify(about)}\n`);
      };
      const logger = { error: report, warn: report, info: () => undefined };
      const watches = storedWatchIndex(alerting.store, (watch) => report('watch cannot be read', { watch }));
      await work(async (records) => {
        const deps = {
          ...alerting,
          now: () => new Date(),
          sleep: (ms: number) => sleep(ms),
          readText,
          watches,
          logger,
        };
        const { raised, failedFrom } = await alertBatch(deps, records);
        return { raised: raised.length, ok: failedFrom === null };
      });
    }),
  );
}
