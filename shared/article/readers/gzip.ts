import { createGunzip } from 'node:zlib';
import type { Found, Part } from '../source-object.ts';
import { unpackTo } from '../unpacked.ts';
import { Unreadable } from '../unreadable.ts';

const CHUNK = 64 * 1024;

/** gzip around anything, of one or many members. */
export async function* readGzip(part: Part): AsyncIterable<Found> {
  const gunzip = createGunzip();
  const unpacked = unpackTo(part);
  try {
    gunzip.on('error', () => undefined);
    void feed(part.bytes, gunzip);
    for await (const chunk of gunzip) unpacked.add(chunk as Uint8Array);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      'malformed',
      `is a damaged or cut-off gzip file (${(error as Error).message}); pack and upload it again`,
      { cause: error },
    );
  } finally {
    gunzip.destroy();
  }
  const name = part.name.replace(/\.(gz|gzip)$/i, '');
  yield {
    kind: 'part',
    part: { ...part, name, bytes: unpacked.bytes(), contentType: undefined, depth: part.depth + 1 },
  };
}

async function feed(bytes: Uint8Array, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  for (let start = 0; start < bytes.length && !gunzip.destroyed; start += CHUNK) {
    if (!gunzip.write(bytes.subarray(start, start + CHUNK))) {
      await new Promise<void>((resolve) => gunzip.once('drain', resolve).once('close', resolve));
    }
  }
  if (!gunzip.destroyed) gunzip.end();
}
