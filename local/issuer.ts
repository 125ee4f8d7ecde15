import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';

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
 * verifier asks for: the discovery document and the key set. Tokens look like Cognito's access tokens.
 */
export async function startIssuer(options: { port?: number; audience?: string } = {}): Promise<Issuer> {
  const audience = options.audience ?? 'readout-local';
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  const keySet = JSON.stringify({ keys: [{ ...jwk, kid, alg: algorithm, use: 'sig' }] });

  let url = '';
  const server = createServer((request, response) => {
    const discovery = JSON.stringify({
      issuer: url,
      jwks_uri: `${url}/.well-known/jwks.json`,
      id_token_signing_alg_values_supported: [algorithm],
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
    });
    const bodies = new Map([
      ['/.well-known/openid-configuration', discovery],
      ['/.well-known/jwks.json', keySet],
    ]);
    const body = bodies.get(request.url ?? '');
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(body ?? '{}');
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
    issueToken: ({ subject, groups, lifetimeSeconds = hourSeconds }) => {
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({ client_id: audience, token_use: 'access', 'cognito:groups': groups })
        .setProtectedHeader({ alg: algorithm, kid })
        .setIssuer(url)
        .setSubject(subject)
        .setJti(randomUUID())
        .setIssuedAt(Math.min(now, now + lifetimeSeconds))
        .setExpirationTime(now + lifetimeSeconds)
        .sign(privateKey);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
