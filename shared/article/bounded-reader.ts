import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type HeavyFormat, heavyReaders } from './heavy-readers.ts';
import { inMebibytes, limits } from './limits.ts';
import { rejectOf } from './reject-of.ts';
import type { Found, Part } from './source-object.ts';
import { Unreadable } from './unreadable.ts';

type Job = Readonly<{ format: HeavyFormat; part: Part }>;
type Task = Readonly<{ job: Job; resolve: (found: readonly Found[]) => void; reject: (error: Error) => void }>;

/** Tells the worker that this module started from any other worker that happens to load it. */
const ROLE = 'readout-article-reader';

const queue: Task[] = [];
let thread: Worker | null = null;
let active: Readonly<{ task: Task; timer: NodeJS.Timeout }> | null = null;

/**
 * Reads a part in a worker thread, one at a time. A part that takes too long or too much memory ends that thread and
 * is rejected; the next part gets a new thread. The thread does not keep the process alive.
 */
export async function* readBounded(format: HeavyFormat, part: Part): AsyncIterable<Found> {
  if (part.bytes.length > limits.documentBytes) {
    throw new Unreadable(
      'too-large',
      `has ${inMebibytes(part.bytes.length)}; ${inMebibytes(limits.documentBytes)} is the most for one document`,
    );
  }
  // A copy: a view would be sent with all of the archive that it looks into. (A Buffer's `slice` is a view, too.)
  const job: Job = { format, part: { ...part, bytes: new Uint8Array(part.bytes) } };
  yield* await new Promise<readonly Found[]>((resolve, reject) => {
    queue.push({ job, resolve, reject });
    startNext();
  });
}

function startNext(): void {
  const task = active ? undefined : queue.shift();
  if (!task) return;
  thread ??= startWorker();
  thread.ref();
  active = { task, timer: setTimeout(() => fail(thread, overdue()), limits.heavyMilliseconds) };
  thread.postMessage(task.job, [task.job.part.bytes.buffer as ArrayBuffer]);
}

/** Ends the task under way and lets the next one start. */
function settle(how: (task: Task) => void): void {
  const ended = active;
  if (!ended) return;
  clearTimeout(ended.timer);
  active = null;
  thread?.unref();
  how(ended.task);
  startNext();
}

function fail(broken: Worker | null, reason: Unreadable): void {
  if (broken !== thread) return;
  thread = null;
  void broken?.terminate();
  settle((task) => task.reject(reason));
}

function overdue(): Unreadable {
  return new Unreadable(
    'unsafe',
    `takes longer than ${limits.heavyMilliseconds / 1000} s to read, which no article does; save it as text`,
  );
}

function brokenThread(error: unknown): Unreadable {
  const isMemory = (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const what = isMemory
    ? `needs more than ${limits.heavyHeapMiB} MiB of memory to read, which no article does`
    : 'broke the reader';
  return new Unreadable('unsafe', `${what}; save it as text`, { cause: error });
}

/** The thread runs this very module (in a bundle: the chunk that holds it), so that no other file must be shipped. */
function startWorker(): Worker {
  const worker = new Worker(entryOf(import.meta.url), {
    workerData: ROLE,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heavyHeapMiB },
  });
  worker.on('message', (found: readonly Found[]) => settle((task) => task.resolve(found)));
  worker.on('error', (error) => fail(worker, brokenThread(error)));
  worker.on('exit', () => fail(worker, brokenThread(null)));
  return worker;
}

/** Node itself runs the bundle's JavaScript; the TypeScript of a checkout needs its loader in the thread too. */
function entryOf(module: string): URL {
  if (!module.endsWith('.ts')) return new URL(module);
  // `require` resolves to the CommonJS twin of the file that works here.
  const loader = pathToFileURL(
    createRequire(module)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href;
  const code = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(module)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

async function run({ format, part }: Job): Promise<readonly Found[]> {
  const all: Found[] = [];
  try {
    const read = await heavyReaders[format]();
    for await (const found of read(part)) all.push(found);
  } catch (error) {
    all.push(rejectOf(error, part.label));
  }
  return all;
}

if (!isMainThread && workerData === ROLE) {
  const port = parentPort;
  port?.on('message', async (job: Job) => port.postMessage(await run(job)));
}
