import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { Part } from './source-object.ts';
import { type Unpacked, unpackTo } from './unpacked.ts';
import { Unreadable } from './unreadable.ts';

/** One pushed chunk can inflate a thousandfold before the limits are asked again. */
const CHUNK = 8 * 1024;
const ENCRYPTED = 1;

export type UnzippedFile = Readonly<{ name: string; bytes?: Uint8Array; error?: Error }>;
type Open = { file: UnzipFile; unpacked: Unpacked; done: boolean };

/**
 * The files of a ZIP whose names are `wanted`, one after the other as a stream, so that no more than one is held. Sizes in the
 * archive's headers are not believed. A file that cannot be unpacked comes with its error and the rest goes on.
 *
 * @throws Unreadable `unsafe` when the object's whole budget is spent, `malformed` when the archive breaks off.
 */
export function* unzip(part: Part, wanted: (name: string) => boolean): Iterable<UnzippedFile> {
  refuseEncrypted(part.bytes);
  const ready: UnzippedFile[] = [];
  let open: Open | null = null;
  const archive = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const current: Open = { file, unpacked: unpackTo(part, file.size || part.bytes.length), done: false };
    const settle = (result: UnzippedFile) => {
      if (!current.done) ready.push(result);
      current.done = true;
    };
    open = current;
    file.ondata = (error, chunk, final) => {
      if (current.done) return;
      try {
        if (error) throw unpackingFailed(error);
        current.unpacked.add(chunk.slice());
        if (final) settle({ name: file.name, bytes: current.unpacked.bytes() });
      } catch (caught) {
        settle({ name: file.name, error: caught as Error });
      }
    };
    try {
      file.start();
    } catch (error) {
      settle({ name: file.name, error: unpackingFailed(error as Error) });
    }
  });
  archive.register(UnzipInflate);
  let damage: Unreadable | null = null;
  for (let start = 0; start < part.bytes.length && !damage; start += CHUNK) {
    damage = pushChunk(archive, part.bytes.subarray(start, start + CHUNK), start + CHUNK >= part.bytes.length);
    yield* ready.splice(0);
    if (part.budget.unpackedBytes < 0) return;
  }
  const last = open as Open | null;
  if (last && !last.done) {
    const reason = 'is damaged or cut off: the archive ends in the middle of it; upload the whole archive';
    yield { name: last.file.name, error: new Unreadable('malformed', reason, { cause: damage }) };
  } else if (damage) {
    throw damage;
  }
}

function unpackingFailed(error: Error): Unreadable {
  if (!/unknown compression type/.test(error.message))
    return new Unreadable('malformed', `cannot be unpacked (${error.message}); pack it again`, { cause: error });
  const reason = 'is packed by a method other than Deflate; pack it as an ordinary ZIP';
  return new Unreadable('unsupported', reason, { cause: error });
}

/** The damage that the chunk shows, if any: what was unpacked before it is still good. */
function pushChunk(archive: Unzip, chunk: Uint8Array, final: boolean): Unreadable | null {
  try {
    archive.push(chunk, final);
    return null;
  } catch (error) {
    const reason = `is a damaged ZIP archive (${(error as Error).message}); pack and upload it again`;
    return new Unreadable('malformed', reason, { cause: error });
  }
}

function refuseEncrypted(bytes: Uint8Array): void {
  if (((bytes[6] ?? 0) & ENCRYPTED) !== 0 && bytes[2] === 3) {
    throw new Unreadable('unsupported', 'is an encrypted ZIP archive; upload it without a password');
  }
}
