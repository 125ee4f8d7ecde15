import type { Message } from './alert.ts';
import type { Alerting } from './alerting.ts';
import { findChannel } from './channel-store.ts';
import { deliverChannel } from './deliver-channel.ts';
import { deliverWebhook } from './deliver-webhook.ts';

const busyAttempts = 6;
const busyWaitMs = 400;

/**
 * Sends what is due for these channels, and passes it on to their webhooks. Another process that has a channel just now
 * is waited for a little, since it may have read the outbox before our alerts were in it. Gives the messages.
 */
export async function deliverDue(
  alerting: Alerting,
  channels: readonly string[],
  onError: (channel: string, error: unknown) => void,
): Promise<readonly Message[]> {
  const sent = await Promise.all(
    channels.map(async (channel) => {
      try {
        return await deliverOne(alerting, channel);
      } catch (error) {
        onError(channel, error);
        return [];
      }
    }),
  );
  return sent.flat();
}

async function deliverOne(alerting: Alerting, channel: string): Promise<readonly Message[]> {
  for (let attempt = 1; ; attempt += 1) {
    const { busy, sent } = await deliverChannel(alerting, channel);
    if (sent.length > 0) await deliverWebhooks(alerting, channel);
    if (!busy || attempt === busyAttempts) return sent;
    await alerting.sleep(busyWaitMs);
  }
}

async function deliverWebhooks(alerting: Alerting, channel: string): Promise<void> {
  const { webhooks } = await findChannel(alerting.store, channel, alerting.defaultTopicArn);
  await Promise.all(webhooks.map(({ id }) => deliverWebhook(alerting, channel, id)));
}
