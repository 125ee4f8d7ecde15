import { createVerify, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  ConfirmSubscriptionCommand,
  CreateTopicCommand,
  DeleteTopicCommand,
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand,
  ListTopicsCommand,
  NotFoundException,
  PublishBatchCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
  TagResourceCommand,
  TooManyEntriesInBatchRequestException,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringToSign } from '../../../local/sns/signing.ts';
import { type SnsServer, startSns } from '../../../local/sns/sns-server.ts';
import { eventually } from '../../support/eventually.ts';
import { startMailServer } from '../../support/mail-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function start(options: { directory?: string; smtp?: string } = {}) {
  const directory = options.directory ?? (await temporaryFolder());
  const server = await startSns({ directory, smtp: options.smtp ?? null });
  const client = new SNSClient({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'thing' },
  });
  const stop = async () => {
    client.destroy();
    await server.stop();
  };
  onTestFinished(stop);
  return { server, client, directory, stop };
}

async function createTopic(client: SNSClient, name = 'alerts'): Promise<string> {
  return (await client.send(new CreateTopicCommand({ Name: name }))).TopicArn ?? '';
}

async function subscribe(client: SNSClient, topic: string, protocol: string, endpoint: string): Promise<string> {
  const { SubscriptionArn } = await client.send(
    new SubscribeCommand({ TopicArn: topic, Protocol: protocol, Endpoint: endpoint, ReturnSubscriptionArn: true }),
  );
  return SubscriptionArn ?? '';
}

const notifications = (server: SnsServer) => server.outbox().filter(({ kind }) => kind === 'notification');
const settled = (server: SnsServer) => eventually('deliveries', () => server.waiting() === 0);

/** Does what a person does who opens the link in a confirmation. */
async function openConfirmationLink(mailText: string): Promise<void> {
  const [link = ''] = mailText.match(/http:\S+ConfirmSubscription\S+/) ?? [];
  expect((await fetch(link)).status).toBe(200);
}

describe('topics', () => {
  it('are made, described, tagged, listed and removed', async () => {
    const { client } = await start();
    const arn = await createTopic(client);
    expect(arn).toMatch(/^arn:aws:sns:us-east-1:\d{12}:alerts$/);
    expect(await createTopic(client)).toBe(arn);
    await client.send(
      new SetTopicAttributesCommand({ TopicArn: arn, AttributeName: 'DisplayName', AttributeValue: 'A & B <c>' }),
    );
    const { Attributes } = await client.send(new GetTopicAttributesCommand({ TopicArn: arn }));
    expect(Attributes).toMatchObject({ DisplayName: 'A & B <c>', SubscriptionsConfirmed: '0' });
    await client.send(new TagResourceCommand({ ResourceArn: arn, Tags: [{ Key: 'team', Value: 'desk' }] }));
    const { Tags } = await client.send(new ListTagsForResourceCommand({ ResourceArn: arn }));
    expect(Tags).toEqual([{ Key: 'team', Value: 'desk' }]);
    expect((await client.send(new ListTopicsCommand({}))).Topics).toEqual([{ TopicArn: arn }]);
    await client.send(new DeleteTopicCommand({ TopicArn: arn }));
    expect((await client.send(new ListTopicsCommand({}))).Topics).toEqual([]);
  });

  it('that do not exist are not found', async () => {
    const { client } = await start();
    const TopicArn = 'arn:aws:sns:us-east-1:000000000000:nothing';
    await expect(client.send(new PublishCommand({ TopicArn, Message: 'x' }))).rejects.toBeInstanceOf(NotFoundException);
    await expect(client.send(new GetTopicAttributesCommand({ TopicArn }))).rejects.toBeInstanceOf(NotFoundException);
  });

  it('have names that SNS allows', async () => {
    const { client } = await start();
    await expect(createTopic(client, 'no spaces')).rejects.toBeInstanceOf(InvalidParameterException);
  });

  it('are listed page by page', async () => {
    const { client } = await start();
    for (let number = 0; number < 105; number += 1) await createTopic(client, `topic-${number}`);
    const first = await client.send(new ListTopicsCommand({}));
    const second = await client.send(new ListTopicsCommand({ NextToken: first.NextToken }));
    expect([first.Topics?.length, second.Topics?.length, second.NextToken]).toEqual([100, 5, undefined]);
  });
});

describe('e-mail', () => {
  it('goes out by SMTP once the owner of the address has confirmed, with a link to unsubscribe', async () => {
    const mail = await startMailServer();
    onTestFinished(mail.stop);
    const { client, server } = await start({ smtp: mail.url });
    const topic = await createTopic(client);
    const arn = await subscribe(client, topic, 'email', 'desk@example.org');
    await client.send(new PublishCommand({ TopicArn: topic, Subject: 'Too early', Message: 'unseen' }));
    const confirmation = await eventually('the confirmation', () => mail.inbox[0]);
    expect(confirmation).toMatchObject({
      to: ['desk@example.org'],
      subject: 'AWS Notification - Subscription Confirmation',
    });
    const before = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
    expect(before.Subscriptions?.[0]?.SubscriptionArn).toBe('PendingConfirmation');

    await openConfirmationLink(confirmation.text);
    const after = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }));
    expect(after.Subscriptions?.[0]?.SubscriptionArn).toBe(arn);

    await client.send(new PublishCommand({ TopicArn: topic, Subject: 'Zürich — talks', Message: 'Line 1\nLine 2' }));
    const alert = await eventually('the mail', () => mail.inbox[1]);
    expect(alert.subject).toBe('Zürich — talks');
    expect(alert.text).toMatch(/^Line 1\nLine 2\n\n--\nIf you wish to stop receiving/);
    await settled(server);
    expect(notifications(server)).toMatchObject([{ outcome: 'delivered', endpoint: 'desk@example.org' }]);

    const [link = ''] = alert.text.match(/http:\S+Unsubscribe\S+/) ?? [];
    await fetch(link);
    expect((await client.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }))).Subscriptions).toEqual([]);
  });

  it('is tried again when the mail server refuses it for now', async () => {
    const mail = await startMailServer();
    onTestFinished(mail.stop);
    const { client } = await start({ smtp: mail.url });
    const topic = await createTopic(client);
    mail.refuse(2);
    await subscribe(client, topic, 'email', 'desk@example.org');
    await eventually('the third attempt', () => mail.inbox[0]);
    expect(mail.inbox).toHaveLength(1);
  });

  it('stays in the outbox when there is no mail server', async () => {
    const { client, server } = await start();
    const topic = await createTopic(client);
    await subscribe(client, topic, 'email', 'desk@example.org');
    await settled(server);
    expect(server.outbox()).toMatchObject([{ kind: 'confirmation', outcome: 'kept', endpoint: 'desk@example.org' }]);
  });

  it('is confirmed by token as well, and asks again when subscribed again', async () => {
    const { client, server } = await start();
    const topic = await createTopic(client);
    const arn = await subscribe(client, topic, 'email', 'desk@example.org');
    expect(await subscribe(client, topic, 'email', 'desk@example.org')).toBe(arn);
    await settled(server);
    expect(server.outbox()).toHaveLength(2);
    const [, token] = server.outbox()[0]?.text.match(/Token=(\w+)/) ?? [];
    const confirm = new ConfirmSubscriptionCommand({ TopicArn: topic, Token: token });
    expect((await client.send(confirm)).SubscriptionArn).toBe(arn);
    expect((await client.send(confirm)).SubscriptionArn).toBe(arn);
    const wrong = new ConfirmSubscriptionCommand({ TopicArn: topic, Token: 'wrong' });
    await expect(client.send(wrong)).rejects.toBeInstanceOf(InvalidParameterException);
  });
});

describe('text messages', () => {
  it('go to phone numbers at once, with their own text, until the owner answers STOP', async () => {
    const { client, server } = await start();
    const topic = await createTopic(client);
    await subscribe(client, topic, 'sms', '+4915112345678');
    const message = new PublishCommand({
      TopicArn: topic,
      Subject: 'For mail only',
      MessageStructure: 'json',
      Message: JSON.stringify({ default: 'long', sms: 'short', email: 'longer' }),
    });
    await client.send(message);
    await settled(server);
    expect(notifications(server)).toMatchObject([{ protocol: 'sms', text: 'short', subject: null, outcome: 'kept' }]);
    await server.optOut('+4915112345678');
    await client.send(message);
    await settled(server);
    expect(notifications(server)).toHaveLength(1);
  });

  it('go straight to a number too', async () => {
    const { client, server } = await start();
    await client.send(new PublishCommand({ PhoneNumber: '+4915112345678', Message: 'hello' }));
    await settled(server);
    expect(notifications(server)).toMatchObject([{ protocol: 'sms', endpoint: '+4915112345678', text: 'hello' }]);
  });

  it('need a number in international form', async () => {
    const { client } = await start();
    const topic = await createTopic(client);
    await expect(subscribe(client, topic, 'sms', '0151 123')).rejects.toBeInstanceOf(InvalidParameterException);
  });
});

describe('webhooks', () => {
  async function startHook() {
    const posts: { type: unknown; body: Record<string, string> }[] = [];
    const hook = createServer(async (request, response) => {
      const body = JSON.parse(await text(request)) as Record<string, string>;
      posts.push({ type: request.headers['x-amz-sns-message-type'], body });
      response.end();
    });
    await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void hook.close());
    return { posts, url: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook` };
  }

  it.each(['1', '2'] as const)(
    'are asked to confirm, then get posts whose signature (version %s) holds',
    async (version) => {
      const { posts, url } = await startHook();
      const { client } = await start();
      const topic = await createTopic(client);
      await client.send(
        new SetTopicAttributesCommand({ TopicArn: topic, AttributeName: 'SignatureVersion', AttributeValue: version }),
      );
      await subscribe(client, topic, 'http', url);
      const confirmation = await eventually('the confirmation', () => posts[0]);
      expect(confirmation.type).toBe('SubscriptionConfirmation');
      await fetch(confirmation.body.SubscribeURL ?? '');
      await client.send(
        new PublishCommand({
          TopicArn: topic,
          Subject: 'S',
          Message: 'M',
          MessageAttributes: { kind: { DataType: 'String', StringValue: 'call' } },
        }),
      );
      const { body } = await eventually('the post', () => posts[1]);
      expect(body).toMatchObject({ Type: 'Notification', Subject: 'S', Message: 'M', SignatureVersion: version });
      expect(body.MessageAttributes).toEqual({ kind: { Type: 'String', Value: 'call' } });
      for (const post of posts) {
        const certificate = await (await fetch(post.body.SigningCertURL ?? '')).text();
        const verify = createVerify(version === '2' ? 'RSA-SHA256' : 'RSA-SHA1').update(stringToSign(post.body));
        expect(verify.verify(new X509Certificate(certificate).publicKey, post.body.Signature ?? '', 'base64')).toBe(
          true,
        );
      }
    },
  );
});

describe('what SNS refuses', () => {
  it.each<[string, Partial<PublishCommand['input']>]>([
    ['a subject of 100 characters', { Subject: 'x'.repeat(100), Message: 'm' }],
    ['a subject with a line break', { Subject: 'a\nBcc: everyone@example.org', Message: 'm' }],
    ['an empty subject', { Subject: '', Message: 'm' }],
    ['an empty message', { Message: '' }],
    ['JSON that is none', { Message: '{"default":', MessageStructure: 'json' }],
    ['JSON without a default', { Message: '{"sms":"x"}', MessageStructure: 'json' }],
    ['a default that is no text', { Message: '{"default":1}', MessageStructure: 'json' }],
    ['more than 256 KiB', { Message: 'é'.repeat(131_073) }],
  ])('%s', async (_what, input) => {
    const { client } = await start();
    const publish = client.send(new PublishCommand({ TopicArn: await createTopic(client), Message: '', ...input }));
    await expect(publish).rejects.toBeInstanceOf(InvalidParameterException);
  });

  it('a batch of more than ten, and inside a batch only what is wrong', async () => {
    const { client } = await start();
    const TopicArn = await createTopic(client);
    const eleven = Array.from({ length: 11 }, (_, number) => ({ Id: String(number), Message: 'm' }));
    await expect(
      client.send(new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: eleven })),
    ).rejects.toBeInstanceOf(TooManyEntriesInBatchRequestException);
    const { Successful, Failed } = await client.send(
      new PublishBatchCommand({
        TopicArn,
        PublishBatchRequestEntries: [
          { Id: 'good', Message: 'm' },
          { Id: 'bad', Message: 'm', Subject: 'a\nb' },
        ],
      }),
    );
    expect([Successful?.map(({ Id }) => Id), Failed?.map(({ Id }) => Id)]).toEqual([['good'], ['bad']]);
  });

  it('addresses that are none, and protocols that it does not know', async () => {
    const { client } = await start();
    const topic = await createTopic(client);
    await expect(subscribe(client, topic, 'email', 'nobody')).rejects.toBeInstanceOf(InvalidParameterException);
    await expect(subscribe(client, topic, 'pigeon', 'x')).rejects.toBeInstanceOf(InvalidParameterException);
  });
});

describe('filter policies', () => {
  const attributes = {
    topics: { DataType: 'String.Array', StringValue: '["water","energy"]' },
    kind: { DataType: 'String', StringValue: 'meeting' },
    confidence: { DataType: 'Number', StringValue: '0.8' },
  };

  it.each<[string, object, boolean]>([
    ['one of the values of a list', { topics: ['sport', 'water'] }, true],
    ['no value of a list', { topics: ['sport'] }, false],
    ['all keys', { topics: ['water'], kind: ['call'] }, false],
    ['a prefix', { kind: [{ prefix: 'meet' }] }, true],
    ['anything but', { kind: [{ 'anything-but': ['meeting'] }] }, false],
    ['a number in a range', { confidence: [{ numeric: ['>=', 0.5, '<', 0.9] }] }, true],
    ['a number out of it', { confidence: [{ numeric: ['>', 0.8] }] }, false],
    ['a key that must be absent', { urgent: [{ exists: false }] }, true],
    ['a key that must be there', { urgent: [{ exists: true }] }, false],
  ])('let a message through by %s', async (_what, policy, passes) => {
    const { client, server } = await start();
    const topic = await createTopic(client);
    const arn = await subscribe(client, topic, 'sms', '+4915112345678');
    await client.send(
      new SetSubscriptionAttributesCommand({
        SubscriptionArn: arn,
        AttributeName: 'FilterPolicy',
        AttributeValue: JSON.stringify(policy),
      }),
    );
    const { Attributes } = await client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
    expect(JSON.parse(Attributes?.FilterPolicy ?? '')).toEqual(policy);
    await client.send(new PublishCommand({ TopicArn: topic, Message: 'm', MessageAttributes: attributes }));
    await settled(server);
    expect(notifications(server)).toHaveLength(passes ? 1 : 0);
  });
});

describe('a restart', () => {
  it('remembers topics, subscriptions and what was sent', async () => {
    const first = await start();
    const topic = await createTopic(first.client);
    const arn = await subscribe(first.client, topic, 'sms', '+4915112345678');
    await first.client.send(new PublishCommand({ TopicArn: topic, Message: 'before' }));
    await settled(first.server);
    await first.stop();

    const second = await start({ directory: first.directory });
    expect(second.server.outbox().map(({ text: sent }) => sent)).toEqual(['before']);
    await second.client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
    await second.client.send(new PublishCommand({ TopicArn: topic, Message: 'after' }));
    await settled(second.server);
    expect(second.server.outbox()).toHaveLength(1);
  });
});
