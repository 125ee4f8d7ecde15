import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startConsole } from '../../local/console-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const settings = { apiUrl: 'http://127.0.0.1:1', s3: 'http://127.0.0.1:2', signIn: null };

async function serve() {
  const parent = await temporaryFolder();
  const folder = join(parent, 'dist');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'the page');
  await writeFile(join(folder, 'assets', 'a.js'), 'script');
  await writeFile(join(parent, 'secret.json'), 'secret');
  const server = await startConsole({ folder, port: 0 });
  onTestFinished(server.stop);
  server.configure(settings);
  return server;
}

/** As it stands: `fetch` would tidy the path up. */
const ask = (endpoint: string, path: string) =>
  new Promise<{ status: number | undefined; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) =>
      request(endpoint, { path }, async (response) =>
        resolve({ status: response.statusCode, body: await text(response), headers: response.headers }),
      )
        .once('error', reject)
        .end(),
  );

describe('the console’s server', () => {
  it('gives files as they are and the page for everything else', async () => {
    const { endpoint } = await serve();
    expect(await ask(endpoint, '/assets/a.js')).toMatchObject({ status: 200, body: 'script' });
    expect(await ask(endpoint, '/meetings/x')).toMatchObject({ status: 200, body: 'the page' });
    expect(await ask(endpoint, '/assets/gone.js')).toMatchObject({ status: 404, body: '' });
  });

  it.each(['/%', '/%e0%a4%a', '//', '/../secret.json', '/..%2fsecret.json', '/assets/..%2f..%2fsecret.json', '/%00'])(
    'gives nothing else for %s, and goes on',
    async (path) => {
      const { endpoint } = await serve();
      expect((await ask(endpoint, path)).body).not.toBe('secret');
      expect(await ask(endpoint, '/')).toMatchObject({ status: 200, body: 'the page' });
    },
  );

  it('lets pages reach the API, the bucket and, where there is one, the sign-in', async () => {
    const server = await serve();
    const connect = async () =>
      /connect-src [^;]*/.exec(String((await ask(server.endpoint, '/')).headers['content-security-policy']))?.[0];
    const config = async () => JSON.parse((await ask(server.endpoint, '/config.json')).body) as object;
    expect(await connect()).toBe("connect-src 'self' http://127.0.0.1:1 http://127.0.0.1:2");
    expect(await config()).toEqual({ apiUrl: settings.apiUrl });
    server.configure({ ...settings, signIn: { issuer: 'http://127.0.0.1:3', clientId: 'me' } });
    expect(await connect()).toBe("connect-src 'self' http://127.0.0.1:1 http://127.0.0.1:2 http://127.0.0.1:3");
    expect(await config()).toEqual({ apiUrl: settings.apiUrl, issuer: 'http://127.0.0.1:3', clientId: 'me' });
  });
});
