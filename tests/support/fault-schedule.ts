import type { DynamoDBRecord } from 'aws-lambda';
import { alertBatch } from '../../functions/alert/alert-batch.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { getMessage, listAlerts } from '../../shared/alerting/alert-store.ts';
import { putChannel } from '../../shared/alerting/channel-store.ts';
import { dueTasks } from '../../shared/alerting/due-tasks.ts';
import { storedWatchIndex } from '../../shared/alerting/stored-watch-index.ts';
import { createWatch } from '../../shared/alerting/watch-store.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import type { Store } from '../../shared/store/store.ts';
import { aMeeting } from './a-meeting.ts';
import { silentLogger } from './alerting.ts';
import { type Fault, type FaultPlan, faults, type Process, startProcess } from './faults.ts';
import { randomNumbers } from './random-numbers.ts';
import { streamRecord } from './stream-record.ts';

export type World = Readonly<{
  store: Store;
  endpoints: Readonly<{ dynamodb: string; sns: string }>;
  topicArn: string;
}>;

/** What came of one schedule. `outside`: repetitions that no crash, timeout or takeover explains; there must be none. */
export type ScheduleResult = Readonly<{
  alerts: number;
  lost: readonly string[];
  duplicated: number;
  outside: readonly string[];
  processes: number;
  deaths: number;
  injected: number;
}>;

type Run = { base: number; offset: number; injected: number; processes: number; deaths: number };

const hour = 3_600_000;

/**
 * One random life of the alert and sweep functions: batches of the stream that are repeated, reordered, shared by two
 * processes and replayed, processes that die or get bad answers at random calls, clocks that jump. After it the faults
 * stop, the sweep goes on, and everything that was due must have been delivered.
 */
export async function runSchedule(world: World, seed: number, faultRate: number): Promise<ScheduleResult> {
  const random = randomNumbers(seed);
  const { store } = world;
  const name = `s${seed}-${Math.floor(random() * 1e9).toString(36)}`;
  const run: Run = { base: Date.parse('2026-03-10T08:00:00Z'), offset: 0, injected: 0, processes: 0, deaths: 0 };
  const accepted: { message: string; marked: boolean }[] = [];
  const marked = new Set<string>();
  const witness = {
    accepted: (message: string) => accepted.push({ message, marked: marked.has(message) }),
    marked: (message: string) => marked.add(message),
  };

  const channel = {
    id: `c-${name}`,
    name,
    topicArn: world.topicArn,
    caps: { messagesPerHour: 3_000, smsPerDay: 10_000 },
    webhooks: [],
    createdAt: new Date(run.base).toISOString(),
  };
  await putChannel(store, channel);
  const settings = { owner: name, channel: channel.id, query: `place:${placeOf(name)}` };
  const watches = [
    await createWatch(store, { ...settings, name: 'At once' }, new Date(run.base)),
    await createWatch(store, { ...settings, name: 'Hourly', delivery: { mode: 'hourly' } }, new Date(run.base)),
  ];

  const randomPlan: FaultPlan = (_call, service) => {
    if (random() >= faultRate) return null;
    run.injected += 1;
    const fault = random() < 0.4 ? 'slow' : (faults[Math.floor(random() * faults.length)] ?? null);
    // A process that hangs may wake up to find that its lease is over.
    if (fault === 'slow' && service === 'dynamodb' && random() < 0.3) run.base += 90_000;
    return fault;
  };
  const jump = () => {
    if (random() < 0.1) run.offset = Math.floor((random() - 0.5) * 4 * 24) * hour;
  };
  const inProcess = async <T>(plan: FaultPlan, work: (process: Process) => Promise<T>): Promise<T | null> => {
    const process = startProcess(world.endpoints, plan, witness);
    run.processes += 1;
    try {
      return await work(process);
    } catch (error) {
      // A function that throws is one whose batch comes again.
      if (plan === noFaults) throw error;
      return null;
    } finally {
      if (process.died()) run.deaths += 1;
    }
  };
  const alerting = (process: Process) => ({
    store: { client: process.dynamodb, table: store.table },
    sns: process.sns,
    now: () => new Date(run.base + run.offset),
    sleep: async (ms: number) => {
      run.base += ms;
    },
    readText: async () => null,
    webhookHosts: [],
    logger: silentLogger,
  });
  const alertOnce = (plan: FaultPlan, records: readonly DynamoDBRecord[]) =>
    inProcess(plan, async (process) => {
      const deps = alerting(process);
      const watches = storedWatchIndex(deps.store, () => undefined);
      const { failedFrom } = await alertBatch({ ...deps, watches }, records);
      return process.died() ? null : { failedFrom };
    });
  /** As Lambda does: again from the lowest failure, or with all of it when the function died, until it is done. */
  const alertUntilDone = async (records: readonly DynamoDBRecord[]) => {
    let rest = records;
    for (let attempt = 1; rest.length > 0; attempt += 1) {
      const done = await alertOnce(attempt > 6 ? noFaults : randomPlan, rest);
      if (!done) continue;
      const from = done.failedFrom;
      rest = from === null ? [] : rest.filter((record) => (record.dynamodb?.SequenceNumber ?? '') >= from);
    }
  };
  const sweepOnce = (plan: FaultPlan) => inProcess(plan, (process) => sweep(alerting(process)));

  const history = eventsOf(name, random);
  const batches = cut(history, random);
  for (const [i, batch] of batches.entries()) {
    run.base += Math.floor(random() * 90_000);
    jump();
    const twice = random() < 0.3;
    const sweptMeanwhile = random() < 0.4;
    await Promise.all([
      alertUntilDone(batch),
      twice ? alertUntilDone(batch) : null,
      sweptMeanwhile ? sweepOnce(randomPlan) : null,
    ]);
    if (random() < 0.3) await alertUntilDone(batches[Math.floor(random() * (i + 1))] ?? []);
    if (random() < 0.3) await sweepOnce(randomPlan);
  }

  run.offset = 0;
  for (let round = 0; round < 60; round += 1) {
    run.base += round < 10 ? 120_000 : 2 * hour;
    await sweepOnce(noFaults);
    const far = new Date(run.base + 7 * 24 * hour);
    const left = (await dueTasks(store, far)).filter(({ task }) => task.id === channel.id);
    if (left.length === 0) break;
  }
  return judge();

  async function judge(): Promise<ScheduleResult> {
    const end = new Date(run.base);
    const raised = (
      await Promise.all(watches.map(({ id: watch }) => listAlerts(store, { watch, limit: 500 }, end)))
    ).flat();
    const carriers = new Map<string, Set<string>>();
    for (const { message } of accepted) {
      const { alerts } = (await getMessage(store, message)) ?? { alerts: [] };
      for (const { id } of alerts) carriers.set(id, (carriers.get(id) ?? new Set()).add(message));
    }
    const finals = new Map(history.map(({ meeting }) => [meeting.id, meeting.status]));
    const lost = [
      ...raised
        .filter(({ id, status }) => status !== 'sent' || !carriers.has(id))
        .map(({ id, status }) => `${id} ${status}`),
      ...watches.flatMap((watch) =>
        [...finals].flatMap(([meeting, status]) => {
          const told = raised.filter((alert) => alert.watch.id === watch.id && alert.meeting.id === meeting);
          return told.some((alert) => alert.meeting.status === status) ? [] : [`${watch.name} ${meeting} ${status}`];
        }),
      ),
    ];
    const states = raised.map(({ kind, meeting, news, watch }) => JSON.stringify([watch.id, meeting.id, kind, news]));
    const twoCarriers = [...carriers]
      .filter(([, messages]) => messages.size > 1)
      .map(([id]) => `${id} in two messages`);
    return {
      alerts: raised.length,
      lost,
      duplicated: accepted.length - new Set(accepted.map(({ message }) => message)).size,
      outside: [
        ...accepted.filter((publication) => publication.marked).map(({ message }) => `${message} after its mark`),
        ...twoCarriers,
        ...(new Set(states).size < states.length ? ['two alerts of one state'] : []),
      ],
      processes: run.processes,
      deaths: run.deaths,
      injected: run.injected,
    };
  }
}

const noFaults: FaultPlan = () => null;

type Event = Readonly<{ meeting: Meeting; previous?: Meeting }>;
type History = readonly (Event & { record: DynamoDBRecord })[];

/** A word of letters alone for each schedule, so that its watches match its own meetings only. */
function placeOf(name: string): string {
  return `Town${[...name].map((character) => String.fromCharCode(97 + (character.charCodeAt(0) % 26))).join('')}`;
}

/** A few meetings: planned, then held, with further reports of the same in between; in the order of the stream. */
function eventsOf(name: string, random: () => number): History {
  const lanes = [0, 1, 2].map((i): Event[] => {
    const place = { city: placeOf(name), country: 'TN' };
    const first = aMeeting({ id: `${name}-m${i}`, sources: [`${name}-a${i}`], status: 'planned', place });
    const again: Meeting = { ...first, sources: [...first.sources, `${name}-b${i}`] };
    const held: Meeting = { ...again, status: 'held' };
    const last: Meeting = { ...held, sources: [...held.sources, `${name}-c${i}`] };
    const states = [first, again, held, last].slice(0, 1 + Math.floor(random() * 4));
    return states.map((meeting, at) => ({ meeting, ...(at > 0 && { previous: states[at - 1] }) }) as Event);
  });
  const merged: (Event & { record: DynamoDBRecord })[] = [];
  while (lanes.some((lane) => lane.length > 0)) {
    const event = lanes[Math.floor(random() * lanes.length)]?.shift();
    if (event) merged.push({ ...event, record: streamRecord(event.meeting, event.previous) });
  }
  return merged;
}

function cut(history: History, random: () => number): DynamoDBRecord[][] {
  const records = history.map(({ record }) => record);
  const batches: DynamoDBRecord[][] = [];
  while (records.length > 0) batches.push(records.splice(0, 1 + Math.floor(random() * 5)));
  return batches;
}

/** A plan with one fault, at one call. */
export const oneFault =
  (at: number, fault: Fault): FaultPlan =>
  (call) =>
    call === at ? fault : null;
