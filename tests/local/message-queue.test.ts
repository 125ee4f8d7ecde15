import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openQueue } from '../../local/message-queue.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const open = (directory: string, options: Partial<Parameters<typeof openQueue>[0]> = {}) =>
  openQueue({ name: 'test', directory, visibilityMs: 60_000, ...options });

const never = new AbortController().signal;

describe('a queue', () => {
  it('hands each message to one receiver and forgets it when deleted', async () => {
    const queue = await open(await temporaryFolder());
    await queue.send('a');
    await queue.send('b');
    const [first] = await queue.receive(1);
    const [second] = await queue.receive(10);
    expect([first?.body, second?.body]).toEqual(['a', 'b']);
    expect(await queue.receive(10)).toEqual([]);
    await queue.delete(first?.receipt ?? '');
    expect(queue.depth()).toBe(1);
  });

  it('shows a message again when its time is over, and then takes no old receipt for it', async () => {
    const queue = await open(await temporaryFolder(), { visibilityMs: 20 });
    await queue.send('a');
    const [first] = await queue.receive(1);
    await sleep(30);
    const [again] = await queue.receive(1);
    expect(again).toMatchObject({ id: first?.id, receiveCount: 2 });
    await queue.delete(first?.receipt ?? '');
    expect(queue.depth()).toBe(1);
    await queue.delete(again?.receipt ?? '');
    expect(queue.depth()).toBe(0);
  });

  it('wakes who waits, for new messages and for those given back', async () => {
    const queue = await open(await temporaryFolder());
    const waiting = queue.waitForMessage(never);
    await queue.send('a');
    await waiting;
    const [message] = await queue.receive(1);
    await queue.giveBack(message?.receipt ?? '', 30);
    expect(await queue.receive(1)).toEqual([]);
    await queue.waitForMessage(never);
    expect(await queue.receive(1)).toHaveLength(1);
  });

  it('moves a message to the dead letters after so many vain receipts', async () => {
    const deadLetters = await open(await temporaryFolder());
    const queue = await open(await temporaryFolder(), { maxReceives: 2, deadLetters });
    await queue.send('poison');
    await queue.send('good');
    for (let attempt = 0; attempt < 3; attempt += 1) {
      for (const { body, receipt } of await queue.receive(10)) {
        if (body === 'poison') await queue.giveBack(receipt, 0);
        else await queue.delete(receipt);
      }
      await sleep(5);
    }
    expect(queue.depth()).toBe(0);
    expect((await deadLetters.receive(10)).map(({ body }) => body)).toEqual(['poison']);
  });
});

describe('after a crash', () => {
  it('everything sent and not deleted is there, in order, whether received, prepared or given back', async () => {
    const directory = await temporaryFolder();
    const queue = await open(directory);
    for (const body of ['received', 'deleted', 'given back']) {
      await queue.send(body);
      await sleep(2);
    }
    const [, deleted, givenBack] = await queue.receive(3);
    await queue.delete(deleted?.receipt ?? '');
    await queue.giveBack(givenBack?.receipt ?? '', 60_000);
    await queue.prepare('prepared');

    const reopened = await open(directory);
    const messages = await reopened.receive(10);
    expect(messages.map(({ body }) => body)).toEqual(['received', 'given back', 'prepared']);
    expect(messages.map(({ receiveCount }) => receiveCount)).toEqual([1, 2, 1]);
  });

  it('nothing that is half written is taken for a message', async () => {
    const directory = await temporaryFolder();
    const queue = await open(directory);
    await Promise.all(Array.from({ length: 50 }, (_, number) => queue.send(`${number}`)));
    expect((await readdir(directory)).every((name) => name.endsWith('.json'))).toBe(true);
    expect((await open(join(directory))).depth()).toBe(50);
  });
});
