import type { Logger } from '@aws-lambda-powertools/logger';
import pMap from 'p-map';
import type { Message } from '../../shared/alerting/alert.ts';
import type { Alerting } from '../../shared/alerting/alerting.ts';
import { backfill } from '../../shared/alerting/backfill.ts';
import { deliverChannel } from '../../shared/alerting/deliver-channel.ts';
import { deliverWebhook } from '../../shared/alerting/deliver-webhook.ts';
import { type DueTask, dueTasks, scheduleTask, type Task, taskDone } from '../../shared/alerting/due-tasks.ts';
import type { ReadText } from '../../shared/alerting/quotation.ts';
import { retireExpired } from '../../shared/alerting/watch-store.ts';

export type SweepDeps = Alerting & Readonly<{ readText: ReadText; logger: Pick<Logger, 'error' | 'info'> }>;

/** How many tasks were done, put off, and failed; those that failed stay on the list for the next sweep. */
export type Swept = Readonly<{ done: number; later: number; failed: number; sent: readonly Message[] }>;

const tasksAtOnce = 8;

/**
 * Does what is due: sends digests, what quiet hours or caps held back, and what a crash left behind; retires expired
 * watches; tells new watches of the past. A task leaves the list only after it is done or has been put off.
 */
export async function sweep(deps: SweepDeps): Promise<Swept> {
  const tasks = await dueTasks(deps.store, deps.now());
  let [done, later, failed] = [0, 0, 0];
  const sent: Message[] = [];
  await pMap(
    tasks,
    async (task) => {
      try {
        const outcome = await doTask(deps, task.task);
        sent.push(...outcome.sent);
        if (outcome.nextAt) await putOff(deps, task, outcome.nextAt);
        else await taskDone(deps.store, task);
        if (outcome.nextAt) later += 1;
        else done += 1;
      } catch (error) {
        failed += 1;
        deps.logger.error('task failed', { task: task.task, error: error as Error });
      }
    },
    { concurrency: tasksAtOnce },
  );
  return { done, later, failed, sent };
}

type Outcome = Readonly<{ nextAt: Date | null; sent: readonly Message[] }>;

async function doTask(deps: SweepDeps, task: Task): Promise<Outcome> {
  switch (task.kind) {
    case 'deliver':
      return deliverChannel(deps, task.id);
    case 'webhook':
      return { nextAt: await deliverWebhook(deps, task.id, task.webhook), sent: [] };
    case 'expire':
      await retireExpired(deps.store, task.id, deps.now());
      return { nextAt: null, sent: [] };
    case 'backfill':
      await backfill(deps, task);
      return { nextAt: null, sent: [] };
  }
}

/** Asks anew before it strikes off, so that a crash in between leaves the task twice rather than not at all. */
async function putOff(deps: SweepDeps, task: DueTask, nextAt: Date): Promise<void> {
  await scheduleTask(deps.store, nextAt.toISOString(), task.task);
  await taskDone(deps.store, task);
}
