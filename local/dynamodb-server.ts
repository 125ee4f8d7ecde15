import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReadoutError } from '../shared/errors.ts';

/** A DynamoDB that listens on localhost, or another one that the user pointed us at. */
export type DynamoDbServer = Readonly<{ endpoint: string; stop(): Promise<void> }>;

/** `databasePath`: a SQLite file that keeps the data; without it they live in memory. `port`: 0 or absent, any free one. */
export type DynamoDbOptions = Readonly<{ databasePath?: string; port?: number }>;

const endpointSetting = 'READOUT_DYNAMODB_ENDPOINT';
const startTimeoutMs = 10_000;
const startAttempts = 3;

/**
 * Starts the DynamoDB server (the `dynoxide` binary that npm installed for this platform) and waits until it answers.
 * With READOUT_DYNAMODB_ENDPOINT set nothing is started: that server is used and never stopped.
 * Throws `dynamodb-unavailable` when no binary fits the platform or it does not come up.
 */
export async function startDynamoDb(options: DynamoDbOptions = {}): Promise<DynamoDbServer> {
  const endpoint = process.env[endpointSetting];
  if (endpoint) return { endpoint, stop: async () => undefined };
  const binary = findBinary();
  if (options.databasePath && !existsSync(options.databasePath)) await makeDatabase(binary, options.databasePath);
  for (let attempt = 1; ; attempt += 1) {
    const server = await launch(binary, options);
    if (server) return server;
    // Between our finding a free port and the server's taking it another process may have come first.
    if (options.port || attempt === startAttempts) {
      throw unavailable(
        `The DynamoDB server (${binary}) did not start${options.port ? ` on port ${options.port}` : ''}.`,
      );
    }
  }
}

/** Lets the server make its database, then adds what keeps it quick; that can only be done while it isn't running. */
async function makeDatabase(binary: string, databasePath: string): Promise<void> {
  const server = await launch(binary, { databasePath });
  if (!server) return;
  await server.stop();
  const { prepareDatabase } = await import('./prepare-database.ts');
  await prepareDatabase(databasePath);
}

async function launch(binary: string, options: DynamoDbOptions): Promise<DynamoDbServer | null> {
  const port = options.port || (await freePort());
  const args = ['serve', '--port', String(port), ...(options.databasePath ? ['--db-path', options.databasePath] : [])];
  const child = spawnBound(binary, args);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const endpoint = `http://127.0.0.1:${port}`;
  if (!(await answers(endpoint, child, exited))) return null;
  return {
    endpoint,
    stop: async () => {
      child.stdin?.end();
      await exited;
    },
  };
}

/**
 * The server must not outlive us, even when we are killed: a shell waits on our end of a pipe and ends the server once
 * it closes, which the kernel does for us whatever we die of. Windows has no such shell; there the server is a plain child.
 */
function spawnBound(binary: string, args: readonly string[]): ChildProcess {
  if (process.platform === 'win32') {
    const child = spawn(binary, args, { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin?.once('finish', () => child.kill());
    return child;
  }
  const script = 'trap "" INT; "$0" "$@" & server=$!; (read -r _; kill $server) <&3 & wait $server';
  return spawn('sh', ['-c', `exec 3<&0; ${script}`, binary, ...args], { stdio: ['pipe', 'ignore', 'ignore'] });
}

async function answers(endpoint: string, child: ChildProcess, exited: Promise<void>): Promise<boolean> {
  let gone = false;
  exited.then(() => {
    gone = true;
  });
  for (const deadline = Date.now() + startTimeoutMs; Date.now() < deadline && !gone; await sleep(10)) {
    // Whatever it says, a server that speaks HTTP is up.
    const up = await fetch(endpoint, { signal: AbortSignal.timeout(1_000) }).catch(() => null);
    if (up) {
      await up.arrayBuffer();
      return true;
    }
  }
  child.stdin?.end();
  return false;
}

/** The server's program, as npm installed it. Throws `dynamodb-unavailable`. */
export function findBinary(): string {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/dynoxide${process.platform === 'win32' ? '.exe' : ''}`);
  } catch (cause) {
    throw unavailable(
      `No DynamoDB server is installed for ${process.platform}-${process.arch} (package ${name}).`,
      cause,
    );
  }
}

function unavailable(what: string, cause?: unknown): ReadoutError {
  const remedy = `Start another one (Amazon's DynamoDB Local, LocalStack) and set ${endpointSetting} to its URL.`;
  return new ReadoutError('dynamodb-unavailable', `${what} ${remedy}`, { cause });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
