import { ConditionalCheckFailedException, DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { idempotencyKey } from './api-keys.ts';
import type { Store } from './store.ts';

/** An answer as it was given the first time. */
const answerSchema = z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: z.string() });
export type Answer = Readonly<z.infer<typeof answerSchema>>;

const itemSchema = z.object({ request: z.string(), answer: answerSchema.nullable() });

/** A request by whoever sends it, the key they gave it, and a hash of what it asks for. */
export type RepeatableRequest = Readonly<{ caller: string; key: string; request: string }>;

/** What to do with it: carry it out, give the kept answer, or refuse it. */
export type Claim =
  | Readonly<{ kind: 'first' | 'in-progress' | 'other-request' }>
  | Readonly<{ kind: 'answered'; answer: Answer }>;

const daySeconds = 86_400;
/** A function that died leaves its claim behind; API Gateway gives up after 30 seconds, so that after a minute none runs. */
const claimSeconds = 60;

/** Claims the key for this request. Of two that come at once one is `first`. */
export async function claimRequest(store: Store, given: RepeatableRequest, now: Date): Promise<Claim> {
  const seconds = Math.floor(now.getTime() / 1_000);
  try {
    await store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: marshall({
          ...idempotencyKey(given.caller, given.key),
          request: given.request,
          answer: null,
          expiresAt: seconds + claimSeconds,
        }),
        // DynamoDB removes expired items when it gets round to it, which may be days later.
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: marshall({ ':now': seconds }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    return { kind: 'first' };
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
    const kept = itemSchema.parse(unmarshall(error.Item));
    if (kept.request !== given.request) return { kind: 'other-request' };
    return kept.answer ? { kind: 'answered', answer: kept.answer } : { kind: 'in-progress' };
  }
}

/** Keeps the answer for a day. */
export async function keepAnswer(store: Store, given: RepeatableRequest, answer: Answer, now: Date): Promise<void> {
  const expiresAt = Math.floor(now.getTime() / 1_000) + daySeconds;
  await store.client.send(
    new PutItemCommand({
      TableName: store.table,
      Item: marshall({ ...idempotencyKey(given.caller, given.key), request: given.request, answer, expiresAt }),
    }),
  );
}

/** Gives the key free again, for a request that did not succeed. */
export async function releaseClaim(store: Store, given: RepeatableRequest): Promise<void> {
  await store.client.send(
    new DeleteItemCommand({ TableName: store.table, Key: marshall(idempotencyKey(given.caller, given.key)) }),
  );
}
