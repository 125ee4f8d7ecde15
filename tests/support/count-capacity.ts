import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import type { Store } from '../../shared/store/store.ts';

/** The same store, whose calls ask what they cost; `units` adds it up. */
export function countCapacity(store: Store): Readonly<{ store: Store; units(): number; reset(): void }> {
  let units = 0;
  store.client.middlewareStack.add(
    (next) => async (args) => {
      const input = args.input as { ReturnConsumedCapacity?: string };
      input.ReturnConsumedCapacity = 'TOTAL';
      const result = await next(args);
      const { ConsumedCapacity: consumed } = result.output as {
        ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
      };
      for (const each of consumed ? [consumed].flat() : []) units += each.CapacityUnits ?? 0;
      return result;
    },
    { step: 'initialize', name: 'count capacity' },
  );
  return {
    store,
    units: () => units,
    reset: () => {
      units = 0;
    },
  };
}
