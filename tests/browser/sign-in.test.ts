import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenConsole, openConsole, patience } from './open-console.ts';

/** The stack asks for tokens; its issuer stands where Cognito's hosted page and token endpoint are in AWS. */
let console: OpenConsole;
beforeAll(async () => {
  console = await openConsole({ auth: true });
});
afterAll(() => console?.stop());

/** Opens a page of the console, which leads to the issuer's, and signs in there. */
async function signedIn(path: string, role: string, requests: Request[] = []): Promise<Page> {
  const page = await console.open('/config.json');
  page.on('request', (request) => requests.push(request));
  await page.goto(`${console.stack.endpoints.console}${path}`);
  await page.getByRole('link', { name: `Sign in as ${role}` }).click(patience);
  await page.getByRole('button', { name: new RegExp(`Sign out local-${role}`) }).waitFor(patience);
  return page;
}

const bearers = (requests: readonly Request[]) =>
  new Set(
    requests
      .filter((request) => request.url().startsWith(console.stack.endpoints.api) && request.method() !== 'OPTIONS')
      .map((request) => request.headers().authorization),
  );
const exchanges = (requests: readonly Request[]) =>
  requests
    .filter((request) => request.url().endsWith('/oauth2/token'))
    .map((request) => new URLSearchParams(request.postData() ?? ''));

describe('signing in', () => {
  it('leads by the hosted page back to what was asked for, with a code that is worth nothing without its verifier', async () => {
    const requests: Request[] = [];
    const page = await signedIn('/watches?from=here', 'analyst', requests);
    expect(page.url()).toBe(`${console.stack.endpoints.console}/watches?from=here`);
    await page.getByText('No watches yet.').waitFor(patience);

    const asked = requests.find((request) => request.url().includes('/oauth2/authorize'));
    expect(Object.fromEntries(new URL(asked?.url() ?? '').searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid email',
    });
    const [exchange] = exchanges(requests);
    expect(exchange?.get('code_verifier')).toMatch(/^[\w.~-]{43,128}$/);
    exchange?.set('code_verifier', 'x'.repeat(43));
    const stolen = await fetch(`${console.stack.endpoints.issuer}/oauth2/token`, { method: 'POST', body: exchange });
    expect([stolen.status, await stolen.json()]).toEqual([400, { error: 'invalid_grant' }]);

    const [token, ...others] = bearers(requests);
    expect(token).toMatch(/^Bearer \S+\.\S+\.\S+$/);
    expect(others).toEqual([]);
    const kept = await page.evaluate('[JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]');
    const [local, session, cookies] = kept as [string, string, string];
    expect(local + cookies).not.toContain(token?.slice('Bearer '.length));
    expect(session).toContain(token?.slice('Bearer '.length));
    await page.context().close();
  });

  it('gives no more than the role of who signs in', async () => {
    const page = await signedIn('/watches', 'reader');
    await page.getByText('This needs the role analyst; your role is reader.').waitFor(patience);
    await page.context().close();
  });

  it('lasts: the token is renewed before it ends, and used from then on', async () => {
    const requests: Request[] = [];
    const page = await console.open('/config.json');
    await page.clock.install();
    page.on('request', (request) => requests.push(request));
    await page.goto(`${console.stack.endpoints.console}/`);
    await page.getByRole('link', { name: 'Sign in as analyst' }).click(patience);
    await page.getByText('No meetings yet.').waitFor(patience);
    await page.clock.fastForward('59:30');
    await page.waitForResponse((response) => response.url().includes('/meetings') && bearers(requests).size === 2, {
      ...patience,
    });
    expect(exchanges(requests).map((exchange) => exchange.get('grant_type'))).toEqual([
      'authorization_code',
      'refresh_token',
    ]);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  it('ends at the issuer too, as Cognito wants to be told, and begins anew', async () => {
    const requests: Request[] = [];
    const page = await signedIn('/', 'admin', requests);
    await page.getByRole('button', { name: /Sign out/ }).click();
    await page.getByRole('link', { name: 'Sign in as admin' }).waitFor(patience);
    const end = requests.find((request) => new URL(request.url()).pathname === '/logout');
    expect(Object.fromEntries(new URL(end?.url() ?? '').searchParams)).toMatchObject({
      client_id: 'readout-local',
      logout_uri: `${console.stack.endpoints.console}/`,
    });
    await page.context().close();
  });

  it('runs under the page’s policy', () => {
    expect(console.complaints).toEqual([]);
  });
});
