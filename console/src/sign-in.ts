import type { Settings } from './settings.ts';

/** A token for the API; null on the embedded stack, which is open on loopback. */
export type Session = Readonly<{ token: string | null; name: string | null; signOut(): Promise<void> }>;

/**
 * Signs the reader in at the deployment's hosted page (authorisation code with PKCE) where there is one, and comes
 * back to the page that was asked for. Tokens live in the tab's session storage alone and are renewed before they end.
 */
export async function signIn({ issuer, clientId }: Settings): Promise<Session> {
  if (!issuer || !clientId) return { token: null, name: null, signOut: async () => undefined };
  const { UserManager, WebStorageStateStore } = await import('oidc-client-ts');
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}/`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: 'openid email',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
  });
  const returned = new URLSearchParams(location.search).has('code');
  const user = returned ? await manager.signinCallback() : await manager.getUser();
  if (!user || user.expired) {
    await manager.signinRedirect({ state: location.pathname + location.search });
    return new Promise(() => undefined);
  }
  if (returned) history.replaceState(null, '', typeof user.state === 'string' ? user.state : '/');
  return {
    token: user.access_token,
    name: user.profile.email ?? user.profile.sub,
    signOut: () => manager.signoutRedirect(),
  };
}
