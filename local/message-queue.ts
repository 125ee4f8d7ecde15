import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { writeAtomically } from './write-atomically.ts';

const storedSchema = z.object({
  id: z.string(),
  body: z.string(),
  sentAt: z.number(),
  receiveCount: z.number(),
  firstReceivedAt: z.number().nullable(),
});
type Stored = z.infer<typeof storedSchema>;

/** A message as its receiver sees it. `receipt` stands for this one receipt. */
export type Message = Readonly<Stored & { receipt: string; md5: string }>;

export type MessageQueue = Readonly<{
  name: string;
  /** Puts a message on disk at once, but shows it to receivers only when the returned function is called. */
  prepare(body: string): Promise<() => void>;
  /** Gives the message's id. */
  send(body: string): Promise<string>;
  /** Up to `max` messages, which stay invisible to others until deleted, given back, or the visibility timeout is over. */
  receive(max: number): Promise<readonly Message[]>;
  delete(receipt: string): Promise<void>;
  /** Makes a received message visible again after `delayMs`. */
  giveBack(receipt: string, delayMs: number): Promise<void>;
  /** Resolves when a message is or becomes visible, or `signal` aborts. */
  waitForMessage(signal: AbortSignal): Promise<void>;
  /** All messages. */
  depth(): number;
  /** Those among them that a receiver has at the moment. */
  received(): number;
  /** How long the oldest has been there, in seconds; 0 when there is none. */
  oldestSeconds(): number;
}>;

type Held = Stored & { visibleAt: number; receipt: string | null };

/**
 * A queue with the semantics of SQS standard queues, one file per message: what was sent survives any crash, what was
 * received and not deleted comes back. After `maxReceives` vain receipts a message moves to `deadLetters`.
 */
export async function openQueue(options: {
  name: string;
  directory: string;
  visibilityMs: number;
  maxReceives?: number;
  deadLetters?: MessageQueue;
}): Promise<MessageQueue> {
  const { name, directory, visibilityMs, maxReceives = Number.POSITIVE_INFINITY, deadLetters } = options;
  await mkdir(directory, { recursive: true });
  const messages = new Map<string, Held>();
  for (const stored of await readMessages(directory))
    messages.set(stored.id, { ...stored, visibleAt: 0, receipt: null });
  const pathOf = (id: string) => join(directory, `${id}.json`);
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const resolve of waiting) resolve();
  };

  const persist = ({ id, body, sentAt, receiveCount, firstReceivedAt }: Stored) =>
    writeAtomically(pathOf(id), JSON.stringify({ id, body, sentAt, receiveCount, firstReceivedAt }));
  const receipts = new Map<string, string>();
  /** A receipt serves once, and only until the message is received again. */
  function redeem(receipt: string): Held | undefined {
    const message = messages.get(receipts.get(receipt) ?? '');
    receipts.delete(receipt);
    return message?.receipt === receipt ? message : undefined;
  }

  async function remove({ id }: Stored): Promise<void> {
    messages.delete(id);
    await rm(pathOf(id), { force: true });
  }

  async function store(body: string): Promise<{ id: string; show: () => void }> {
    const stored: Stored = { id: randomUUID(), body, sentAt: Date.now(), receiveCount: 0, firstReceivedAt: null };
    await persist(stored);
    const show = () => {
      messages.set(stored.id, { ...stored, visibleAt: 0, receipt: null });
      wake();
    };
    return { id: stored.id, show };
  }

  return {
    name,
    prepare: async (body) => (await store(body)).show,
    async send(body) {
      const { id, show } = await store(body);
      show();
      return id;
    },
    async receive(max) {
      const now = Date.now();
      const received: Message[] = [];
      for (const message of messages.values()) {
        if (received.length === max) break;
        if (message.visibleAt > now) continue;
        if (message.receiveCount >= maxReceives) {
          message.visibleAt = Number.POSITIVE_INFINITY;
          await deadLetters?.send(message.body);
          await remove(message);
          continue;
        }
        message.receiveCount += 1;
        message.firstReceivedAt ??= now;
        message.visibleAt = now + visibilityMs;
        const receipt = randomUUID();
        if (message.receipt) receipts.delete(message.receipt);
        message.receipt = receipt;
        receipts.set(receipt, message.id);
        received.push({ ...message, receipt, md5: createHash('md5').update(message.body).digest('hex') });
      }
      return received;
    },
    async delete(receipt) {
      const message = redeem(receipt);
      if (message) await remove(message);
    },
    async giveBack(receipt, delayMs) {
      const message = redeem(receipt);
      if (!message) return;
      message.visibleAt = Date.now() + delayMs;
      await persist(message);
      setTimeout(wake, delayMs).unref();
    },
    waitForMessage(signal) {
      const visible = () => [...messages.values()].some((message) => message.visibleAt <= Date.now());
      if (signal.aborted || visible()) return Promise.resolve();
      return new Promise((resolve) => {
        // Messages whose visibility timeout ends wake nobody: hence a look around now and then.
        const timer = setInterval(() => visible() && done(), 250);
        const done = () => {
          clearInterval(timer);
          waiting.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        waiting.add(done);
        signal.addEventListener('abort', done);
      });
    },
    depth: () => messages.size,
    oldestSeconds() {
      const sentAt = [...messages.values()].map((message) => message.sentAt);
      return sentAt.length === 0 ? 0 : Math.round((Date.now() - sentAt.reduce((a, b) => Math.min(a, b))) / 1000);
    },
    received: () => [...messages.values()].filter(({ visibleAt }) => visibleAt > Date.now()).length,
  };
}

async function readMessages(directory: string): Promise<readonly Stored[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
  const stored = await Promise.all(
    names.map(async (name) => storedSchema.parse(JSON.parse(await readFile(join(directory, name), 'utf8')))),
  );
  return stored.sort((a, b) => a.sentAt - b.sentAt);
}
