import { expect, test } from 'vitest';
import { createTable } from '../../../shared/store/create-table.ts';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import type { Store } from '../../../shared/store/store.ts';
import { withdrawArticle } from '../../../shared/store/withdraw-article.ts';
import { findFaults } from '../../support/check-integrity.ts';
import { localClient } from '../../support/dynamodb.ts';
import { freshStore } from '../../support/fresh-store.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

const now = new Date('2026-03-06T10:00:00Z');
const fresh = freshStore();
const leads = ['Fayez al-Sarraj, Prime Minister (LY)', 'Lorenzo Guerini, Minister of Defence (IT)'];
const other = ['Faiez Serraj (LY)', 'Lorenzo Guerini, Defence Minister (IT)', 'Enzo Vecciarelli (IT)'];

class Crash extends Error {}

/** A process that dies with its `after`-th call answered: no later call of it reaches the table. */
async function dyingStore(table: string, after: number): Promise<Store> {
  const endpoint = await fresh.store.client.config.endpoint?.();
  const client = localClient(`http://${endpoint?.hostname}:${endpoint?.port}`);
  let calls = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      calls += 1;
      if (calls > after) throw new Crash();
      return next(args);
    },
    { step: 'initialize', name: 'crash' },
  );
  return { client, table };
}

const changes: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'a new article': (store) =>
    saveArticleReports(store, articleOf('b', { sequencer: '2' }), [meetingOf(other, { topics: ['trade'] })], now),
  'a changed article': (store) =>
    saveArticleReports(
      store,
      articleOf('a', { sequencer: '2' }),
      [meetingOf(other, { date: '2026-02-11', topics: ['energy'] }), meetingOf(leads, { kind: 'call', place: null })],
      now,
    ),
  'a withdrawn article': (store) => withdrawArticle(store, 'a', now, '2'),
};

test.each(Object.entries(changes))(
  '%s that a crash interrupts after any call is complete when it comes again',
  async (_, change) => {
    let crashes = 0;
    for (let after = 0, crashed = true; crashed; after += after < 12 ? 1 : 4) {
      const store: Store = { client: fresh.store.client, table: `readout-${crypto.randomUUID()}` };
      await createTable(store.client, store.table);
      await saveArticleReports(
        store,
        articleOf('a', { sequencer: '1' }),
        [meetingOf(leads, { topics: ['trade'] })],
        now,
      );
      const dying = await dyingStore(store.table, after);
      crashed = await change(dying).then(
        () => false,
        () => true,
      );
      dying.client.destroy();
      crashes += crashed ? 1 : 0;
      await change(store);
      expect(await findFaults(store), `crash after ${after} calls`).toEqual([]);
    }
    expect(crashes).toBeGreaterThan(5);
  },
  180_000,
);
