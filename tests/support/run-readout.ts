import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));

export type Ran = Readonly<{ code: number; out: string; err: string }>;

/** Starts `readout` as a person would. */
export function startReadout(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess & { ran: Promise<Ran> } {
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ran = Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1))),
  ]).then(([out, err, code]) => ({ code, out, err }));
  return Object.assign(child, { ran });
}

export function runReadout(...given: Parameters<typeof startReadout>): Promise<Ran> {
  return startReadout(...given).ran;
}
