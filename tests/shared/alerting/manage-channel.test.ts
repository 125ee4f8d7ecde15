import { CreateTopicCommand, GetTopicAttributesCommand } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import { getChannel, listChannels } from '../../../shared/alerting/channel-store.ts';
import {
  createChannel,
  listSubscriptions,
  newSubscriptionSchema,
  removeChannel,
  subscribe,
  unsubscribe,
} from '../../../shared/alerting/manage-channel.ts';
import { removeWatch } from '../../../shared/alerting/watch-store.ts';
import { alertingOfFile } from '../../support/alerting.ts';

const { start, table } = alertingOfFile();

describe('a channel', () => {
  it('shows who has confirmed and who has not', async () => {
    const { admin, channel } = await start();
    await subscribe(admin, channel.id, { protocol: 'email', endpoint: 'late@example.org' });
    const states = (await listSubscriptions(admin, channel.id)).map(({ endpoint, state }) => [endpoint, state]);
    expect(states.sort()).toEqual([
      ['+21612345678', 'confirmed'],
      ['desk@example.org', 'confirmed'],
      ['late@example.org', 'pending'],
    ]);
  });

  it('ends a confirmed subscription, and says of a pending one that there is nothing to end', async () => {
    const { admin, channel } = await start();
    await unsubscribe(admin, channel.id, 'desk@example.org');
    await subscribe(admin, channel.id, { protocol: 'email', endpoint: 'late@example.org' });
    const pending = unsubscribe(admin, channel.id, 'late@example.org');
    await expect(pending).rejects.toMatchObject({ code: 'subscription-pending' });
    const unknown = unsubscribe(admin, channel.id, 'nobody@example.org');
    await expect(unknown).rejects.toMatchObject({ code: 'subscription-unknown' });
    expect((await listSubscriptions(admin, channel.id)).map(({ endpoint }) => endpoint).sort()).toEqual([
      '+21612345678',
      'late@example.org',
    ]);
  });

  it.each([
    ['email', 'no address'],
    ['sms', '0123456'],
    ['https', 'ftp://example.org'],
  ] as const)('takes no %s subscription of %s', async (protocol, endpoint) => {
    const { admin, channel } = await start();
    await expect(subscribe(admin, channel.id, { protocol, endpoint })).rejects.toThrow();
  });

  it('is not removed while a watch sends to it', async () => {
    const { admin, channel, watch } = await start();
    const { id } = await watch({ query: 'topic:trade' });
    await expect(removeChannel(admin, channel.id)).rejects.toMatchObject({ code: 'channel-in-use' });
    await removeWatch(table.store, id);
    await removeChannel(admin, channel.id);
    await expect(getChannel(table.store, channel.id)).rejects.toMatchObject({ code: 'channel-unknown' });
  });

  it('is in the list, as is the default one of the stack', async () => {
    const { admin } = await start();
    const made = await createChannel(admin, { name: 'Another' }, new Date());
    const ids = (await listChannels(table.store, 'arn:aws:sns:eu-central-1:000000000000:default')).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([made.id, 'default']));
  });

  it.each<Record<string, string>>([{ KmsMasterKeyId: 'arn:aws:kms:eu-central-1:000000000000:key/own' }, {}])(
    'is encrypted as the default channel of the stack is: %o',
    async (encryption) => {
      const { admin } = await start();
      const stackTopic = await admin.sns.send(new CreateTopicCommand({ Name: 'default', Attributes: encryption }));
      const withDefault = { ...admin, defaultTopicArn: stackTopic.TopicArn ?? '' };
      const { topicArn } = await createChannel(withDefault, { name: 'Another' }, new Date());
      const { Attributes } = await admin.sns.send(new GetTopicAttributesCommand({ TopicArn: topicArn ?? '' }));
      expect(Attributes?.KmsMasterKeyId).toBe(encryption.KmsMasterKeyId);
    },
  );
});

describe('a webhook', () => {
  it.each([
    ['https://example.org/hook', true],
    ['http://127.0.0.1:8080/hook', true],
    ['http://example.org/hook', false],
    ['http://127.0.0.1.example.org/hook', false],
    ['example.org/hook', false],
  ])('at %s is taken: %s', (endpoint, taken) => {
    expect(newSubscriptionSchema.safeParse({ protocol: 'https', endpoint }).success).toBe(taken);
  });
});
