import { ConditionalCheckFailedException, type TransactWriteItem, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { channelStateKey } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import { encode, getItem } from './items.ts';

/**
 * How long a channel stays with whoever delivers for it without word from them. More than one publication can take,
 * with all of its retries; less than people mind waiting for what a crash left behind.
 */
export const leaseMs = 60_000;

/** What is known of a channel's delivery: how much was sent lately, and a message that was begun and not finished. */
const channelStateSchema = z.object({
  message: z.string().optional(),
  lastSentAt: z.iso.datetime().optional(),
  hour: z.string().optional(),
  hourCount: z.int().optional(),
  smsDay: z.string().optional(),
  smsCount: z.int().optional(),
});

export type ChannelState = Readonly<z.infer<typeof channelStateSchema>>;
export type Lease = Readonly<{ channel: string; token: string }>;

/** What is known of a channel's delivery, whoever has it. */
export async function readChannelState(store: Store, channel: string): Promise<ChannelState> {
  return channelStateSchema.parse((await getItem(store, channelStateKey(channel))) ?? {});
}

/**
 * Takes a channel, so that one process at a time delivers for it, and gives what is known of its delivery; null while
 * another process has it. A lease from the far past or future (a clock that was wrong) holds nobody up.
 */
export async function takeLease(store: Store, { channel, token }: Lease, now: Date): Promise<ChannelState | null> {
  try {
    const { Attributes } = await store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: encode(channelStateKey(channel)),
        UpdateExpression: 'SET #lease = :token, #at = :now, #type = :type',
        ConditionExpression: 'attribute_not_exists(#lease) OR #lease = :token OR #at < :stale OR #at > :ahead',
        ExpressionAttributeNames: { '#lease': 'lease', '#at': 'leaseAt', '#type': 'type' },
        ExpressionAttributeValues: encode({
          ':token': token,
          ':now': now.toISOString(),
          ':stale': new Date(now.getTime() - leaseMs).toISOString(),
          ':ahead': new Date(now.getTime() + leaseMs).toISOString(),
          ':type': 'channel-state',
        }),
        ReturnValues: 'ALL_NEW',
      }),
    );
    return channelStateSchema.parse(unmarshall(Attributes ?? {}));
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return null;
    throw error;
  }
}

/** Gives the channel back; nothing happens when another process has taken it over. */
export async function releaseLease(store: Store, { channel, token }: Lease): Promise<void> {
  try {
    await store.client.send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: encode(channelStateKey(channel)),
        UpdateExpression: 'REMOVE #lease, #at',
        ConditionExpression: '#lease = :token',
        ExpressionAttributeNames: { '#lease': 'lease', '#at': 'leaseAt' },
        ExpressionAttributeValues: encode({ ':token': token }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Part of the claim of a message: renews the lease and notes what is being sent; fails once the lease is lost. */
export function claimWrite(store: Store, { channel, token }: Lease, state: ChannelState, now: Date): TransactWriteItem {
  const names = Object.keys(channelStateSchema.shape);
  const values = { ...state, leaseAt: now.toISOString() } as Readonly<Record<string, unknown>>;
  const set = ['leaseAt', ...names].filter((name) => values[name] !== undefined);
  return {
    Update: {
      TableName: store.table,
      Key: encode(channelStateKey(channel)),
      UpdateExpression: `SET ${set.map((name) => `#${name} = :${name}`).join(', ')}`,
      ConditionExpression: '#lease = :token',
      ExpressionAttributeNames: { '#lease': 'lease', ...Object.fromEntries(set.map((name) => [`#${name}`, name])) },
      ExpressionAttributeValues: encode({
        ':token': token,
        ...Object.fromEntries(set.map((name) => [`:${name}`, values[name]])),
      }),
    },
  };
}

/** Notes that nothing is being sent any more, if it is still this message that was. */
export function settledWrite(store: Store, channel: string, message: string): TransactWriteItem {
  return {
    Update: {
      TableName: store.table,
      Key: encode(channelStateKey(channel)),
      UpdateExpression: 'REMOVE #message',
      ConditionExpression: '#message = :message OR attribute_not_exists(#message)',
      ExpressionAttributeNames: { '#message': 'message' },
      ExpressionAttributeValues: encode({ ':message': message }),
    },
  };
}
