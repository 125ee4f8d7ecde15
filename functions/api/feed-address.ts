import type { SignedFeed } from '../../shared/store/signed-feeds.ts';

/** Which feed a signed address is of. */
export type FeedReference = Readonly<{ owner: string; id: string }>;

const algorithm = 'HS256';
const audience = 'readout-feed';

/** The part of a feed's address that nobody can make up. It never expires: removing the feed ends it. */
export async function signFeed(feed: SignedFeed, secret: Uint8Array): Promise<string> {
  const { SignJWT } = await import('jose');
  return new SignJWT()
    .setProtectedHeader({ alg: algorithm })
    .setSubject(feed.owner)
    .setJti(feed.id)
    .setAudience(audience)
    .sign(secret);
}

/** Null when we did not sign it. */
export async function readFeedToken(token: string, secret: Uint8Array): Promise<FeedReference | null> {
  const { errors, jwtVerify } = await import('jose');
  try {
    const { payload } = await jwtVerify(token, secret, { audience, algorithms: [algorithm] });
    return payload.sub && payload.jti ? { owner: payload.sub, id: payload.jti } : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
