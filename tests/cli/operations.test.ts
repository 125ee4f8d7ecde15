import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCredentials } from '../../local/aws-names.ts';
import { createWatch } from '../../shared/alerting/watch-store.ts';
import { runReadout } from '../support/run-readout.ts';
import { makeSmsChannel, startTestStack, type TestStack } from '../support/stack.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ sweepIntervalMs: 60_000 });
});
afterAll(() => stack.stop());

const readout = (...args: string[]) => runReadout([...args, '--data', stack.data]);

const text = `OSLO, 10 March 2026 - Norwegian Foreign Minister Ingrid Solheim met Kenyan Foreign Minister Daniel Otieno in Oslo on Tuesday to discuss fisheries.`;

async function status(): Promise<Record<string, unknown>> {
  return JSON.parse((await readout('status', '--json')).out) as Record<string, unknown>;
}

describe('readout status', { timeout: 120_000 }, () => {
  it('counts what came in, what was found, refused and sent, and how long it took', async () => {
    expect(await status()).toMatchObject({ articlesIn: 0, alertsSent: 0, waiting: 0, extractionMs: null });
    const channel = await makeSmsChannel(stack);
    await createWatch(stack.store, { name: 'Kenya', query: 'country:KE', owner: 'local', channel }, new Date());
    await stack.upload('oslo.txt', text, { published: '2026-03-10' });
    await stack.upload('broken.jsonl', '{"text":');
    await stack.idle();
    expect(await status()).toMatchObject({
      articlesIn: 1,
      meetingsFound: 1,
      rejectsByReason: { malformed: 1 },
      extractionMs: { p50: expect.any(Number), p95: expect.any(Number) },
      alertDelayMs: { p50: expect.any(Number) },
      alertsSent: 1,
      alertsFailed: 0,
      waiting: 0,
      deadLetters: 0,
      alertFailures: 0,
      oldestMessageSeconds: 0,
      billed: null,
    });
    const { out } = await readout('status', '--hours', '1');
    expect(out).toMatch(/^articles in +1$/m);
    expect(out).toMatch(/^rejects +1 malformed$/m);
    // An article and a mail: some hundred-thousandths of a dollar each.
    expect(out).toMatch(/^estimated cost +\$0\.0000\d+ on AWS$/m);
    expect(out).toMatch(/^dead letters +0$/m);
  });
});

describe('readout redrive', { timeout: 120_000 }, () => {
  const sqs = () =>
    new SQSClient({ endpoint: stack.endpoints.sqs, region: stack.endpoints.region, credentials: localCredentials });
  const send = (queue: string, body: unknown) =>
    sqs().send(
      new SendMessageCommand({
        QueueUrl: `${stack.endpoints.sqs}/000000000000/${queue}`,
        MessageBody: JSON.stringify(body),
      }),
    );

  it('puts dead letters back, so that their objects are read after all', async () => {
    await stack.upload('derived/ignored.txt', 'Raises an event that comes to nothing.');
    const event = (key: string) => ({
      Records: [
        {
          eventVersion: '2.2',
          eventSource: 'aws:s3',
          awsRegion: 'us-east-1',
          eventTime: '2026-03-11T00:00:00.000Z',
          eventName: 'ObjectCreated:Put',
          s3: { bucket: { name: stack.endpoints.bucket }, object: { key, sequencer: '00FF' } },
        },
      ],
    });
    await send(stack.endpoints.queues.deadLetters, event('was-never-there.txt'));
    expect((await readout('status')).out).toMatch(/^dead letters +1; .*readout redrive intake$/m);
    expect((await readout('redrive', 'intake')).out).toBe('1 dead letter goes back to the intake.\n');
    await stack.idle();
    expect(stack.waiting()).toMatchObject({ articles: 0, deadLetters: 0 });
  });

  it('raises the alerts of batches that were given up, and none twice', async () => {
    const batch = await batchOfTheStream();
    await send(stack.endpoints.queues.alertFailures, batch);
    await send(stack.endpoints.queues.alertFailures, { some: 'failed run of a schedule' });
    const sentBefore = stack.outbox().length;
    const { code, out } = await readout('redrive', 'alerts');
    expect(out).toContain('0 alerts raised.');
    expect(out).toContain('1 failed runs of schedules removed');
    expect(code).toBe(0);
    expect(stack.outbox()).toHaveLength(sentBefore);

    // A watch that was not there when the batch failed stands in for one that the function could not serve.
    const channel = await makeSmsChannel(stack, '+4712345678');
    await createWatch(stack.store, { name: 'Norway', query: 'country:NO', owner: 'local', channel }, new Date());
    await send(stack.endpoints.queues.alertFailures, batch);
    expect((await readout('redrive', 'alerts')).out).toBe('1 alerts raised.\n');
    await stack.idle();
    expect(stack.outbox().filter(({ endpoint }) => endpoint === '+4712345678')).toHaveLength(1);
    expect(stack.waiting().alertFailures).toBe(0);
  });

  it('leaves a message whose records are gone, and says so', async () => {
    const { DDBStreamBatchInfo } = await batchOfTheStream();
    const gone = { DDBStreamBatchInfo: { ...DDBStreamBatchInfo, shardId: 'shardId-00000000000000000000-00000000' } };
    await send(stack.endpoints.queues.alertFailures, gone);
    const { code, err } = await readout('redrive', 'alerts');
    expect(code).toBe(1);
    expect(err).toContain('1 messages stay');
    expect(stack.waiting().alertFailures).toBe(1);
  });
});

/** Where the table's whole stream lies, as Lambda would tell of a batch that holds all of it. */
async function batchOfTheStream() {
  const {
    DescribeStreamCommand,
    DynamoDBStreamsClient,
    GetRecordsCommand,
    GetShardIteratorCommand,
    ListStreamsCommand,
  } = await import('@aws-sdk/client-dynamodb-streams');
  const { dynamodb: endpoint, region } = stack.endpoints;
  const streams = new DynamoDBStreamsClient({ endpoint, region, credentials: localCredentials });
  const streamArn = (await streams.send(new ListStreamsCommand({}))).Streams?.[0]?.StreamArn ?? '';
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: streamArn }));
  const shardId = StreamDescription?.Shards?.[0]?.ShardId ?? '';
  const { ShardIterator } = await streams.send(
    new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ShardIteratorType: 'TRIM_HORIZON' }),
  );
  const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator }));
  const numbers = Records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
  return {
    DDBStreamBatchInfo: {
      streamArn,
      shardId,
      startSequenceNumber: numbers[0] ?? '',
      endSequenceNumber: numbers.at(-1) ?? '',
      batchSize: numbers.length,
    },
  };
}
