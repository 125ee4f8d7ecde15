import { Transform, type TransformCallback } from 'node:stream';

/**
 * Takes the framing off a body sent as `aws-chunked` (`SIZE[;extension]\r\n BYTES \r\n … 0\r\n trailers`), the way in
 * which SDKs send streams whose checksum they learn only at the end.
 */
export function unchunk(): Transform {
  let header = '';
  let left = 0;
  let state: 'header' | 'bytes' | 'gap' | 'trailers' = 'header';

  function take(chunk: Buffer, push: (bytes: Buffer) => void): void {
    for (let at = 0; at < chunk.length && state !== 'trailers'; ) {
      if (state === 'bytes') {
        const bytes = chunk.subarray(at, at + left);
        push(bytes);
        at += bytes.length;
        left -= bytes.length;
        if (left === 0) state = 'gap';
        continue;
      }
      const end = chunk.indexOf(0x0a, at);
      header += chunk.toString('latin1', at, end < 0 ? chunk.length : end + 1);
      at = end < 0 ? chunk.length : end + 1;
      if (end >= 0) endOfLine();
    }
  }

  function endOfLine(): void {
    if (state === 'gap') {
      state = 'header';
    } else {
      left = Number.parseInt(header, 16);
      if (Number.isNaN(left)) throw new Error('malformed aws-chunked body');
      state = left === 0 ? 'trailers' : 'bytes';
    }
    header = '';
  }

  return new Transform({
    transform(chunk: Buffer, _encoding, callback: TransformCallback) {
      try {
        take(chunk, (bytes) => this.push(bytes));
        callback();
      } catch (error) {
        callback(error instanceof Error ? error : new Error(String(error)));
      }
    },
    flush(callback) {
      callback(state === 'trailers' ? null : new Error('the aws-chunked body ended early'));
    },
  });
}
