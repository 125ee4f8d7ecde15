import { GetQueueAttributesCommand, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import type { StackChoice } from './connect.ts';
import { withQueues } from './connect-queues.ts';

/**
 * Lets SQS move all dead letters of the intake back to where they came from. Reading an object again writes nothing
 * twice, so that nobody has to know which of them are done already.
 */
export async function redriveIntake(choice: StackChoice): Promise<void> {
  await withQueues(choice, async ({ sqs, deadLetters }) => {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: deadLetters,
        AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'],
      }),
    );
    const count = Number(Attributes?.ApproximateNumberOfMessages ?? 0);
    if (count > 0) await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes?.QueueArn }));
    process.stdout.write(
      count === 1 ? '1 dead letter goes back to the intake.\n' : `${count} dead letters go back to the intake.\n`,
    );
  });
}
