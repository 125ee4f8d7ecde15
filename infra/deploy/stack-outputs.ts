import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { ReadoutError } from '../../shared/errors.ts';

/** The outputs of a deployed stack by name, read with the user's own credentials. */
export async function stackOutputs(stackName: string): Promise<Readonly<Record<string, string>>> {
  const { Stacks } = await new CloudFormationClient().send(new DescribeStacksCommand({ StackName: stackName }));
  const outputs = Stacks?.[0]?.Outputs;
  if (!outputs) {
    throw new ReadoutError('no-stack', `There is no stack ${stackName} in this account and region. Deploy it first.`);
  }
  return Object.fromEntries(outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
}
