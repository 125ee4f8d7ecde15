import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { ReadoutError } from '../errors.ts';

/** What a deployed stack says of itself, by name. Throws `stack-outdated` for a name that it does not give. */
export type StackOutputs = (name: string) => string;

/** Reads the outputs of a deployed stack with the user's own AWS credentials. Throws `stack-not-found`. */
export async function stackOutputs(stack: string): Promise<StackOutputs> {
  const client = new CloudFormationClient({});
  try {
    const { Stacks: [found] = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const outputs = new Map(
      (found?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
    );
    return (name) => {
      const value = outputs.get(name);
      if (value !== undefined) return value;
      throw new ReadoutError('stack-outdated', `The stack ${stack} has no output ${name}. Deploy it again.`);
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ReadoutError(
      'stack-not-found',
      `The stack ${stack} can't be read: ${reason.replace(/\.?$/, '.')} Check its name, the region (AWS_REGION) and your credentials.`,
      { cause },
    );
  } finally {
    client.destroy();
  }
}
