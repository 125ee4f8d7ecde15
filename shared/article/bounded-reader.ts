import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type HeavyFormat, heavyReaders } from './heavy-readers.ts';
import { inMebibytes, limits } from './limits.ts';
import { rejectOf } from './reject-of.ts';
import type { Found, Part } from './source-object.ts';
import { Unreadable } from './unreadable.ts';

type Job = Readonly<{ format: HeavyFormat; part: Part }>;
type Waiting = Readonly<{ job: Job; resolve: (found: readonly Found[]) => void; reject: (error: Error) => void }>;

/** Tells the worker that this module started from any other worker that happens to load it. */
const ROLE = 'readout-article-reader';

const queue: Waiting[] = [];
let worker: Worker | null = null;
let busy = false;

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
  // A view would be sent with all of the archive that it looks into.
  const job: Job = { format, part: { ...part, bytes: part.bytes.slice() } };
  yield* await new Promise<readonly Found[]>((resolve, reject) => {
    queue.push({ job, resolve, reject });
    startNext();
  });
}

function startNext(): void {
  const next = busy ? undefined : queue.shift();
  if (!next) return;
  busy = true;
  worker ??= startWorker();
  const current = worker;
  const done = () => {
    clearTimeout(timer);
    current.removeAllListeners();
    // Without a listener, a late error of a thread that is being ended would end the process.
    current.on('error', () => undefined);
    current.unref();
    busy = false;
    startNext();
  };
  const fail = (reject: Unreadable) => {
    worker = null;
    void current.terminate();
    next.reject(reject);
    done();
  };
  const timer = setTimeout(
    () =>
      fail(
        new Unreadable(
          'unsafe',
          `takes longer than ${limits.heavyMilliseconds / 1000} s to read, which no article does; save it as text`,
        ),
      ),
    limits.heavyMilliseconds,
  );
  current.ref();
  current.once('message', (found: readonly Found[]) => {
    next.resolve(found);
    done();
  });
  current.once('error', (error) => fail(brokenThread(error)));
  current.once('exit', () => fail(brokenThread(null)));
  current.postMessage(next.job, [next.job.part.bytes.buffer as ArrayBuffer]);
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
  const url = new URL(import.meta.url);
  const isSource = url.pathname.endsWith('.ts');
  return new Worker(fileURLToPath(url), {
    workerData: ROLE,
    execArgv: isSource ? ['--import', pathToFileURL(createRequire(url).resolve('tsx')).href] : [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heavyHeapMiB },
    stderr: false,
  });
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
