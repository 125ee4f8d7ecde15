import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { ReadoutError } from '../../shared/errors.ts';

/** Runs the CDK command line of this checkout with its output on ours. */
export async function runCdk(args: readonly string[]): Promise<void> {
  const cdk = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
  const child = spawn(process.execPath, [cdk, ...args], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) {
    throw new ReadoutError('cdk-failed', `cdk ${args[0]} ended with ${code ?? 'a signal'}. What it printed says why.`);
  }
}
