import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { writeAtomically } from '../write-atomically.ts';

const entrySchema = z.object({
  bucket: z.string(),
  key: z.string(),
  /** File name of the content. Each version has its own, so a reader never sees half of one. */
  blob: z.string(),
  size: z.number(),
  md5: z.string(),
  lastModified: z.string(),
  /** Content headers and `x-amz-meta-…`. */
  metadata: z.record(z.string(), z.string()),
  /** How many tags the object has: readers ask for tags only where there are any. */
  tags: z.number().default(0),
});

/** What is stored under one key. */
export type ObjectEntry = Readonly<z.infer<typeof entrySchema>>;

/** The objects of all buckets: entries on disk, one small file each, and all of them in memory. */
export type ObjectIndex = Readonly<{
  get(bucket: string, key: string): ObjectEntry | undefined;
  put(entry: ObjectEntry): Promise<void>;
  remove(bucket: string, key: string): Promise<void>;
  /** Keys in S3's order (UTF-8 binary). */
  keys(bucket: string): readonly string[];
  blobPath(blob: string): string;
  newBlob(): string;
}>;

/**
 * Opens the index under `root`. Files are named by hashes, so that no key, however long or odd, can name a path.
 * Contents that a crash left without an entry are removed.
 */
export async function openObjectIndex(root: string): Promise<ObjectIndex> {
  const [entryDir, blobDir] = [join(root, 'entries'), join(root, 'blobs')];
  await Promise.all([entryDir, blobDir].map((path) => mkdir(path, { recursive: true })));
  const entries = await readEntries(entryDir);
  const sorted = new Map<string, readonly string[]>();
  const idOf = (bucket: string, key: string) => createHash('sha256').update(`${bucket}\0${key}`).digest('hex');
  const entryPath = (id: string) => join(entryDir, `${id}.json`);
  const blobPath = (blob: string) => join(blobDir, blob);
  await removeOrphans(blobDir, new Set([...entries.values()].map(({ blob }) => blob)));

  return {
    blobPath,
    newBlob: randomUUID,
    get: (bucket, key) => entries.get(idOf(bucket, key)),
    async put(entry) {
      const id = idOf(entry.bucket, entry.key);
      await writeAtomically(entryPath(id), JSON.stringify(entry));
      const old = entries.get(id);
      entries.set(id, entry);
      if (old && old.blob !== entry.blob) await rm(blobPath(old.blob), { force: true });
      if (!old) sorted.delete(entry.bucket);
    },
    async remove(bucket, key) {
      const id = idOf(bucket, key);
      const old = entries.get(id);
      await rm(entryPath(id), { force: true });
      entries.delete(id);
      sorted.delete(bucket);
      if (old) await rm(blobPath(old.blob), { force: true });
    },
    keys(bucket) {
      const known = sorted.get(bucket);
      if (known) return known;
      const keys = [...entries.values()].filter((entry) => entry.bucket === bucket).map(({ key }) => key);
      keys.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      sorted.set(bucket, keys);
      return keys;
    },
  };
}

async function readEntries(directory: string): Promise<Map<string, ObjectEntry>> {
  const entries = new Map<string, ObjectEntry>();
  for (const name of await readdir(directory)) {
    if (!name.endsWith('.json')) await rm(join(directory, name), { force: true });
    else {
      const json: unknown = JSON.parse(await readFile(join(directory, name), 'utf8'));
      entries.set(name.slice(0, -'.json'.length), entrySchema.parse(json));
    }
  }
  return entries;
}

async function removeOrphans(directory: string, known: ReadonlySet<string>): Promise<void> {
  const orphans = (await readdir(directory)).filter((blob) => !known.has(blob));
  await Promise.all(orphans.map((blob) => rm(join(directory, blob), { force: true })));
}
