import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { ReadoutError } from '../shared/errors.ts';

/** Where a running stack can be reached, as it stands in `endpoints.json` of its data folder. */
export const endpointsSchema = z.object({
  dynamodb: z.url(),
  s3: z.url(),
  sns: z.url(),
  sqs: z.url(),
  api: z.url(),
  /** Null where the console has not been built. */
  console: z.url().nullable(),
  /** Where tokens for the API come from; null when the API asks for none. */
  issuer: z.url().nullable(),
  /** Says how the stack is: `/status`. */
  control: z.url(),
  table: z.string(),
  bucket: z.string(),
  /** Names of the queue of uploads, of that for uploads given up, and of that for stream batches given up. */
  queues: z.object({ articles: z.string(), deadLetters: z.string(), alertFailures: z.string() }),
  region: z.string(),
  pid: z.int(),
});

export type Endpoints = Readonly<z.infer<typeof endpointsSchema>>;

export const endpointsFile = (data: string): string => join(data, 'endpoints.json');

/** The folder of the stack's data unless another is named: `.readout` where the command is run. */
export const defaultDataFolder = '.readout';

/** The endpoints that the stack of this folder had last; null when there never was one. */
export async function lastEndpoints(data: string): Promise<Endpoints | null> {
  const json = await readFile(endpointsFile(data), 'utf8').catch(() => null);
  return json === null ? null : (endpointsSchema.safeParse(JSON.parse(json)).data ?? null);
}

/** The endpoints of the stack that runs on this folder. Throws `stack-not-running`. */
export async function runningEndpoints(data: string = defaultDataFolder): Promise<Endpoints> {
  const endpoints = await lastEndpoints(data);
  const alive =
    endpoints &&
    (await fetch(`${endpoints.control}/status`, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    ));
  if (endpoints && alive) return endpoints;
  throw new ReadoutError(
    'stack-not-running',
    `No stack is running on the data folder ${data}. Start it with \`npm start\`, or name another folder with --data.`,
  );
}
