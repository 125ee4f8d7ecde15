import type { Alerting } from './alerting.ts';
import { findChannel } from './channel-store.ts';
import { deliverChannel } from './deliver-channel.ts';
import { deliverWebhook } from './deliver-webhook.ts';

const busyAttempts = 6;
const busyWaitMs = 400;

/**
 * Sends what is due for these channels, and passes it on to their webhooks. Another process that has a channel just now
 * is waited for a little, since it may have read the outbox before our alerts were in it. Gives the number of messages.
 */
export async function deliverDue(
  alerting: Alerting,
  channels: readonly string[],
  onError: (channel: string, error: unknown) => void,
): Promise<number> {
  const counts = await Promise.all(
    channels.map(async (channel) => {
      try {
        return await deliverOne(alerting, channel);
      } catch (error) {
        onError(channel, error);
        return 0;
      }
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function deliverOne(alerting: Alerting, channel: string): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const { busy, sent } = await deliverChannel(alerting, channel);
    if (sent.length > 0) await deliverWebhooks(alerting, channel);
    if (!busy || attempt === busyAttempts) return sent.length;
    await alerting.sleep(busyWaitMs);
  }
}

async function deliverWebhooks(alerting: Alerting, channel: string): Promise<void> {
  const { webhooks } = await findChannel(alerting.store, channel, alerting.defaultTopicArn);
  await Promise.all(webhooks.map(({ id }) => deliverWebhook(alerting, channel, id)));
}
