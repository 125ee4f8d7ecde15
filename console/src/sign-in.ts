import type { Settings } from './settings.ts';

/** Who reads: `token` gives the current token for the API; nothing on the embedded stack that is open on loopback. */
export type Session = Readonly<{ token(): string | undefined; name: string | null; signOut(): Promise<void> }>;

/**
 * Signs the reader in at the deployment's hosted page (authorisation code with PKCE) where there is one, and comes
 * back to the page that was asked for. Tokens live in the tab's session storage alone and are renewed before they end; where
 * that fails, the reader signs in again.
 */
export async function signIn({ issuer, clientId }: Settings): Promise<Session> {
  if (!issuer || !clientId) return { token: () => undefined, name: null, signOut: async () => undefined };
  const { UserManager, WebStorageStateStore } = await import('oidc-client-ts');
  const home = `${location.origin}/`;
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: home,
    post_logout_redirect_uri: home,
    response_type: 'code',
    scope: 'openid email',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
  });
  const signInHere = () => manager.signinRedirect({ state: location.pathname + location.search });
  const answer = new URLSearchParams(location.search);
  const returned = answer.has('state') && (answer.has('code') || answer.has('error'));
  const user = returned ? await manager.signinCallback() : await manager.getUser();
  if (!user || user.expired) {
    await signInHere();
    return new Promise(() => undefined);
  }
  if (returned) history.replaceState(null, '', typeof user.state === 'string' ? user.state : '/');
  let token = user.access_token;
  manager.events.addUserLoaded((renewed) => {
    token = renewed.access_token;
  });
  manager.events.addAccessTokenExpired(signInHere);
  return {
    token: () => token,
    name: user.profile.email ?? user.profile.sub,
    // Cognito takes parameters of its own in the place of the standard's.
    signOut: () => manager.signoutRedirect({ extraQueryParams: { client_id: clientId, logout_uri: home } }),
  };
}
