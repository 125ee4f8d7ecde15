import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod';

/** What API Gateway passes on of a token: every claim as text. */
export type Claims = Readonly<Record<string, string>>;

/** The claims of a token that is right, or null. `authorization` is the request's header. */
export type Authorizer = (authorization: string | undefined) => Promise<Claims | null>;

/** API Gateway's JWT authorizer knows RSA alone; `none` and shared secrets are never right. */
const algorithms = ['RS256', 'RS384', 'RS512'];

const discoverySchema = z.object({ jwks_uri: z.url() });

/**
 * Checks tokens as API Gateway's JWT authorizer does: signature by one of the issuer's keys, issuer, times, and the
 * audience in `aud` or, where a token has none, in `client_id`.
 */
export function jwtAuthorizer(options: { issuer: string; audience: string }): Authorizer {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

  return async (authorization) => {
    const token = authorization?.match(/^(?:Bearer )?(\S+)$/i)?.[1];
    if (!token) return null;
    keys ??= createRemoteJWKSet(await keySetUrl(options.issuer));
    try {
      const { payload } = await jwtVerify(token, keys, { issuer: options.issuer, algorithms, requiredClaims: ['exp'] });
      const audience = payload.aud ?? payload.client_id;
      return [audience].flat().includes(options.audience) ? flatten(payload) : null;
    } catch {
      return null;
    }
  };
}

async function keySetUrl(issuer: string): Promise<URL> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  return new URL(discoverySchema.parse(await response.json()).jwks_uri);
}

/** The gateway turns numbers into text and lists into `[one two]`. */
function flatten(payload: JWTPayload): Claims {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );
}
