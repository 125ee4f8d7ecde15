import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import ipaddr from 'ipaddr.js';
import * as z from 'zod';

/** Whom a code or a refresh token stands for. */
export type SignedIn = Readonly<{ subject: string; groups: readonly string[]; nonce: string | null }>;

export type HostedSignInOptions = Readonly<{
  clientId: string;
  lifetimeSeconds: number;
  issueTokens(who: SignedIn): Promise<Readonly<{ access_token: string; id_token: string }>>;
}>;

type Answer = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: string }>;

/** The answer to a request that is for one of the pages or endpoints of the sign-in; null when it is for none. */
export type HostedSignIn = (request: IncomingMessage) => Promise<Answer | null>;

const roles = ['reader', 'analyst', 'admin'] as const;

const signInSchema = z.object({
  response_type: z.literal('code'),
  client_id: z.string(),
  redirect_uri: z.url().refine(isLoopback, 'is not on this machine'),
  state: z.string(),
  nonce: z.string().optional(),
  code_challenge: z.string().min(43),
  code_challenge_method: z.literal('S256'),
  role: z.enum(roles).optional(),
});
const signOutSchema = z.object({ client_id: z.string(), logout_uri: z.url().refine(isLoopback) });
const exchangeSchema = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    code: z.string(),
    redirect_uri: z.string(),
    code_verifier: z.string(),
    client_id: z.string(),
  }),
  z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string(), client_id: z.string() }),
]);

type Pending = Readonly<{ who: SignedIn; challenge: string; redirectUri: string }>;

/**
 * What Cognito's hosted page and token endpoint do for the console, without a password: whoever is at this machine chooses
 * a role. Codes are good for one exchange, by who has the verifier of their challenge (PKCE, S256).
 */
export function hostedSignIn({ clientId, issueTokens, lifetimeSeconds }: HostedSignInOptions): HostedSignIn {
  const codes = new Map<string, Pending>();
  const refreshTokens = new Map<string, SignedIn>();

  function authorize(query: URLSearchParams): Answer {
    const asked = signInSchema.safeParse(Object.fromEntries(query));
    if (!asked.success || asked.data.client_id !== clientId) return refuse('invalid_request');
    const { code_challenge: challenge, nonce = null, redirect_uri: redirectUri, role, state } = asked.data;
    if (!role) return page(query);
    const code = randomUUID();
    codes.set(code, { who: { subject: `local-${role}`, groups: [role], nonce }, challenge, redirectUri });
    return redirect(redirectUri, { code, state });
  }

  async function exchange(request: IncomingMessage): Promise<Answer> {
    const asked = exchangeSchema.safeParse(Object.fromEntries(new URLSearchParams(await text(request))));
    if (!asked.success || asked.data.client_id !== clientId) return refuse('invalid_request');
    const who = asked.data.grant_type === 'refresh_token' ? refreshed(asked.data) : redeemed(asked.data);
    if (!who) return refuse('invalid_grant');
    const refresh_token = randomUUID();
    refreshTokens.set(refresh_token, who);
    return json(200, {
      ...(await issueTokens(who)),
      refresh_token,
      token_type: 'Bearer',
      expires_in: lifetimeSeconds,
    });
  }

  function redeemed(asked: { code: string; redirect_uri: string; code_verifier: string }): SignedIn | null {
    const pending = codes.get(asked.code);
    codes.delete(asked.code);
    if (!pending || pending.redirectUri !== asked.redirect_uri) return null;
    const challenge = createHash('sha256').update(asked.code_verifier).digest('base64url');
    return challenge === pending.challenge ? pending.who : null;
  }

  function refreshed({ refresh_token: token }: { refresh_token: string }): SignedIn | null {
    const who = refreshTokens.get(token) ?? null;
    refreshTokens.delete(token);
    return who;
  }

  function signOut(query: URLSearchParams): Answer {
    const asked = signOutSchema.safeParse(Object.fromEntries(query));
    if (!asked.success || asked.data.client_id !== clientId) return refuse('invalid_request');
    return redirect(asked.data.logout_uri, {});
  }

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://issuer');
    switch (`${request.method} ${pathname}`) {
      case 'GET /oauth2/authorize':
        return authorize(searchParams);
      case 'POST /oauth2/token':
        return exchange(request);
      case 'GET /logout':
        return signOut(searchParams);
      default:
        return null;
    }
  };
}

/** Links that ask for the same again, in a role. */
function page(query: URLSearchParams): Answer {
  const links = roles.map((role) => {
    const href = new URLSearchParams([...query, ['role', role]]).toString().replaceAll('&', '&amp;');
    return `<li><a href="?${href}">Sign in as ${role}</a></li>`;
  });
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
    body: `<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in to Readout</h1><ul>${links.join('')}</ul>`,
  };
}

function redirect(to: string, parameters: Readonly<Record<string, string>>): Answer {
  const url = new URL(to);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { status: 302, headers: { location: url.href }, body: '' };
}

const refuse = (error: string): Answer => json(400, { error });

function json(status: number, body: object): Answer {
  const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  return { status, headers, body: JSON.stringify(body) };
}

function isLoopback(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');
}
