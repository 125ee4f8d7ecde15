import { inMebibytes, limits } from './limits.ts';
import type { Part } from './source-object.ts';
import { Unreadable } from './unreadable.ts';

/** Collects what one container member unpacks to, and stops it when it is a bomb or too large to hold. */
export type Unpacked = Readonly<{ add(chunk: Uint8Array): void; bytes(): Uint8Array }>;

/** `packedBytes` is what the ratio is measured against: the size of the whole container where the member's is unknown. */
export function unpackTo(part: Part, packedBytes = part.bytes.length): Unpacked {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add(chunk) {
      size += chunk.length;
      part.budget.unpackedBytes -= chunk.length;
      if (part.budget.unpackedBytes < 0) {
        throw new Unreadable(
          'unsafe',
          `unpacks to more than ${inMebibytes(limits.unpackedBytes)}; upload its files in several archives`,
        );
      }
      if (size > limits.unpackedRatioFloor && size > packedBytes * limits.unpackedRatio) {
        throw new Unreadable(
          'unsafe',
          `unpacks to more than ${limits.unpackedRatio} times its size, as archive bombs do; upload the files themselves`,
        );
      }
      if (size > limits.objectBytes) {
        throw new Unreadable(
          'too-large',
          `unpacks to a file of more than ${inMebibytes(limits.objectBytes)}; split that file`,
        );
      }
      chunks.push(chunk);
    },
    bytes: () => (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)),
  };
}
