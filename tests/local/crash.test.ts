import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runningEndpoints } from '../../local/endpoints.ts';
import { listAlerts } from '../../shared/alerting/alert-store.ts';
import { createWatch } from '../../shared/alerting/watch-store.ts';
import { eventually } from '../support/eventually.ts';
import { clientsOf, makeSmsChannel, startTestStack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { waterArticles } from '../support/water-articles.ts';

/** What the function that held a channel when it was killed leaves behind is taken over after a minute. */
const takeOverMs = 100_000;

function startProcess(data: string): ChildProcess {
  const child = spawn(process.execPath, ['bin/readout.js', 'start', '--data', data, '--no-auth'], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

const endpointsOf = (data: string) => eventually('the stack', () => runningEndpoints(data).catch(() => null), 40_000);

describe('a process that is killed in the middle of a hundred uploads', () => {
  it('has lost nothing, and repeats no alert, when it is started again', { timeout: 240_000 }, async () => {
    const data = await temporaryFolder();
    const child = startProcess(data);
    const endpoints = await endpointsOf(data);
    const clients = clientsOf(endpoints);
    const channel = await makeSmsChannel(clients);
    await createWatch(clients.store, { name: 'Water', query: 'topic:water', channel, owner: 'test' }, new Date());

    const articles = waterArticles(100);
    const accepted = new Set<string>();
    const uploads = articles.map(async ({ key, published, text }) => {
      const Metadata = { published };
      await clients.s3.send(new PutObjectCommand({ Bucket: endpoints.bucket, Key: key, Body: text, Metadata }));
      accepted.add(key);
    });
    const settled = Promise.allSettled(uploads);
    await eventually('half of the uploads', () => accepted.size >= 50);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await settled;
    clients.destroy();
    // It did die in the middle: work was waiting.
    expect((await readdir(join(data, 'queues', 'articles'))).length).toBeGreaterThan(0);

    const stack = await startTestStack({ data, sweepIntervalMs: 1_000 });
    onTestFinished(stack.stop);
    // What any uploader does: the uploads that were not accepted are made again.
    for (const { key, published, text } of articles) {
      if (!accepted.has(key)) await stack.upload(key, text, { published });
    }
    await stack.idle();
    const meetings = await stack.meetings();
    for (const { host } of articles) {
      const own = meetings.filter(({ participants }) => participants.some(({ name }) => name === host));
      expect(own, host).toHaveLength(1);
    }
    expect(stack.waiting()).toMatchObject({ articles: 0, deadLetters: 0, alertFailures: 0 });

    const alerts = await eventually(
      'all alerts',
      async () => {
        const all = await listAlerts(stack.store, { limit: 200 }, new Date());
        return all.length === 100 && all.every(({ status }) => status === 'sent') && all;
      },
      takeOverMs,
    );
    await stack.idle();
    expect(new Set(alerts.map(({ meeting }) => meeting.id)).size).toBe(100);
    const texts = stack.outbox().filter(({ protocol }) => protocol === 'sms');
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(texts).toHaveLength(new Set(alerts.map(({ message }) => message)).size);
  });

  it('leaves no server behind', { timeout: 60_000 }, async () => {
    const data = await temporaryFolder();
    const child = startProcess(data);
    const { dynamodb } = await endpointsOf(data);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const gone = () =>
      fetch(dynamodb).then(
        () => false,
        () => true,
      );
    expect(await eventually('the end of the DynamoDB server', gone)).toBe(true);
  });
});

describe('a process that is asked to end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s cleans up and exits with 0', { timeout: 60_000 }, async (signal) => {
    const data = await temporaryFolder();
    const child = startProcess(data);
    const before = await endpointsOf(data);
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    await expect(runningEndpoints(data)).rejects.toMatchObject({ code: 'stack-not-running' });
    const stack = await startTestStack({ data });
    onTestFinished(stack.stop);
    expect(stack.endpoints).toMatchObject({ s3: before.s3, sns: before.sns, dynamodb: before.dynamodb });
  });
});
