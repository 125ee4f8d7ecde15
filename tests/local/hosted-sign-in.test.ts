import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Issuer, startIssuer } from '../../local/issuer.ts';
import { jwtAuthorizer } from '../../local/jwt-authorizer.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());

const verifier = 'v'.repeat(64);
const redirectUri = 'http://127.0.0.1:4173/';
const asked = {
  response_type: 'code',
  client_id: 'readout-local',
  redirect_uri: redirectUri,
  state: 'here',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
  role: 'analyst',
};

const authorize = (changed: Record<string, string> = {}) =>
  fetch(`${issuer.url}/oauth2/authorize?${new URLSearchParams({ ...asked, ...changed })}`, { redirect: 'manual' });
const newCode = async () =>
  new URL((await authorize()).headers.get('location') ?? '').searchParams.get('code') ?? 'none';
const exchange = async (parameters: Record<string, string>) => {
  const body = new URLSearchParams({ client_id: 'readout-local', redirect_uri: redirectUri, ...parameters });
  const answer = await fetch(`${issuer.url}/oauth2/token`, { method: 'POST', body });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
};
const redeem = (code: string, changed: Record<string, string> = {}) =>
  exchange({ grant_type: 'authorization_code', code, code_verifier: verifier, ...changed });

describe('the sign-in of the embedded stack', () => {
  it('gives, for a code and its verifier, a token that the API accepts', async () => {
    const { body } = await redeem(await newCode());
    const claims = await jwtAuthorizer({ issuer: issuer.url, audience: issuer.audience })(
      `Bearer ${body.access_token}`,
    );
    expect(claims).toMatchObject({ sub: 'local-analyst', 'cognito:groups': '[analyst]' });
  });

  it('gives nothing for a code that is used again, comes with another verifier, or was meant for another page', async () => {
    const code = await newCode();
    expect((await redeem(code)).status).toBe(200);
    expect(await redeem(code)).toEqual({ status: 400, body: { error: 'invalid_grant' } });
    expect((await redeem(await newCode(), { code_verifier: 'w'.repeat(64) })).status).toBe(400);
    expect((await redeem(await newCode(), { redirect_uri: 'http://127.0.0.1:9/' })).status).toBe(400);
    expect((await redeem('made-up')).status).toBe(400);
  });

  it('renews a token once for each refresh token', async () => {
    const { refresh_token = '' } = (await redeem(await newCode())).body;
    const renew = () => exchange({ grant_type: 'refresh_token', refresh_token });
    expect((await renew()).body.access_token).toBeDefined();
    expect((await renew()).status).toBe(400);
  });

  it.each([
    ['another client', { client_id: 'other' }],
    ['a page elsewhere', { redirect_uri: 'https://evil.example/' }],
    ['a page elsewhere that looks near', { redirect_uri: 'http://127.0.0.1.evil.example/' }],
    ['a challenge in plain text', { code_challenge_method: 'plain' }],
    ['a role that is none', { role: 'root' }],
  ])('refuses %s', async (_what, changed) => {
    expect((await authorize(changed)).status).toBe(400);
  });

  it('asks for the role, as text, whatever else was asked', async () => {
    const { role: _, ...unsaid } = asked;
    const query = new URLSearchParams({ ...unsaid, state: '"><script>alert(1)</script>' });
    const page = await (await fetch(`${issuer.url}/oauth2/authorize?${query}`)).text();
    expect(page).toContain('Sign in as reader');
    expect(page).not.toContain('<script>');
  });

  it('leads back to this machine alone when it ends', async () => {
    const end = (to: string) =>
      fetch(`${issuer.url}/logout?${new URLSearchParams({ client_id: 'readout-local', logout_uri: to })}`, {
        redirect: 'manual',
      });
    expect((await end(redirectUri)).headers.get('location')).toBe(redirectUri);
    expect((await end('https://evil.example/')).status).toBe(400);
  });
});
