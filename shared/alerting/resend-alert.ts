import { ReadoutError } from '../errors.ts';
import { alertKey, alertListSort, alertShard, failedAlertsPartition } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import type { Alert } from './alert.ts';
import { getAlert } from './alert-store.ts';
import { encode } from './items.ts';
import { outboxWrites } from './outbox.ts';
import { transact } from './transact.ts';

/**
 * Puts an alert that was sent, failed or was muted into the outbox once more; it goes out within a minute. Throws
 * `alert-unknown`, and `alert-pending` for one that waits to be sent anyway.
 */
export async function resendAlert(store: Store, id: string): Promise<Alert> {
  const alert = await getAlert(store, id);
  const again: Alert = { ...alert, status: 'pending', dueAt: null, failure: null };
  const done = await transact(store, [
    {
      Update: {
        TableName: store.table,
        Key: encode(alertKey(id)),
        UpdateExpression: 'SET #alert = :again',
        ConditionExpression: '#alert.#status <> :pending',
        ExpressionAttributeNames: { '#alert': 'alert', '#status': 'status' },
        ExpressionAttributeValues: encode({ ':again': again, ':pending': 'pending' }),
      },
    },
    {
      Delete: {
        TableName: store.table,
        Key: encode({ pk: failedAlertsPartition(alertShard(id)), sk: alertListSort(alert.raisedAt, id) }),
      },
    },
    ...outboxWrites(store, again),
  ]);
  if (!done) throw new ReadoutError('alert-pending', `The alert ${id} has not been sent yet: it waits for its time.`);
  return again;
}
