import * as z from 'zod';
import type { MessageQueue } from '../message-queue.ts';
import type { Outbox, Sent } from './outbox.ts';

export const deliverySchema = z.object({
  kind: z.enum(['notification', 'confirmation']),
  protocol: z.string(),
  endpoint: z.string(),
  topicArn: z.string().nullable(),
  messageId: z.string(),
  subject: z.string().nullable(),
  text: z.string(),
  attributes: z.record(z.string(), z.object({ type: z.string(), value: z.string() })),
  /** For webhooks: the signed envelope's own fields. */
  envelope: z.record(z.string(), z.string()).default({}),
  /** For webhooks: the bare message instead of the envelope. */
  raw: z.boolean().default(false),
});

/** One message on its way to one endpoint. */
export type Delivery = z.infer<typeof deliverySchema>;

/** Takes a delivery to its endpoint: `delivered`, or `kept` when there is nothing to deliver it with. Throws to be retried. */
export type Carrier = (delivery: Delivery) => Promise<'delivered' | 'kept'>;

const maxAttempts = 8;
const firstDelayMs = 500;
const parallel = 4;

/**
 * Works through the queue of deliveries until stopped. What was sent is in the outbox, once each; what could not be
 * delivered after several attempts is there as failed, with the reason.
 */
export function startDeliveries(queue: MessageQueue, carry: Carrier, outbox: Outbox): { stop(): Promise<void> } {
  const ending = new AbortController();

  async function deliver(id: string, body: string, attempt: number, receipt: string): Promise<void> {
    const { envelope: _envelope, raw: _raw, ...delivery } = deliverySchema.parse(JSON.parse(body));
    const record = (outcome: Sent['outcome'], error: string | null) =>
      outbox.add({ id, at: new Date().toISOString(), ...delivery, outcome, error });
    try {
      // Killed after the outbox took it and before the queue forgot it: it is done.
      if (!outbox.has(id)) await record(await carry(deliverySchema.parse(JSON.parse(body))), null);
      await queue.delete(receipt);
    } catch (error) {
      if (attempt < maxAttempts) {
        await queue.giveBack(receipt, firstDelayMs * 2 ** (attempt - 1));
      } else {
        await record('failed', error instanceof Error ? error.message : String(error));
        await queue.delete(receipt);
      }
    }
  }

  async function work(): Promise<void> {
    while (!ending.signal.aborted) {
      await queue.waitForMessage(ending.signal);
      if (ending.signal.aborted) return;
      for (const { id, body, receiveCount, receipt } of await queue.receive(1)) {
        await deliver(id, body, receiveCount, receipt);
      }
    }
  }

  const workers = Array.from({ length: parallel }, () => work());
  return {
    async stop() {
      ending.abort();
      await Promise.all(workers);
    },
  };
}
