import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createTable } from '../../shared/store/create-table.ts';
import type { Store } from '../../shared/store/store.ts';
import { startTestTable, type TestTable } from './dynamodb.ts';

/** A store with an empty table for each test of the file, on one DynamoDB server. Read `.store` inside tests only. */
export function freshStore(): { readonly store: Store } {
  let server: TestTable;
  const current: { store: Store } = { store: { client: undefined as never, table: '' } };
  beforeAll(async () => {
    server = await startTestTable();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    current.store = { client: server.store.client, table: `readout-${crypto.randomUUID()}` };
    await createTable(current.store.client, current.store.table);
  });
  return current;
}
