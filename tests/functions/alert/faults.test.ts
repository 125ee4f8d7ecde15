import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTopicCommand } from '@aws-sdk/client-sns';
import pMap from 'p-map';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alertBatch } from '../../../functions/alert/alert-batch.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { type SnsServer, startSns } from '../../../local/sns/sns-server.ts';
import { listAlerts } from '../../../shared/alerting/alert-store.ts';
import { putChannel } from '../../../shared/alerting/channel-store.ts';
import { storedWatchIndex } from '../../../shared/alerting/stored-watch-index.ts';
import { createWatch } from '../../../shared/alerting/watch-store.ts';
import { createTable } from '../../../shared/store/create-table.ts';
import { aMeeting } from '../../support/a-meeting.ts';
import { silentLogger, snsClient } from '../../support/alerting.ts';
import { startTestTable, type TestTable } from '../../support/dynamodb.ts';
import { oneFault, runSchedule } from '../../support/fault-schedule.ts';
import { type Fault, type FaultPlan, startProcess } from '../../support/faults.ts';
import { streamRecord } from '../../support/stream-record.ts';

let table: TestTable;
let sns: SnsServer;
let directory: string;
let topicArn = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'readout-faults-'));
  [table, sns] = await Promise.all([startTestTable(), startSns({ directory })]);
  const client = snsClient(sns.endpoint);
  topicArn = (await client.send(new CreateTopicCommand({ Name: 'faults' }))).TopicArn ?? '';
  client.destroy();
});
afterAll(async () => {
  await sns.stop();
  await table.stop();
  await rm(directory, { recursive: true, force: true });
});

const start = new Date('2026-03-10T08:00:00Z');
const soon = new Date('2026-03-10T08:00:02Z');
const afterLease = new Date('2026-03-10T08:30:00Z');
let runs = 0;

/** A plan that can let other processes handle the same batch and sweep, at another time if need be, before a call goes on. */
type InterruptiblePlan = (
  ...call: [...Parameters<FaultPlan>, other: (now?: Date) => Promise<void>]
) => ReturnType<FaultPlan>;

/**
 * A new meeting for a watch of its own, handled by a process that the plan befalls; then the stream delivers it again
 * and the sweep comes by, both undisturbed. Gives what SNS accepted, and how many calls the disturbed process made.
 */
async function alertDespite(plan: InterruptiblePlan, recovered = afterLease) {
  runs += 1;
  // A table of its own, so that runs side by side do not sweep for each other.
  const store = { client: table.store.client, table: `${table.store.table}-${runs}` };
  const town = `Town${'abcdefghij'.at(runs % 10)}${'klmnopqrst'.at(Math.floor(runs / 10) % 10)}${'uvwxyzabcd'.at(Math.floor(runs / 100))}`;
  const channel = `channel-${runs}`;
  await createTable(store.client, store.table);
  const caps = { messagesPerHour: 60, smsPerDay: 60 };
  await putChannel(store, { id: channel, name: channel, topicArn, caps, webhooks: [], createdAt: start.toISOString() });
  const watch = await createWatch(store, { name: 'W', owner: 'o', channel, query: `place:${town}` }, start);
  const record = streamRecord(
    aMeeting({ id: `${town}-meeting`, sources: [`${town}-article`], place: { city: town, country: 'TN' } }),
  );
  const accepted: string[] = [];
  const life = async (faults: FaultPlan, now: Date, work: 'alert' | 'sweep') => {
    const witness = { accepted: (message: string) => accepted.push(message), marked: () => undefined };
    const process = startProcess({ dynamodb: table.endpoint, sns: sns.endpoint }, faults, witness);
    let time = now.getTime();
    const deps = {
      store: { client: process.dynamodb, table: store.table },
      sns: process.sns,
      now: () => new Date(time),
      sleep: async (ms: number) => {
        time += ms;
      },
      readText: async () => null,
      webhookHosts: [],
      logger: silentLogger,
    };
    const watches = storedWatchIndex(deps.store, () => undefined);
    try {
      if (work === 'alert') await alertBatch({ ...deps, watches }, [record]);
      else await sweep(deps);
    } catch {
      // Lambda delivers the batch again, as below.
    }
    return process.calls();
  };
  const other = async (now = start) => {
    await life(() => null, now, 'alert');
    await life(() => null, now, 'sweep');
  };
  const calls = await life((...call) => plan(...call, other), start, 'alert');
  await life(() => null, recovered, 'alert');
  await life(() => null, recovered, 'sweep');
  const alerts = await listAlerts(store, { watch: watch.id, limit: 10 }, recovered);
  return { accepted, calls, statuses: alerts.map(({ status }) => status) };
}

const atOnce = 6;

/** Lets the same happen at each call that an undisturbed process makes, in turn. */
async function atEachCall<Result>(run: (call: number, command: string) => Promise<Result>): Promise<readonly Result[]> {
  const commands: string[] = [];
  await alertDespite((_call, _service, command) => {
    commands.push(command);
    return null;
  });
  expect(commands.length).toBeGreaterThan(8);
  return pMap(commands, (command, call) => run(call, command), { concurrency: atOnce });
}

describe('a function that dies at any of its calls', () => {
  it.each(['crash-before', 'crash-after'] as const)(
    '(%s) has its alert delivered, and delivered once',
    async (fault) => {
      const sent = await atEachCall(async (call) => {
        const { accepted, statuses } = await alertDespite(oneFault(call, fault));
        expect({ call, statuses }).toEqual({ call, statuses: ['sent'] });
        return accepted.length;
      });
      expect(Math.min(...sent)).toBe(1);
      // The one window: SNS has taken the message, and the call that would mark it does not get through.
      expect(sent.filter((times) => times > 1)).toHaveLength(1);
    },
  );

  it('is taken over also when the clock was wrong and says that it died tomorrow', async () => {
    const claimed = 9;
    const yesterday = new Date('2026-03-09T08:00:00Z');
    for (let call = claimed - 3; call <= claimed; call += 1) {
      const { statuses } = await alertDespite(oneFault(call, 'crash-after'), yesterday);
      expect(statuses).toEqual(['sent']);
    }
  });
});

describe('two functions on one batch', () => {
  it('deliver once, wherever one is held up while the other does all of it', async () => {
    await atEachCall(async (held) => {
      const { accepted, statuses } = await alertDespite(async (call, _service, _command, other) => {
        if (call === held) await other();
        return null;
      });
      expect({ held, sent: accepted.length, statuses }).toEqual({ held, sent: 1, statuses: ['sent'] });
    });
  });

  it('deliver once, wherever one hangs until the other takes its lease over, but between claim and publication', async () => {
    const repeated = await atEachCall(async (held, command) => {
      const { accepted, statuses } = await alertDespite(async (call, _service, _command, other) => {
        if (call === held) await other(afterLease);
        return null;
      });
      expect({ held, statuses }).toEqual({ held, statuses: ['sent'] });
      return accepted.length > 1 ? [command] : [];
    });
    expect(repeated.flat()).toEqual(['PublishCommand', 'TransactWriteItemsCommand']);
  });
});

describe('a service that answers badly', () => {
  it.each(['throttled', 'conflict', 'server-error', 'timeout-before', 'outage'] as const satisfies Fault[])(
    '(%s at any call) delays an alert and neither loses nor repeats it',
    async (fault) => {
      const befallen = await atEachCall(async (call, command) => {
        if (fault === 'conflict' && command !== 'TransactWriteItemsCommand') return false;
        const { accepted, statuses } = await alertDespite(oneFault(call, fault));
        expect({ call, sent: accepted.length, statuses }).toEqual({
          call,
          sent: fault === 'outage' ? expect.any(Number) : 1,
          statuses: ['sent'],
        });
        return true;
      });
      expect(befallen.filter(Boolean).length).toBeGreaterThan(2);
    },
  );

  it('that takes a message and does not say so gets it again: the window, once', async () => {
    const plan: FaultPlan = (_call, service) => (service === 'sns' ? 'timeout-after' : null);
    const { accepted, statuses } = await alertDespite(plan);
    expect(new Set(accepted).size).toBe(1);
    expect(accepted).toHaveLength(2);
    expect(statuses).toEqual(['sent']);
  });
});

describe('what a crash left behind', () => {
  it('stays with its owner for as long as the lease lasts', async () => {
    // Died with the lease in hand, before anything was published: the next try two seconds later must leave it alone.
    const publish: FaultPlan = (_call, service) => (service === 'sns' ? 'crash-before' : null);
    const { accepted, statuses } = await alertDespite(publish, soon);
    expect(accepted).toHaveLength(0);
    expect(statuses).toEqual(['pending']);
  });
});

describe('random schedules of repeated, reordered and shared batches, deaths, bad answers and clock jumps', () => {
  it.each([11, 12, 13, 14, 15, 16, 17, 18])(
    'lose nothing and repeat nothing outside the window (seed %i)',
    async (seed) => {
      const world = { store: table.store, endpoints: { dynamodb: table.endpoint, sns: sns.endpoint }, topicArn };
      const result = await runSchedule(world, seed, 0.05);
      expect(result).toMatchObject({ lost: [], outside: [] });
      expect(result.alerts).toBeGreaterThan(0);
    },
  );
});
