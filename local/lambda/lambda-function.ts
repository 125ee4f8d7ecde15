import { randomBytes, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { accountId, region } from '../aws-names.ts';

const messageSchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ requestId: z.string(), result: z.string() }),
  z.object({ requestId: z.string(), error: z.object({ name: z.string(), message: z.string() }) }),
]);

export type FunctionSettings = Readonly<{
  name: string;
  /** Path of the bundle's entry, an ES module that exports `handler`. */
  bundle: string;
  env: Readonly<Record<string, string>>;
  memoryMb: number;
  timeoutMs: number;
  /** How many invocations may run at once; further ones wait. */
  concurrency: number;
  /** File that takes what the function writes to its log. */
  logFile: string;
}>;

/** Rejects with `FunctionError` when the handler throws, exceeds its time or memory, or dies, or once the function is stopped. */
export type LambdaFunction = Readonly<{
  name: string;
  arn: string;
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}>;

export class FunctionError extends Error {
  constructor(functionName: string, reason: string) {
    super(`${functionName}: ${reason}`);
    this.name = 'FunctionError';
  }
}

type Environment = { worker: Worker; ready: Promise<void>; busy: boolean; dead: boolean };

/**
 * A function as Lambda runs it: its bundle in execution environments of their own (worker threads with their own
 * `process.env`), started when needed and kept for further invocations, each serving one invocation at a time.
 */
export function startFunction(settings: FunctionSettings): LambdaFunction {
  const { name, timeoutMs, concurrency } = settings;
  const arn = `arn:aws:lambda:${region}:${accountId}:function:${name}`;
  const environments = new Set<Environment>();
  const queue: (() => void)[] = [];
  let stopped = false;
  const log = createWriteStream(settings.logFile, { flags: 'a' });

  function startEnvironment(): Environment {
    const worker = new Worker(new URL('./function-worker.mjs', import.meta.url), {
      workerData: {
        bundle: pathToFileURL(settings.bundle).href,
        functionName: name,
        memoryMb: settings.memoryMb,
        arn,
      },
      env: { ...settings.env, ...lambdaVariables(settings) },
      resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    worker.stdout.pipe(log, { end: false });
    worker.stderr.pipe(log, { end: false });
    const environment: Environment = { worker, ready: firstMessage(worker, name), busy: false, dead: false };
    environment.ready.catch(() => undefined);
    worker.once('exit', () => {
      environment.dead = true;
      environments.delete(environment);
    });
    environments.add(environment);
    return environment;
  }

  async function acquire(): Promise<Environment> {
    for (;;) {
      if (stopped) throw new FunctionError(name, 'was stopped');
      const idle = [...environments].find(({ busy, dead }) => !busy && !dead);
      const environment = idle ?? (environments.size < concurrency ? startEnvironment() : null);
      if (environment) {
        environment.busy = true;
        return environment;
      }
      await new Promise<void>((resolve) => queue.push(resolve));
    }
  }

  async function invoke(event: unknown): Promise<unknown> {
    const environment = await acquire();
    try {
      await environment.ready;
      return await run(environment.worker, name, event, timeoutMs);
    } catch (error) {
      // Lambda throws an environment away whose invocation ran out of time or memory; a thrown error leaves it usable.
      if (!(error instanceof FunctionError) || error.cause !== 'handler') await environment.worker.terminate();
      throw error;
    } finally {
      environment.busy = false;
      queue.shift()?.();
    }
  }

  return {
    name,
    arn,
    invoke,
    async stop() {
      // Those who wait for their turn are told, or they would start environments that nobody ends.
      stopped = true;
      for (const wake of queue.splice(0)) wake();
      await Promise.all([...environments].map(({ worker }) => worker.terminate()));
      log.end();
    },
  };
}

function firstMessage(worker: Worker, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', (error) => reject(new FunctionError(name, `could not start: ${error.message}`)));
    worker.once('exit', (code) => reject(new FunctionError(name, `ended with code ${code} while starting`)));
  });
}

function run(worker: Worker, name: string, event: unknown, timeoutMs: number): Promise<unknown> {
  const requestId = randomUUID();
  const traceId = `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomBytes(12).toString('hex')};Sampled=0`;
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => settle(() => reject(new FunctionError(name, reason)));
    const onError = (error: Error) => fail(error.message);
    const onExit = (code: number) => fail(`ended with code ${code}`);
    const timer = setTimeout(() => fail(`timed out after ${timeoutMs / 1000} seconds`), timeoutMs);
    const onMessage = (raw: unknown) => {
      const message = messageSchema.parse(raw);
      if (!('requestId' in message) || message.requestId !== requestId) return;
      if ('result' in message) {
        settle(() => resolve(JSON.parse(message.result)));
      } else {
        const error = new FunctionError(name, `${message.error.name}: ${message.error.message}`);
        error.cause = 'handler';
        settle(() => reject(error));
      }
    };
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage({ requestId, event: JSON.stringify(event), deadline: Date.now() + timeoutMs, traceId });
  });
}

/** What Lambda itself puts into a function's environment. */
function lambdaVariables({ name, memoryMb, bundle }: FunctionSettings): Record<string, string> {
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: `${new Date().toISOString().slice(0, 10).replaceAll('-', '/')}/[$LATEST]${randomUUID().replaceAll('-', '')}`,
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    LAMBDA_TASK_ROOT: bundle.replace(/[/\\][^/\\]*$/, ''),
    _HANDLER: 'index.handler',
    TZ: ':UTC',
  };
}
