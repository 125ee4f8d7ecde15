import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { alertKey, alertListSort, alertShard, failedAlertsPartition } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import type { Message } from './alert.ts';
import { getAlert } from './alert-store.ts';
import { encode } from './items.ts';
import { keepUntil } from './retention.ts';

/** The writes that put alerts on the list of those that did not arrive, or not everywhere. */
export async function failedEntries(store: Store, alerts: Message['alerts'], now: Date): Promise<TransactWriteItem[]> {
  const full = await Promise.all(alerts.map(({ id }) => getAlert(store, id)));
  return full.map(({ id, raisedAt }) => ({
    Put: {
      TableName: store.table,
      Item: encode({
        pk: failedAlertsPartition(alertShard(id)),
        sk: alertListSort(raisedAt, id),
        type: 'alert-list',
        id,
        expiresAt: keepUntil(now),
      }),
    },
  }));
}

/** The write that says of an alert which was sent that one of its webhooks did not take it. */
export function webhookFailure(store: Store, alert: string, failure: string): TransactWriteItem {
  return {
    Update: {
      TableName: store.table,
      Key: encode(alertKey(alert)),
      UpdateExpression: 'SET #alert.#failure = :failure',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#alert': 'alert', '#failure': 'failure' },
      ExpressionAttributeValues: encode({ ':failure': failure }),
    },
  };
}
