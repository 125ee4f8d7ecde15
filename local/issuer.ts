import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { hostedSignIn } from './hosted-sign-in.ts';

/** Who a token is for and what it permits. `lifetimeSeconds` may be negative: a token that has expired already. */
type TokenRequest = Readonly<{ subject: string; groups: readonly string[]; lifetimeSeconds?: number }>;

/** An OpenID Connect issuer on localhost, in the place of the Cognito user pool. */
export type Issuer = Readonly<{
  url: string;
  audience: string;
  issueToken(request: TokenRequest): Promise<string>;
  stop(): Promise<void>;
}>;

const algorithm = 'RS256';
const hourSeconds = 3_600;

/**
 * Starts an issuer whose key is made now and dies with the process, so that no token outlives it. It serves what a
 * verifier asks for, the discovery document and the key set, and signs people in at the console. Tokens look like Cognito's.
 */
export async function startIssuer(options: { port?: number; audience?: string } = {}): Promise<Issuer> {
  const audience = options.audience ?? 'readout-local';
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const keySet = JSON.stringify({ keys: [{ ...jwk, kid, alg: algorithm, use: 'sig' }] });

  let url = '';
  const sign = (subject: string, claims: JWTPayload, lifetimeSeconds: number) => {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, kid })
      .setIssuer(url)
      .setSubject(subject)
      .setJti(randomUUID())
      .setIssuedAt(Math.min(now, now + lifetimeSeconds))
      .setExpirationTime(now + lifetimeSeconds)
      .sign(privateKey);
  };
  const issueToken = ({ groups, lifetimeSeconds = hourSeconds, subject }: TokenRequest) =>
    sign(subject, { client_id: audience, token_use: 'access', 'cognito:groups': [...groups] }, lifetimeSeconds);
  const signIn = hostedSignIn({
    clientId: audience,
    lifetimeSeconds: hourSeconds,
    issueTokens: async (who) => ({
      access_token: await issueToken(who),
      id_token: await sign(
        who.subject,
        { aud: audience, token_use: 'id', email: `${who.subject}@localhost`, ...(who.nonce && { nonce: who.nonce }) },
        hourSeconds,
      ),
    }),
  });

  const server = createServer(async (request, response) => {
    const discovery = JSON.stringify({
      issuer: url,
      jwks_uri: `${url}/.well-known/jwks.json`,
      authorization_endpoint: `${url}/oauth2/authorize`,
      token_endpoint: `${url}/oauth2/token`,
      end_session_endpoint: `${url}/logout`,
      id_token_signing_alg_values_supported: [algorithm],
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
    });
    const bodies = new Map([
      ['/.well-known/openid-configuration', discovery],
      ['/.well-known/jwks.json', keySet],
    ]);
    const body = bodies.get(request.url ?? '');
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    const known = body === undefined ? await signIn(request).catch(() => null) : { status: 200, headers, body };
    const answer = known ?? { status: 404, headers, body: '{}' };
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : options.port}`;

  return {
    url,
    audience,
    issueToken,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
