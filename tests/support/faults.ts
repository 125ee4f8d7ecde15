import { Agent } from 'node:http';
import {
  DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';
import { type PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { messageKey } from '../../shared/store/alerting-keys.ts';

/** What can go wrong with one call: the process dies before or after it, or the service answers badly, late or never. */
export const faults = [
  'crash-before',
  'crash-after',
  'throttled',
  'conflict',
  'server-error',
  'timeout-before',
  'timeout-after',
  'outage',
  'slow',
] as const;
export type Fault = (typeof faults)[number];

/** Decides for each call of a process, counted from 0, what goes wrong with it. A promise holds the call up. */
export type FaultPlan = (
  call: number,
  service: 'dynamodb' | 'sns',
  command: string,
) => Fault | null | Promise<Fault | null>;

/** Hears what the services did, whether or not the process lives to know it. */
export type Witness = Readonly<{ accepted(message: string): void; marked(message: string): void }>;

/** One life of a function: clients whose calls go wrong as planned, until it dies. */
export type Process = Readonly<{
  dynamodb: DynamoDBClient;
  sns: SNSClient;
  calls(): number;
  died(): boolean;
}>;

/** Processes share their connections: opening new ones for each is most of what thousands of them would cost. */
const httpAgent = new Agent({ keepAlive: true });

/** Long enough for another process to do all that it has to between two calls of this one. */
const slowMs = 60;

/** Thrown by every call of a process that has died. Nothing in the product knows it, so nothing handles it. */
export class ProcessDied extends Error {
  constructor() {
    super('the process died');
    this.name = 'ProcessDied';
  }
}

/** The errors that services answer with, as the SDK would deserialise them. */
const answers: Readonly<Record<string, Readonly<{ name: string; status: number; reasons?: object[] }>>> = {
  throttled: { name: 'ThrottlingException', status: 400 },
  'server-error': { name: 'InternalError', status: 500 },
  'timeout-before': { name: 'TimeoutError', status: 0 },
  'timeout-after': { name: 'TimeoutError', status: 0 },
  outage: { name: 'ServiceUnavailable', status: 503 },
};

/** Starts a process whose calls go wrong as planned. */
export function startProcess(
  endpoints: Readonly<{ dynamodb: string; sns: string }>,
  plan: FaultPlan,
  witness: Witness,
): Process {
  let calls = 0;
  let dead = false;
  const options = {
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 3,
    // Waiting between attempts is the SDK's business and only slows this down.
    retryMode: 'standard' as const,
    requestHandler: { httpAgent },
  };
  const dynamodb = new DynamoDBClient({ ...options, endpoint: endpoints.dynamodb });
  const sns = new SNSClient({ ...options, endpoint: endpoints.sns });
  const inject = (client: DynamoDBClient | SNSClient, service: 'dynamodb' | 'sns') => {
    const planned = new WeakMap<object, Fault | null>();
    client.middlewareStack.add(
      (next, context) => async (args) => {
        if (dead) throw new ProcessDied();
        calls += 1;
        const fault = await plan(calls - 1, service, String(context.commandName));
        planned.set(args.input, fault);
        if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMs));
        if (fault === 'crash-before') {
          dead = true;
          throw new ProcessDied();
        }
        const result = await next(args);
        if (fault === 'crash-after') dead = true;
        // Another call of the same process may have killed it while this one was under way.
        if (dead) throw new ProcessDied();
        return result;
      },
      { step: 'initialize', name: 'crashes', priority: 'high' },
    );
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const fault = planned.get(args.input) ?? null;
        // Only an outage outlasts the first attempt: the SDK's own retry is part of what is tested.
        if (fault !== 'outage') planned.set(args.input, null);
        if (fault === 'conflict' && context.commandName === 'TransactWriteItemsCommand') throw conflict();
        if (fault && fault !== 'timeout-after' && answers[fault]) throw badAnswer(fault);
        const result = await next(args);
        if (context.commandName === 'PublishCommand') witness.accepted(messageIdOf(args.input));
        const marked = context.commandName === 'TransactWriteItemsCommand' ? markedMessage(args.input) : null;
        if (marked !== null) witness.marked(marked);
        if (fault === 'timeout-after') throw badAnswer(fault);
        return result;
      },
      { step: 'deserialize', name: 'bad answers', priority: 'high' },
    );
  };
  inject(dynamodb, 'dynamodb');
  inject(sns, 'sns');
  return {
    dynamodb,
    sns,
    calls: () => calls,
    died: () => dead,
  };
}

function badAnswer(fault: Fault): Error {
  const { name, status } = answers[fault] ?? { name: 'Error', status: 500 };
  const error = Object.assign(new Error(`injected: ${fault}`), { name, $metadata: { httpStatusCode: status } });
  return Object.assign(error, status >= 500 ? { $fault: 'server' } : {});
}

function conflict(): Error {
  return new TransactionCanceledException({
    message: 'injected: conflict',
    $metadata: { httpStatusCode: 400 },
    CancellationReasons: [{ Code: 'TransactionConflict' }],
  });
}

/** The message that a transaction marks as sent or failed, if it does. */
function markedMessage(input: object): string | null {
  for (const { Update } of (input as TransactWriteItemsCommandInput).TransactItems ?? []) {
    const key = Update?.Key?.pk?.S ?? '';
    if (key.startsWith(messageKey('').pk) && Update?.ExpressionAttributeValues?.[':claimed']) {
      return key.slice(messageKey('').pk.length);
    }
  }
  return null;
}

function messageIdOf(input: object): string {
  const { MessageAttributes } = input as PublishCommand['input'];
  return MessageAttributes?.messageId?.StringValue ?? '';
}
