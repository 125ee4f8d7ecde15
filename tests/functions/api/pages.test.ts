import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listingWrites } from '../../../shared/alerting/alert-store.ts';
import { encode } from '../../../shared/alerting/items.ts';
import { alertKey } from '../../../shared/store/alerting-keys.ts';
import { anAlert } from '../../support/an-alert.ts';
import { claimsOf, startTestApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

type Page = { items: { id: string }[]; next: string | null };

/** Follows `Link` from page to page. Gives the ids of each page. */
async function pages(path: string, query: string, claims = claimsOf('analyst', 'desk')): Promise<string[][]> {
  const seen: string[][] = [];
  for (let rest: string | undefined = query; rest !== undefined; ) {
    const answer = await api.call({ path, query: rest, claims });
    expect(answer.status).toBe(200);
    seen.push((answer.json() as Page).items.map(({ id }) => id));
    rest = /^<\?([^>]*)>; rel="next"$/.exec(answer.headers.link ?? '')?.[1];
    expect((answer.json() as Page).next === null).toBe(rest === undefined);
  }
  return seen;
}

describe('alerts', () => {
  const mine = { id: 'mine-1', name: 'Mine', owner: 'desk' };
  const theirs = { id: 'theirs-1', name: 'Theirs', owner: 'somebody-else' };

  /** Seven alerts of the desk on three days, each with five of somebody else's after it. */
  beforeAll(async () => {
    for (let n = 0; n < 42; n += 1) {
      const raisedAt = new Date(Date.UTC(2026, 2, 10 + Math.floor(n / 14), 8, n)).toISOString();
      const watch = n % 6 === 0 ? mine : theirs;
      const alert = anAlert({ id: `alert-${String(n).padStart(2, '0')}`, watch, raisedAt });
      const put = { TableName: api.store.table, Item: encode({ ...alertKey(alert.id), alert }) };
      const TransactItems = [{ Put: put }, ...listingWrites(api.store, alert, 4_102_444_800)];
      await api.store.client.send(new TransactWriteItemsCommand({ TransactItems }));
    }
  });
  const days = 'from=2026-03-01&to=2026-03-31';
  const ofDesk = ['alert-36', 'alert-30', 'alert-24', 'alert-18', 'alert-12', 'alert-06', 'alert-00'];

  it('of others take no place on a page of one’s own', async () => {
    expect(await pages('/alerts', `${days}&limit=7`)).toEqual([ofDesk]);
  });

  it('come page by page, each once, the latest first', async () => {
    expect(await pages('/alerts', `${days}&limit=3`)).toEqual([
      ofDesk.slice(0, 3),
      ofDesk.slice(3, 6),
      ofDesk.slice(6),
    ]);
    const all = await pages('/alerts', `${days}&limit=10`, claimsOf('admin'));
    expect(all.map((page) => page.length)).toEqual([10, 10, 10, 10, 2]);
    expect(all.flat()).toEqual([...new Set(all.flat())].sort().reverse());
  });

  it.each([
    ['a watch', 'watch=mine-1', ofDesk],
    ['a channel', 'channel=newsroom', ofDesk],
    ['somebody else’s watch', 'watch=theirs-1', []],
    ['some days', 'from=2026-03-11&to=2026-03-11', ['alert-24', 'alert-18']],
  ])('of %s come page by page, too', async (_what, filter, expected) => {
    const query = filter.startsWith('from') ? filter : `${days}&${filter}`;
    expect((await pages('/alerts', `${query}&limit=2`)).flat()).toEqual(expected);
  });

  it('do not take the cursor of another list or another person', async () => {
    const first = (
      await api.call({ path: '/alerts', query: `${days}&limit=2`, claims: claimsOf('analyst', 'desk') })
    ).json();
    const cursor = (first as Page).next ?? '';
    const status = async (query: string, owner: string) =>
      (await api.call({ path: '/alerts', query: `${query}&cursor=${cursor}`, claims: claimsOf('analyst', owner) }))
        .status;
    expect(await status(`${days}&limit=5`, 'desk')).toBe(200);
    expect(await status(`${days}&limit=5`, 'somebody-else')).toBe(400);
    expect(await status(`${days}&limit=5&watch=mine-1`, 'desk')).toBe(400);
  });
});

describe('watches', () => {
  it('come page by page, the owner’s alone', async () => {
    const ids: string[] = [];
    for (const owner of ['desk', 'other']) {
      for (const name of ['Ports', 'Aid', 'Water', 'Energy', 'Trade']) {
        const body = { name, query: 'topic:trade' };
        const answer = await api.call({ method: 'POST', path: '/watches', body, claims: claimsOf('analyst', owner) });
        if (owner === 'desk') ids.push((answer.json() as { id: string }).id);
      }
    }
    expect(await pages('/watches', 'limit=2')).toEqual([
      ids.toSorted().slice(0, 2),
      ids.toSorted().slice(2, 4),
      ids.toSorted().slice(4),
    ]);
    expect((await pages('/watches', 'limit=3', claimsOf('admin'))).flat()).toHaveLength(10);
  });
});
