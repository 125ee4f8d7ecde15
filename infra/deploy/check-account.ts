import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetSMSSandboxAccountStatusCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { ReadoutError } from '../../shared/errors.ts';

/** What a deployment finds in the account that it is about to change. */
export type AccountState = Readonly<{
  account: string;
  caller: string;
  region: string;
  bootstrapped: boolean;
  /** In the sandbox SNS sends text messages to verified numbers alone; null when nobody is to get any. */
  smsSandbox: boolean | null;
}>;

/**
 * Looks at the account before anything is changed. Throws `no-credentials` or `no-region` when AWS cannot be reached
 * as anybody, saying how to sign in.
 */
export async function checkAccount(options: { readonly wantsSms: boolean }): Promise<AccountState> {
  const sts = new STSClient();
  const region = await sts.config.region().catch((cause: unknown) => {
    throw new ReadoutError('no-region', 'No AWS region is set. Set AWS_REGION, or a region in your AWS profile.', {
      cause,
    });
  });
  const identity = await sts.send(new GetCallerIdentityCommand()).catch((cause: unknown) => {
    throw new ReadoutError(
      'no-credentials',
      'AWS did not accept your credentials, or there are none. Sign in with `aws sso login` or `aws configure` and try again.',
      { cause },
    );
  });
  return {
    account: identity.Account ?? '',
    caller: identity.Arn ?? '',
    region,
    bootstrapped: await isBootstrapped(),
    smsSandbox: options.wantsSms ? await isInSmsSandbox() : null,
  };
}

async function isBootstrapped(): Promise<boolean> {
  try {
    const { Stacks } = await new CloudFormationClient().send(new DescribeStacksCommand({ StackName: 'CDKToolkit' }));
    return /_COMPLETE$/.test(Stacks?.[0]?.StackStatus ?? '');
  } catch (error) {
    // CloudFormation has no "not found" for stacks: it answers with this for a name it doesn't know.
    if (error instanceof Error && error.name === 'ValidationError') return false;
    throw error;
  }
}

async function isInSmsSandbox(): Promise<boolean> {
  const { IsInSandbox } = await new SNSClient().send(new GetSMSSandboxAccountStatusCommand());
  return IsInSandbox ?? true;
}
