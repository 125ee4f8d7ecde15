import { type Stack, Token, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A finding of cdk-nag's AwsSolutions rules that we live with, where (a construct's path in the stack), and why. */
interface Acknowledgement {
  readonly path: string;
  readonly id: string;
  readonly reason: string;
}

const functionRoles = ['Ingest/Role', 'Alert/Role', 'Sweep/Role', 'Api/Role', 'Feeds/Role'];
const anyArticle = 'An object key is the uploader’s choice; the bucket is one, its objects are any.';
const anyChannel = 'Channels are made at run time; their topics share this prefix and no other topic has it.';
const streams =
  'dynamodb:ListStreams knows no resource; CDK grants it for the stream mapping, the reads are on one stream.';
const open =
  'Needs no token: it says how to use the API, whether it lives, answers a preflight, or its URL is the key.';
const articles = 'AwsSolutions-IAM5[Resource::<IntakeArticles4B74220A.Arn>/*]';

/** As cdk-nag spells the topics' ARN: what is only known at deployment in angle brackets, the rest as it is. */
function channels(stack: Stack): string {
  const region = Token.isUnresolved(stack.region) ? '<AWS::Region>' : stack.region;
  const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account;
  return `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:sns:${region}:${account}:${stack.stackName}-channel-*]`;
}

function acknowledgements(stack: Stack): readonly Acknowledgement[] {
  return [
    { path: 'Alerting/Failures', id: 'AwsSolutions-SQS3', reason: 'It is itself where failed batches end.' },
    ...['GET--health', 'GET--openapi.json', 'GET--docs', 'GET--feeds--{proxy+}', 'OPTIONS--{proxy+}'].map((route) => ({
      path: `QueryApi/Api/${route}`,
      id: 'AwsSolutions-APIG4',
      reason: open,
    })),
    { path: 'Console/Distribution', id: 'AwsSolutions-CFR1', reason: 'Readers may be anywhere.' },
    {
      path: 'Console/Distribution',
      id: 'AwsSolutions-CFR2',
      reason: 'Static files only; a web application firewall would cost more than all the rest. The API is throttled.',
    },
    {
      path: 'Console/Distribution',
      id: 'AwsSolutions-CFR4',
      reason: 'Without a domain of the user’s own CloudFront serves its default certificate, which fixes the protocol.',
    },
    {
      path: 'SignIn/Users',
      id: 'AwsSolutions-COG8',
      reason: 'The Plus plan bills each user for risk scoring; nobody signs up by themselves, and MFA is required.',
    },
    ...['kms:GenerateDataKey*', 'kms:ReEncrypt*'].map((action) => ({
      path: 'Alert/Role',
      id: `AwsSolutions-IAM5[Action::${action}]`,
      reason:
        'Where the data have a key of their own: CDK lets the stream mapping write failures to the encrypted queue.',
    })),
    ...functionRoles.map((path) => ({ path, id: articles, reason: anyArticle })),
    { path: 'Alert/Role', id: channels(stack), reason: anyChannel },
    { path: 'Sweep/Role', id: channels(stack), reason: anyChannel },
    { path: 'Api/Role', id: channels(stack), reason: anyChannel },
    { path: 'Alert/Role', id: 'AwsSolutions-IAM5[Resource::*]', reason: streams },
    ...functionRoles.map((path) => ({
      path,
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Where tracing is asked for: X-Ray knows no resource to write to.',
    })),
    {
      path: 'Backfill/StateMachine/Role',
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Log delivery for state machines is an account-wide setting; CDK grants what AWS documents for it.',
    },
    {
      path: 'Backfill/StateMachine',
      id: 'AwsSolutions-SF2',
      reason: 'Tracing is an option of the deployment (-c tracing=true); a backfill is followed in its own console.',
    },
  ];
}

/** Tells cdk-nag of each exception at the construct that it concerns. */
export function acknowledgeFindings(stack: Stack): void {
  for (const { path, id, reason } of acknowledgements(stack)) {
    // A deployment with another identity provider has no user pool to speak of.
    const construct = findConstruct(stack, path);
    if (construct) Validations.of(construct).acknowledge({ id, reason });
  }
}

function findConstruct(stack: Stack, path: string): IConstruct | undefined {
  return path.split('/').reduce<IConstruct | undefined>((construct, name) => construct?.node.tryFindChild(name), stack);
}
