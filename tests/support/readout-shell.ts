import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Ran } from './run-readout.ts';

const script = fileURLToPath(new URL('readout-shell.mjs', import.meta.url));

/** Runs commands one after another in a process of their own. */
export type ReadoutShell = Readonly<{ run(...args: readonly string[]): Promise<Ran>; stop(): void }>;

/**
 * For tests of many commands: what each of them would load is loaded once, which is nine tenths of a second a command.
 * Arguments, output and exit codes are the command's own; there is no standard input.
 */
export async function startReadoutShell(env: Readonly<Record<string, string>> = {}): Promise<ReadoutShell> {
  const child = fork(script, {
    env: { ...process.env, NO_COLOR: '1', ...env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (args: readonly string[]): Promise<Ran> => {
    child.send(args);
    const [ran] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) =>
        Promise.reject(new Error(`readout ${args.join(' ')} ended all, with ${code}`)),
      ),
    ]);
    return ran as Ran;
  };
  return {
    run(...args) {
      const ran = last.then(() => ask(args));
      last = ran.catch(() => undefined);
      return ran;
    },
    stop: () => child.disconnect(),
  };
}
