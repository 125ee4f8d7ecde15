import { randomUUID } from 'node:crypto';
import { accountId, region } from './aws-names.ts';
import type { LambdaFunction } from './lambda/lambda-function.ts';

/**
 * Invokes a function now and then every `intervalMs`, as EventBridge Scheduler does; never twice at once. A failed run is
 * in the function's log, and the next one makes up for it.
 */
export function schedule(target: LambdaFunction, intervalMs: number): { stop(): Promise<void> } {
  const name = `arn:aws:scheduler:${region}:${accountId}:schedule/default/${target.name}`;
  let running: Promise<unknown> | null = null;
  const run = () => {
    running ??= target
      .invoke({
        version: '0',
        id: randomUUID(),
        'detail-type': 'Scheduled Event',
        source: 'aws.scheduler',
        account: accountId,
        time: new Date().toISOString().replace(/\.\d+/, ''),
        region,
        resources: [name],
        detail: '{}',
      })
      .catch(() => undefined)
      .finally(() => {
        running = null;
      });
  };
  run();
  const timer = setInterval(run, intervalMs);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
