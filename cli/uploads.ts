import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { inMebibytes, limits } from '../shared/article/limits.ts';
import type { Facts } from '../shared/article/source-object.ts';
import { ReadoutError } from '../shared/errors.ts';
import { articleFiles, type InputFile, isSidecar, sidecarOf } from './input-files.ts';

/** One article to be uploaded. `version` changes when the source does; null where that cannot be known beforehand. */
export type Upload = Readonly<{ source: string; key: string; version: string | null; open(): Promise<UploadBody> }>;

export type UploadBody = Readonly<{
  body: Uint8Array | ReturnType<typeof createReadStream>;
  size: number;
  contentType?: string;
  facts?: Facts;
  sidecar?: Uint8Array;
}>;

/** Larger files are streamed; smaller ones go faster in one piece. */
const streamedFrom = 4 * 1024 * 1024;
const globSigns = /[*?[\]{}]/;

/**
 * What the arguments name: files, folders with all below them, glob patterns, and addresses of web pages. Keys are
 * paths below the folder (or the glob's fixed part), so that a second run finds the same ones.
 */
export async function* uploadsOf(args: readonly string[]): AsyncGenerator<Upload> {
  for (const arg of args) {
    if (/^https?:\/\//i.test(arg)) yield pageUpload(arg);
    else if (await exists(arg)) yield* pathUploads(arg);
    else if (globSigns.test(arg)) yield* globUploads(arg);
    else throw new ReadoutError('no-such-file', `${arg}: there is no such file or directory that you may read.`);
  }
}

/** How many uploads the arguments name, without opening one. */
export async function countUploads(args: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of uploadsOf(args)) count++;
  return count;
}

async function* pathUploads(path: string): AsyncGenerator<Upload> {
  for await (const file of articleFiles([path])) {
    yield fileUpload(file, file.path === path ? basename(path) : keyBelow(path, file.path));
  }
}

async function* globUploads(pattern: string): AsyncGenerator<Upload> {
  const { glob } = await import('tinyglobby');
  const fixed =
    pattern
      .split('/')
      .slice(
        0,
        pattern.split('/').findIndex((part) => globSigns.test(part)),
      )
      .join('/') || '.';
  const found = (await glob(pattern, { onlyFiles: true })).sort();
  if (found.length === 0) throw new ReadoutError('no-such-file', `${pattern}: no file fits this pattern.`);
  for await (const file of articleFiles(found)) {
    if (!isSidecar(file.path)) yield fileUpload(file, keyBelow(fixed, file.path));
  }
}

function keyBelow(folder: string, path: string): string {
  return relative(resolve(folder), resolve(path)).split(sep).join('/');
}

function fileUpload(file: InputFile, key: string): Upload {
  return {
    source: file.path,
    key,
    version: `${file.size} ${file.modified.getTime()}`,
    async open() {
      if (file.size > limits.objectBytes) {
        throw new ReadoutError(
          'too-large',
          `${file.path} has ${inMebibytes(file.size)}; ${inMebibytes(limits.objectBytes)} is the most. Split it.`,
        );
      }
      const sidecar = await sidecarOf(file.path);
      const body = file.size < streamedFrom ? await readFile(file.path) : createReadStream(file.path);
      return { body, size: body instanceof Uint8Array ? body.length : file.size, ...(sidecar && { sidecar }) };
    },
  };
}

/** A page of the web, fetched under the same rules as those of feeds. */
function pageUpload(address: string): Upload {
  const url = new URL(address);
  const name = createHash('sha256').update(url.href).digest('hex').slice(0, 16);
  return {
    source: address,
    key: `web/${url.hostname}/${name}`,
    version: null,
    async open() {
      const [{ fetchSafely }, { allowedHosts }] = await Promise.all([
        import('../functions/feeds/fetch-safely.ts'),
        import('../functions/feeds/allowed-hosts.ts'),
      ]);
      const page = await fetchSafely(address, { allowed: allowedHosts(process.env) });
      if (page.status !== 200) throw new ReadoutError('fetch-failed', `${address} answered with HTTP ${page.status}.`);
      const contentType = page.headers['content-type'];
      return {
        body: page.body,
        size: page.body.length,
        facts: { url: page.url },
        ...(contentType && { contentType }),
      };
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
