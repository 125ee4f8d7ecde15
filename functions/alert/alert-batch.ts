import type { Logger } from '@aws-lambda-powertools/logger';
import type { DynamoDBRecord } from 'aws-lambda';
import pMap from 'p-map';
import type { Alert, Message } from '../../shared/alerting/alert.ts';
import type { Alerting } from '../../shared/alerting/alerting.ts';
import { deliverDue } from '../../shared/alerting/deliver-due.ts';
import type { WatchIndex } from '../../shared/alerting/percolate.ts';
import { type MeetingChange, type RaiseOptions, raiseAlerts } from '../../shared/alerting/raise-alerts.ts';
import { readChange } from './stream-records.ts';

export type AlertDeps = Alerting &
  Readonly<{
    watches: WatchIndex;
    readText: RaiseOptions['readText'];
    logger: Pick<Logger, 'error' | 'info' | 'warn'>;
  }>;

/**
 * How long each alert took from the arrival of its article to SNS's acceptance, in milliseconds; only those that were
 * not to wait.
 */
export function alertDelays(raised: readonly Alert[], sent: readonly Message[]): readonly number[] {
  const acceptedAt = new Map(sent.flatMap(({ alerts, receipts }) => alerts.map(({ id }) => [id, receipts[0]?.at])));
  return raised.flatMap(({ id, sources }) => {
    const at = acceptedAt.get(id);
    const stored = sources.map(({ storedAt }) => Date.parse(storedAt));
    return at && stored.length > 0 ? [Date.parse(at) - Math.max(...stored)] : [];
  });
}

/** What a batch came to; `failedFrom` is the lowest sequence number that must come again, or null. */
export type AlertedBatch = Readonly<{ raised: readonly Alert[]; sent: readonly Message[]; failedFrom: string | null }>;

type Step = Readonly<{ sequenceNumber: string; change: MeetingChange }>;

const meetingsAtOnce = 8;

/**
 * Raises the alerts that a batch of the table's stream calls for and sends those that are due at once, all of a channel
 * in one message. A record that fails is reported and its neighbours are dealt with all the same: that they come again
 * with it raises nothing twice.
 */
export async function alertBatch(deps: AlertDeps, records: readonly DynamoDBRecord[]): Promise<AlertedBatch> {
  const failed: string[] = [];
  const fail = (sequenceNumber: string, error: unknown) => {
    failed.push(sequenceNumber);
    deps.logger.error('record failed', { sequenceNumber, error: error as Error });
  };
  const steps = readSteps(records, fail);
  const watches = await lookedUpOnce(deps.watches, steps);
  const options = { now: deps.now(), readText: memoised(deps.readText) };

  const raised: Alert[] = [];
  // Changes of one record are taken in order, those of different records side by side.
  await pMap(
    byMeeting(steps),
    async (changes) => {
      for (const { change, sequenceNumber } of changes) {
        try {
          raised.push(...(await raiseAlerts(deps.store, change, watches, options)));
        } catch (error) {
          fail(sequenceNumber, error);
        }
      }
    },
    { concurrency: meetingsAtOnce },
  );
  const dueNow = raised.filter(({ dueAt, status }) => status === 'pending' && dueAt === null);
  const channels = [...new Set(dueNow.map(({ channel }) => channel))];
  const sent = await deliverDue(deps, channels, (channel, error) => {
    // The alerts are in the outbox, and the sweep comes by every minute.
    deps.logger.warn('delivery left to the sweep', { channel, error: error as Error });
  });
  return { raised, sent, failedFrom: failed.sort(bySequence)[0] ?? null };
}

function readSteps(records: readonly DynamoDBRecord[], fail: (sequence: string, error: unknown) => void): Step[] {
  return records.flatMap((record) => {
    const sequenceNumber = record.dynamodb?.SequenceNumber ?? '';
    try {
      const change = readChange(record);
      return change ? [{ sequenceNumber, change }] : [];
    } catch (error) {
      fail(sequenceNumber, error);
      return [];
    }
  });
}

/** One look-up for the whole batch: meetings of one hour share most of their topics and countries. */
async function lookedUpOnce(watches: WatchIndex, steps: readonly Step[]): Promise<WatchIndex> {
  const found = await watches.candidates(steps.map(({ change }) => change.meeting));
  return { ...watches, candidates: () => found };
}

function byMeeting(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const group = groups.get(step.change.meeting.id);
    if (group) group.push(step);
    else groups.set(step.change.meeting.id, [step]);
  }
  return [...groups.values()];
}

function memoised(readText: RaiseOptions['readText']): RaiseOptions['readText'] {
  const texts = new Map<string, ReturnType<RaiseOptions['readText']>>();
  return (article) => {
    const known = texts.get(article) ?? readText(article);
    texts.set(article, known);
    return known;
  };
}

/** Sequence numbers are decimal digits without leading zeros: the longer is the greater. */
function bySequence(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
