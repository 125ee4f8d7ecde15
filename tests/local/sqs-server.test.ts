import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  QueueDoesNotExist,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openQueue } from '../../local/message-queue.ts';
import { startSqs } from '../../local/sqs/sqs-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function start() {
  const open = async (name: string) => openQueue({ name, directory: await temporaryFolder(), visibilityMs: 60_000 });
  const [articles, deadLetters] = [await open('articles'), await open('articles-dead-letters')];
  const server = await startSqs([{ queue: articles }, { queue: deadLetters, deadLettersOf: articles }]);
  const client = new SQSClient({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'thing' },
  });
  onTestFinished(async () => {
    client.destroy();
    await server.stop();
  });
  return { client, articles, deadLetters, QueueUrl: server.urlOf(articles), deadLetterUrl: server.urlOf(deadLetters) };
}

const counts = async (client: SQSClient, QueueUrl: string) => {
  const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return [Attributes?.ApproximateNumberOfMessages, Attributes?.ApproximateNumberOfMessagesNotVisible];
};

describe('the local SQS', () => {
  it('sends, receives, gives back and deletes', async () => {
    const { client, QueueUrl } = await start();
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'été' }));
    expect(await counts(client, QueueUrl)).toEqual(['1', '0']);
    const first = await client.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(first.Messages).toMatchObject([{ Body: 'été', Attributes: { ApproximateReceiveCount: '1' } }]);
    expect(await counts(client, QueueUrl)).toEqual(['0', '1']);
    const ReceiptHandle = first.Messages?.[0]?.ReceiptHandle;
    await client.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
    const again = await client.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 5 }));
    expect(again.Messages).toHaveLength(1);
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: again.Messages?.[0]?.ReceiptHandle }));
    expect(await counts(client, QueueUrl)).toEqual(['0', '0']);
  });

  it('moves dead letters back to where they came from', async () => {
    const { articles, client, deadLetters, deadLetterUrl } = await start();
    for (let number = 0; number < 25; number += 1) await deadLetters.send(`dead ${number}`);
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['QueueArn'] }),
    );
    await client.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes?.QueueArn }));
    expect([deadLetters.depth(), articles.depth()]).toEqual([0, 25]);
  });

  it('lists, finds and empties queues, and knows those that there are not', async () => {
    const { articles, client, QueueUrl } = await start();
    expect((await client.send(new ListQueuesCommand({}))).QueueUrls).toHaveLength(2);
    expect((await client.send(new GetQueueUrlCommand({ QueueName: 'articles' }))).QueueUrl).toBe(QueueUrl);
    await articles.send('x');
    await client.send(new PurgeQueueCommand({ QueueUrl }));
    expect(articles.depth()).toBe(0);
    const unknown = client.send(new SendMessageCommand({ QueueUrl: `${QueueUrl}-not`, MessageBody: 'x' }));
    await expect(unknown).rejects.toBeInstanceOf(QueueDoesNotExist);
  });
});
