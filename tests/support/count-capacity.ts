import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import type { Store } from '../../shared/store/store.ts';

/** The same store, whose calls ask what they cost; `units` adds it up, of reads and writes alike. */
export function countCapacity(store: Store): Readonly<{
  store: Store;
  units(): number;
  readUnits(): number;
  writeUnits(): number;
  reset(): void;
}> {
  let [reads, writes] = [0, 0];
  store.client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = args.input as { ReturnConsumedCapacity?: string };
      input.ReturnConsumedCapacity = 'TOTAL';
      const result = await next(args);
      const { ConsumedCapacity: consumed } = result.output as {
        ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
      };
      const units = (consumed ? [consumed].flat() : []).reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0);
      const { commandName = '' } = context as { commandName?: string };
      if (/Query|Get/.test(commandName)) reads += units;
      else writes += units;
      return result;
    },
    { step: 'initialize', name: 'count capacity' },
  );
  return {
    store,
    units: () => reads + writes,
    readUnits: () => reads,
    writeUnits: () => writes,
    reset: () => {
      [reads, writes] = [0, 0];
    },
  };
}
