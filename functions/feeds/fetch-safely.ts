import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { ReadoutError } from '../../shared/errors.ts';
import { checkAddress, publicLookup } from './public-address.ts';

export const userAgentName = 'Readout';
const userAgent = `${userAgentName}/0.1 (reads RSS and Atom feeds for their subscribers; obeys robots.txt)`;

/** What one request, with all its redirects, may take. */
const fetchLimits = { bytes: 10 * 1024 * 1024, milliseconds: 20_000, redirects: 5 } as const;

export type Fetched = Readonly<{
  status: number;
  /** Where it was found, after redirects. */
  url: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: Uint8Array;
}>;

export type FetchOptions = Readonly<{
  /** Hosts (`127.0.0.1:8080`) that may be reached although they are not public. */
  allowed: readonly string[];
  headers?: Readonly<Record<string, string>>;
  /** Asked before every hop, the first included; throws to prevent it. */
  before?: (url: URL) => Promise<void>;
  maxBytes?: number;
  maxMilliseconds?: number;
}>;

/**
 * Fetches a page of the open web. Every hop is checked again: its scheme, its literal address, and the address that its
 * name resolves to at the moment of connecting. Size (unpacked) and time are bounded.
 *
 * @throws ReadoutError `address-refused`, `fetch-failed`, `fetch-too-large`
 */
export async function fetchSafely(address: string, options: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.maxMilliseconds ?? fetchLimits.milliseconds);
  let url = checkAddress(address, options.allowed);
  for (let hop = 0; hop <= fetchLimits.redirects; hop++) {
    await options.before?.(url);
    const response = await send(url, options, signal);
    const location = response.headers.location;
    if (!location || !isRedirect(response.statusCode)) return await receive(url, response, options);
    response.destroy();
    url = checkAddress(URL.canParse(location, url.href) ? new URL(location, url).href : location, options.allowed);
  }
  throw new ReadoutError('fetch-failed', `${address} redirects more than ${fetchLimits.redirects} times.`);
}

function isRedirect(status = 0): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function send(url: URL, { allowed, headers }: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      // A connection of its own for every request: a pooled one would not be looked up again.
      agent: false,
      lookup: publicLookup(url, allowed),
      headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br', accept: '*/*', ...headers },
      signal,
      maxHeaderSize: 64 * 1024,
    });
    request.on('response', resolve);
    request.on('error', (error) => reject(asFetchError(url, error)));
    request.end();
  });
}

async function receive(url: URL, response: IncomingMessage, options: FetchOptions): Promise<Fetched> {
  const most = options.maxBytes ?? fetchLimits.bytes;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked(response)) {
      size += (chunk as Uint8Array).length;
      if (size > most) throw new ReadoutError('fetch-too-large', `${url.href} has more than ${most} bytes.`);
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    throw asFetchError(url, error);
  } finally {
    response.destroy();
  }
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, [value].flat()[0]]),
  );
  return { status: response.statusCode ?? 0, url: url.href, headers, body: Buffer.concat(chunks) };
}

function unpacked(response: IncomingMessage): AsyncIterable<unknown> {
  const encoding = response.headers['content-encoding']?.toLowerCase();
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null;
  if (!unpack) return response;
  response.on('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

function asFetchError(url: URL, error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const { name, message } = error as Error;
  const why =
    name === 'AbortError' || name === 'TimeoutError' ? 'did not answer in time' : `cannot be fetched (${message})`;
  return new ReadoutError('fetch-failed', `${url.href} ${why}.`, { cause: error });
}
