import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { percolate } from '../../../shared/alerting/percolate.ts';
import { storedWatchIndex } from '../../../shared/alerting/stored-watch-index.ts';
import { watchesPerItem } from '../../../shared/alerting/watch-entries.ts';
import { changeWatch, createWatch, getWatch, listWatches, removeWatch } from '../../../shared/alerting/watch-store.ts';
import { aMeeting } from '../../support/a-meeting.ts';
import { countCapacity } from '../../support/count-capacity.ts';
import { startTestTable, type TestTable } from '../../support/dynamodb.ts';

let table: TestTable;
beforeAll(async () => {
  table = await startTestTable();
});
afterAll(() => table.stop());

const now = new Date('2026-03-10T08:00:00Z');
const make = (query: string, name = 'W', owner = 'o') => createWatch(table.store, { name, owner, query }, now);
const meetingIn = (city: string) => aMeeting({ place: { city, country: 'TN' } });
const failing = (watch: string, error: unknown) => {
  throw new Error(watch, { cause: error });
};
async function matching(city: string, index = storedWatchIndex(table.store, failing)) {
  return (await percolate(meetingIn(city), index, now)).map(({ watch }) => watch.id);
}

describe('a stored watch', () => {
  it('is found by the meetings that match it from the moment it is stored', async () => {
    const index = storedWatchIndex(table.store, failing);
    expect(await matching('Sousse', index)).toEqual([]);
    const { id } = await make('place:Sousse');
    expect(await matching('Sousse', index)).toEqual([id]);
  });

  it('is found in its latest version, also by who has read it before', async () => {
    const index = storedWatchIndex(table.store, failing);
    const { id } = await make('place:Beja');
    expect(await matching('Beja', index)).toEqual([id]);
    await changeWatch(table.store, id, { query: 'place:Tabarka' }, now);
    expect(await matching('Beja', index)).toEqual([]);
    expect(await matching('Tabarka', index)).toEqual([id]);
    await changeWatch(table.store, id, { query: 'place:Tabarka kind:call' }, now);
    expect(await matching('Tabarka', index)).toEqual([]);
  });

  it('is not found while it is paused, nor after it was removed', async () => {
    const { id } = await make('place:Zarzis');
    await changeWatch(table.store, id, { paused: true }, now);
    expect(await matching('Zarzis')).toEqual([]);
    await changeWatch(table.store, id, { paused: false }, now);
    expect(await matching('Zarzis')).toEqual([id]);
    await removeWatch(table.store, id);
    expect(await matching('Zarzis')).toEqual([]);
    await expect(getWatch(table.store, id)).rejects.toMatchObject({ code: 'watch-unknown' });
  });

  it('is changed by one person at a time: who comes late is told so', async () => {
    const { id, version } = await make('place:Kebili');
    const changes = [1, 2, 3].map((i) => changeWatch(table.store, id, { name: `Name ${i}` }, now, version));
    const outcomes = await Promise.allSettled(changes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : []))).toEqual([
      'watch-changed',
      'watch-changed',
    ]);
  });

  it('takes all of several changes that name no version', async () => {
    const { id } = await make('place:Siliana');
    await Promise.all([
      changeWatch(table.store, id, { name: 'Renamed' }, now),
      changeWatch(table.store, id, { minConfidence: 0.5 }, now),
      changeWatch(table.store, id, { query: 'place:Jendouba' }, now),
    ]);
    expect(await getWatch(table.store, id)).toMatchObject({ name: 'Renamed', minConfidence: 0.5, version: 4 });
    expect(await matching('Jendouba')).toEqual([id]);
  });

  it('is listed with the others of its owner', async () => {
    const ids = [(await make('place:Medenine', 'B', 'amal')).id, (await make('place:Medenine', 'A', 'amal')).id];
    await make('place:Medenine', 'C', 'amalia');
    expect((await listWatches(table.store, 'amal')).map(({ id }) => id)).toEqual(ids.toReversed());
  });

  it.each([
    ['a line break in its name', { name: 'a\nb' }],
    ['half a character in its name', { name: 'a\ud800' }],
    ['a zone that does not exist', { delivery: { mode: 'daily' as const, hour: 7, zone: 'Europe/Atlantis' } }],
    ['quiet hours that never end', { quietHours: { from: '22:00', to: '22:00', zone: 'UTC' } }],
  ])('is refused with %s', async (_, settings) => {
    const watch = { name: 'W', owner: 'o', query: 'topic:trade', ...settings };
    await expect(createWatch(table.store, watch, now)).rejects.toThrow();
  });
});

describe('a key that many watches share', () => {
  it('is spread over several items, and all of its watches are found', { timeout: 120_000 }, async () => {
    const count = watchesPerItem + 50;
    for (let i = 0; i < count; i += 1) await make('place:Carthage');
    const found = await matching('Carthage');
    expect(found).toHaveLength(count);
    for (const id of found.slice(0, 30)) await removeWatch(table.store, id);
    expect(await matching('Carthage')).toHaveLength(count - 30);
  });
});

describe('a meeting that no watch asks for', () => {
  it('costs one small read, however many keys it has', async () => {
    const counted = countCapacity(table.store);
    const index = storedWatchIndex(counted.store, failing);
    await matching('Nowhere', index);
    counted.reset();
    await matching('Nowhere', index);
    expect(counted.units()).toBeLessThanOrEqual(2);
  });
});
