import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchSafely } from '../../../functions/feeds/fetch-safely.ts';
import { isPublicAddress, publicLookup } from '../../../functions/feeds/public-address.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<{ url: string; host: string }> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}/`, host };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fetched',
    (error: { code: string }) => error.code,
  );

describe('addresses', () => {
  test.each(['8.8.8.8', '2606:4700::1111', '2001:4860:4860::8888', '::ffff:8.8.8.8'])('%s is public', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...[
      '255.255.255.255',
      '192.0.2.1',
      '::1',
      '::',
      'fe80::1',
      'fd00:ec2::254',
      '::ffff:127.0.0.1',
      '::ffff:a9fe:a9fe',
    ],
    ...['64:ff9b::a9fe:a9fe', '2002:7f00:1::', '2001:db8::1', 'no address'],
    // IPv4 in other wrappings, and networks that are nobody's.
    ...['::127.0.0.1', '::7f00:1', '::ffff:0:7f00:1', '64:ff9b:1::7f00:1', '2001:0:53aa:64c::1', 'fec0::1', '100::1'],
    ...['fe80::1%eth0', 'ff02::1', '3fff::1', '198.18.0.1', '192.0.0.192', '100.100.100.200', '168.63.129.16'],
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  test.each([
    ...['http://127.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/latest/meta-data/', 'http://2130706433/'],
    ...[
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://[::ffff:127.0.0.1]/',
      'http://localhost/',
      'http://localhost.:80/',
    ],
    ...['http://[::7f00:1]/', 'http://127.1/', 'http://①②⑦.0.0.1/', 'http://8.8.8.8:25/', 'https://x.example:22/'],
    ...['file:///etc/passwd', 'ftp://x.example/', 'gopher://x.example/', 'http://user:secret@8.8.8.8/', 'no address'],
  ])('%s is refused before anything is sent', async (address) => {
    expect(await codeOf(fetchSafely(address, { allowed: [] }))).toBe('address-refused');
  });

  test('the look-up gives the connection nothing but public addresses', async () => {
    const answer = await new Promise((resolve) =>
      publicLookup(new URL('http://localhost'), [])('localhost', {}, (error, address) =>
        resolve(error?.message ?? address),
      ),
    );
    expect(answer).toContain('resolves to no public address');
    for (const [address, name] of [
      ['http://localhost:81', 'localhost:81'],
      ['http://localhost', 'localhost:80'],
      ['https://localhost', 'localhost:443'],
      ['http://localhost', 'localhost'],
    ] as const) {
      const allowed = await new Promise((resolve) =>
        publicLookup(new URL(address), [name])('localhost', { all: true }, (_, addresses) => resolve(addresses)),
      );
      expect(allowed, name).toContainEqual(expect.objectContaining({ address: expect.stringMatching(/^(127\.|::1)/) }));
    }
    expect(await codeOf(fetchSafely('http://localhost:1', { allowed: ['localhost:2'] }))).toBe('address-refused');
  });
});

describe('with a host of loopback allowed by name', () => {
  test('a page, unpacked, under an honest name', async () => {
    let agent: string | undefined;
    const { url, host } = await serve((request, response) => {
      agent = request.headers['user-agent'];
      response.setHeader('content-encoding', 'gzip').end(gzipSync('hello'));
    });
    const { status, body } = await fetchSafely(url, { allowed: [host] });
    expect([status, Buffer.from(body).toString()]).toEqual([200, 'hello']);
    expect(agent).toMatch(/^Readout\//);
  });

  test('redirects are followed, and checked one by one', async () => {
    const target = await serve((_, response) => response.end('there'));
    const { url, host } = await serve((request, response) =>
      response
        .writeHead(302, {
          location: request.url === '/in' ? 'http://169.254.169.254/' : request.url === '/loop' ? '/loop' : target.url,
        })
        .end(),
    );
    const inside = await fetchSafely(url, { allowed: [host, target.host] });
    expect(inside.url).toBe(target.url);
    expect(await codeOf(fetchSafely(url, { allowed: [host] }))).toBe('address-refused');
    expect(await codeOf(fetchSafely(`${url}in`, { allowed: [host] }))).toBe('address-refused');
    expect(await codeOf(fetchSafely(`${url}loop`, { allowed: [host] }))).toBe('fetch-failed');
  });

  test('size counts after unpacking, and time counts with a server that drips', async () => {
    const bomb = await serve((_, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(new Uint8Array(30_000_000))),
    );
    expect(await codeOf(fetchSafely(bomb.url, { allowed: [bomb.host] }))).toBe('fetch-too-large');
    const slow = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await codeOf(fetchSafely(slow.url, { allowed: [slow.host], maxMilliseconds: 300 }))).toBe('fetch-failed');
    const silent = await serve(() => undefined);
    expect(await codeOf(fetchSafely(silent.url, { allowed: [silent.host], maxMilliseconds: 200 }))).toBe(
      'fetch-failed',
    );
  });

  test('damaged compression and a port that nobody listens on', async () => {
    const broken = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end('no gzip'));
    expect(await codeOf(fetchSafely(broken.url, { allowed: [broken.host] }))).toBe('fetch-failed');
    expect(await codeOf(fetchSafely('http://127.0.0.1:1/', { allowed: ['127.0.0.1:1'] }))).toBe('fetch-failed');
  });
});
