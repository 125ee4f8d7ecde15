import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type FunctionName, functionNames } from '../functions/bundle.ts';
import { cachedBundle } from './lambda/cached-bundle.ts';
import { type LambdaFunction, startFunction } from './lambda/lambda-function.ts';

export type Functions = Readonly<Record<FunctionName, LambdaFunction>>;

/** Memory and time as the CDK app gives them; how many at once, as suits one machine. */
const sizes: Readonly<Record<FunctionName, { memoryMb: number; timeoutMs: number; concurrency: number }>> = {
  ingest: { memoryMb: 1769, timeoutMs: 120_000, concurrency: 2 },
  alert: { memoryMb: 1024, timeoutMs: 60_000, concurrency: 1 },
  sweep: { memoryMb: 512, timeoutMs: 55_000, concurrency: 1 },
  // More than there are processors take turns, and each warms up its own copy of everything.
  api: { memoryMb: 1024, timeoutMs: 29_000, concurrency: Math.min(4, Math.max(2, availableParallelism())) },
  feeds: { memoryMb: 512, timeoutMs: 300_000, concurrency: 1 },
};

/** The bundles of all functions, made where they are missing or out of date. */
export async function bundleFunctions(): Promise<Readonly<Record<FunctionName, string>>> {
  const entries = await Promise.all(functionNames.map(async (name) => [name, await cachedBundle(name)] as const));
  return Object.fromEntries(entries) as Record<FunctionName, string>;
}

/** Starts every function with this environment; each writes its log under `data`. */
export function startFunctions(
  bundles: Readonly<Record<FunctionName, string>>,
  env: Readonly<Record<string, string>>,
  data: string,
): Functions {
  const start = (name: FunctionName) =>
    startFunction({
      ...sizes[name],
      name: `readout-${name}`,
      bundle: bundles[name],
      env,
      logFile: join(data, 'logs', `${name}.log`),
    });
  return Object.fromEntries(functionNames.map((name) => [name, start(name)] as const)) as Functions;
}
