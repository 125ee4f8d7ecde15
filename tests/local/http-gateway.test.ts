import { request as httpRequest } from 'node:http';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type HttpGateway, startHttpGateway } from '../../local/http-gateway.ts';
import { type Issuer, startIssuer } from '../../local/issuer.ts';
import { jwtAuthorizer } from '../../local/jwt-authorizer.ts';

const eventSchema = z.looseObject({
  version: z.literal('2.0'),
  rawPath: z.string(),
  rawQueryString: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
  isBase64Encoded: z.boolean(),
  requestContext: z.looseObject({
    authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.string()) }) }).optional(),
    http: z.looseObject({ method: z.string(), path: z.string(), sourceIp: z.string() }),
  }),
});
type Event = z.infer<typeof eventSchema>;

let issuer: Issuer;
let gateway: HttpGateway;
const events: Event[] = [];

/** A function that answers with what the test put into the query, and remembers the event it was called with. */
async function invoke(event: unknown): Promise<unknown> {
  const parsed = eventSchema.parse(event);
  events.push(parsed);
  if (parsed.rawPath === '/throws') throw new Error('handler failed');
  if (parsed.rawPath === '/zipped') {
    return {
      statusCode: 200,
      headers: { 'content-type': 'x/y' },
      body: Buffer.from([0, 255]).toString('base64'),
      isBase64Encoded: true,
    };
  }
  return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: 'reached', isBase64Encoded: false };
}

const token = (groups: readonly string[] = ['reader']) => issuer.issueToken({ subject: 'someone', groups });
const get = async (path: string, authorization?: string) =>
  fetch(`${gateway.url}${path}`, { headers: authorization ? { authorization } : {} });

beforeAll(async () => {
  issuer = await startIssuer();
  const authorizer = jwtAuthorizer({ issuer: issuer.url, audience: issuer.audience });
  gateway = await startHttpGateway({ invoke, authorizer });
});
afterAll(async () => {
  await Promise.all([gateway.stop(), issuer.stop()]);
});

describe('the stand-in for API Gateway', () => {
  it('hands the function a payload 2.0 event with the claims as text', async () => {
    const response = await fetch(`${gateway.url}/watches/a%20b?q=x%3Dy&z`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token(['reader', 'analyst'])}`, 'content-type': 'application/json' },
      body: '{"a":"é"}',
    });
    expect(await response.text()).toBe('reached');
    expect(events.at(-1)).toMatchObject({
      rawPath: '/watches/a%20b',
      rawQueryString: 'q=x%3Dy&z',
      body: '{"a":"é"}',
      isBase64Encoded: false,
      requestContext: {
        authorizer: { jwt: { claims: { sub: 'someone', 'cognito:groups': '[reader analyst]', iss: issuer.url } } },
        http: { method: 'POST', path: '/watches/a%20b', sourceIp: '127.0.0.1' },
      },
    });
    expect(events.at(-1)?.requestContext.authorizer?.jwt.claims.exp).toMatch(/^\d+$/);
  });

  it('hands on binary bodies in base64, both ways', async () => {
    const response = await fetch(`${gateway.url}/zipped`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/octet-stream' },
      body: new Uint8Array([1, 2, 254]),
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 255]));
    expect(events.at(-1)).toMatchObject({ isBase64Encoded: true, body: 'AQL+' });
  });

  it('answers for a function that fails, without saying why', async () => {
    const response = await get('/throws', `Bearer ${await token()}`);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ message: 'Internal Server Error' });
  });

  it('does not know methods that have no route', async () => {
    const response = await fetch(`${gateway.url}/health`, { method: 'PROPFIND' });
    expect(response.status).toBe(404);
  });

  it.each(['/health', '/openapi.json', '/docs', '/feeds/token/meetings.ics'])(
    'asks no token for GET %s',
    async (path) => {
      expect((await get(path)).status).toBe(200);
      expect(events.at(-1)?.requestContext.authorizer).toBeUndefined();
    },
  );

  it.each(['/feeds', '/healthy', '/health/', '/Health', '/feeds%2Fx', '/docs/x'])(
    'asks a token for GET %s',
    async (path) => {
      expect((await get(path)).status).toBe(401);
    },
  );

  it('asks a token for changes to open addresses', async () => {
    expect((await fetch(`${gateway.url}/feeds/x`, { method: 'DELETE' })).status).toBe(401);
  });

  it('lets a preflight through, for a browser sends no token with it', async () => {
    expect((await fetch(`${gateway.url}/watches`, { method: 'OPTIONS' })).status).toBe(200);
  });
});

describe('tokens', () => {
  const claims = () => ({ client_id: issuer.audience, 'cognito:groups': ['admin'] });
  const hour = 3_600;

  it('lets a right one through', async () => {
    expect((await get('/meetings', `Bearer ${await token()}`)).status).toBe(200);
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['none', async () => undefined],
    ['an empty one', async () => 'Bearer '],
    ['nonsense', async () => 'Bearer not.a.token'],
    ['another scheme', async () => `Basic ${await token()}`],
    ['two', async () => `Bearer ${await token()} ${await token()}`],
    [
      'an expired one',
      async () => `Bearer ${await issuer.issueToken({ subject: 's', groups: ['admin'], lifetimeSeconds: -60 })}`,
    ],
    [
      'one of another issuer with its own keys',
      async () => {
        const other = await startIssuer();
        const foreign = await other.issueToken({ subject: 's', groups: ['admin'] });
        await other.stop();
        return `Bearer ${foreign}`;
      },
    ],
    [
      'one for another audience',
      async () => {
        const [header, payload = '', signature] = (await token()).split('.');
        const changed = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), client_id: 'another' };
        return `Bearer ${header}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${signature}`;
      },
    ],
    [
      'alg none',
      async () =>
        `Bearer ${new UnsecuredJWT(claims()).setIssuer(issuer.url).setSubject('s').setExpirationTime('1h').encode()}`,
    ],
    [
      'one signed with the public key as a shared secret',
      async () => {
        const keys = await (await fetch(`${issuer.url}/.well-known/jwks.json`)).text();
        const forged = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).setIssuer(issuer.url).setSubject('s');
        return `Bearer ${await forged.setExpirationTime(Math.floor(Date.now() / 1000) + hour).sign(Buffer.from(keys))}`;
      },
    ],
    [
      'a promoted one',
      async () => {
        const [header, payload = '', signature] = (await token()).split('.');
        const promoted = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), 'cognito:groups': ['admin'] };
        return `Bearer ${header}.${Buffer.from(JSON.stringify(promoted)).toString('base64url')}.${signature}`;
      },
    ],
  ])('refuses %s', async (_what, authorization) => {
    const calls = events.length;
    const response = await get('/meetings', await authorization());
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: 'Unauthorized' });
    expect(events.length).toBe(calls);
  });

  it('refuses one that is right in everything but its audience', async () => {
    const strict = await startHttpGateway({
      invoke,
      authorizer: jwtAuthorizer({ issuer: issuer.url, audience: 'another-client' }),
    });
    const response = await fetch(`${strict.url}/meetings`, { headers: { authorization: `Bearer ${await token()}` } });
    expect(response.status).toBe(401);
    await strict.stop();
  });

  it('refuses one of an issuer that is not the configured one', async () => {
    const other = await startIssuer();
    const strict = await startHttpGateway({
      invoke,
      authorizer: jwtAuthorizer({ issuer: other.url, audience: issuer.audience }),
    });
    const response = await fetch(`${strict.url}/meetings`, { headers: { authorization: `Bearer ${await token()}` } });
    expect(response.status).toBe(401);
    await Promise.all([strict.stop(), other.stop()]);
  });
});

describe('without tokens (--no-auth)', () => {
  let open: HttpGateway;
  beforeAll(async () => {
    open = await startHttpGateway({ invoke, authorizer: null });
  });
  afterAll(() => open.stop());

  /** fetch would not let the test choose these headers. */
  const status = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      httpRequest(`${open.url}/meetings`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .once('error', reject)
        .end();
    });

  it('makes everybody on this machine an administrator', async () => {
    expect((await fetch(`${open.url}/meetings`)).status).toBe(200);
    expect(events.at(-1)?.requestContext.authorizer?.jwt.claims).toEqual({ sub: 'local', 'cognito:groups': '[admin]' });
  });

  it.each(['0.0.0.0', '::', '192.168.1.1', 'example.org'])('does not start on %s', async (host) => {
    await expect(startHttpGateway({ invoke, authorizer: null, host })).rejects.toMatchObject({
      code: 'open-api-not-local',
    });
  });

  it('refuses a page that points a name of its own at this machine', async () => {
    expect(await status({ host: 'attacker.example' })).toBe(403);
  });

  it('refuses a page of another origin', async () => {
    expect(await status({ origin: 'https://attacker.example' })).toBe(403);
    expect(await status({ origin: 'null' })).toBe(403);
    expect(await status({ origin: 'http://localhost:5173' })).toBe(200);
  });
});
