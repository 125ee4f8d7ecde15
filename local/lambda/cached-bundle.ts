import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { buildFunction, type FunctionName } from '../../functions/bundle.ts';
import { writeAtomically } from '../write-atomically.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/readout', import.meta.url));
const dayMs = 86_400_000;

const manifestSchema = z.object({ entry: z.string(), stamps: z.record(z.string(), z.string()) });

/** The entry of a function's bundle, made anew only when one of the files that it was made from has changed. */
export async function cachedBundle(name: FunctionName): Promise<string> {
  await mkdir(cache, { recursive: true });
  const manifestPath = join(cache, `${name}.json`);
  const known = await readManifest(manifestPath);
  if (known && (await isFresh(known))) return known.entry;
  // A folder of its own for each: a stack that runs from an older one loads chunks from it as long as it lives.
  const { entry, inputs } = await buildFunction(name, join(cache, `${name}-${randomUUID()}`));
  const stamps = Object.fromEntries(
    await Promise.all(inputs.map(async (path) => [path, await stampOf(path)] as const)),
  );
  await writeAtomically(manifestPath, JSON.stringify({ entry, stamps }));
  await removeOld(name, entry);
  return entry;
}

async function readManifest(path: string): Promise<z.infer<typeof manifestSchema> | null> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

async function isFresh({ entry, stamps }: z.infer<typeof manifestSchema>): Promise<boolean> {
  const files = Object.entries(stamps);
  const same = await Promise.all(files.map(async ([path, stamp]) => (await stampOf(path)) === stamp));
  return same.every(Boolean) && (await stampOf(entry)) !== '';
}

/** Time and size of a file; empty when it is not there. */
async function stampOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found ? `${found.mtimeMs} ${found.size}` : '';
}

async function removeOld(name: FunctionName, entry: string): Promise<void> {
  for (const folder of (await readdir(cache)).filter((other) => other.startsWith(`${name}-`))) {
    const path = join(cache, folder);
    const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > dayMs && !entry.startsWith(path)) await rm(path, { recursive: true, force: true });
  }
}
