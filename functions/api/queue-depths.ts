import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** The queues that tell how the intake and the alerts are: their URLs, null where there is no such queue. */
export type WatchedQueues = Readonly<{
  articles: string | null;
  deadLetters: string | null;
  alertFailures: string | null;
}>;

/** How many messages lie in each, about: SQS counts roughly. Null where there is no such queue. */
export type QueueDepths = Readonly<{
  waiting: number | null;
  inProgress: number | null;
  deadLetters: number | null;
  alertFailures: number | null;
}>;

/** How full the queues are. */
export async function queueDepths(sqs: SQSClient, queues: WatchedQueues): Promise<QueueDepths> {
  const [articles, deadLetters, alertFailures] = await Promise.all([
    depth(sqs, queues.articles),
    depth(sqs, queues.deadLetters),
    depth(sqs, queues.alertFailures),
  ]);
  return {
    waiting: articles?.visible ?? null,
    inProgress: articles?.received ?? null,
    deadLetters: deadLetters?.visible ?? null,
    alertFailures: alertFailures?.visible ?? null,
  };
}

async function depth(sqs: SQSClient, url: string | null): Promise<{ visible: number; received: number } | null> {
  if (url === null) return null;
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return {
    visible: Number(Attributes?.ApproximateNumberOfMessages ?? 0),
    received: Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0),
  };
}
