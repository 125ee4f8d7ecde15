import { Readable } from 'node:stream';
import type { Middleware } from 's3rver';
import { type Refusal, refuseForm } from './post-policy.ts';

/** A form and its file are held in memory while they are checked; nothing that the product permits is larger. */
const mostBytes = 256 * 1024 * 1024;

/** Holds forms that browsers post to a bucket against their policies, before s3rver, which ignores those, stores the file. */
export const checkForms: Middleware = async (ctx, next) => {
  const type = ctx.headers['content-type'];
  if (ctx.method !== 'POST' || typeof type !== 'string' || !type.startsWith('multipart/form-data')) return next();
  const body = await readBody(ctx.req);
  const refusal = body ? await checkForm(body, type, ctx.path) : tooLarge;
  if (!refusal) {
    ctx.req = Readable.from(body ? [body] : []);
    return next();
  }
  ctx.status = refusal.status;
  ctx.type = 'application/xml';
  ctx.set('access-control-allow-origin', '*');
  ctx.body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${refusal.code}</Code><Message>${escaped(refusal.message)}</Message></Error>`;
};

const tooLarge: Refusal = { status: 400, code: 'EntityTooLarge', message: `A form has at most ${mostBytes} bytes.` };

async function checkForm(body: Buffer, type: string, path: string): Promise<Refusal | null> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  if (!form) return { status: 400, code: 'MalformedPOSTRequest', message: 'The body is not a form that can be read.' };
  const fields = new Map([['bucket', decodeURIComponent(path.split('/')[1] ?? '')]]);
  let size = 0;
  for (const [name, value] of form) {
    if (typeof value !== 'string') size = value.size;
    else if (name === 'file') size = Buffer.byteLength(value);
    else fields.set(name.toLowerCase(), value);
  }
  return refuseForm(fields, size, new Date());
}

/** Null when it is larger than fits; the rest is read all the same, so that the answer arrives. */
async function readBody(stream: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  }
  return size > mostBytes ? null : Buffer.concat(chunks);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
