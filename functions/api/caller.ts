import { Problem } from './problem.ts';

/** Each role may do what those before it may. */
const roles = ['reader', 'analyst', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who makes the request, as the gateway's authorizer has verified it. `id` owns watches and feeds. */
export type Caller = Readonly<{ id: string; role: Role | null }>;

type Claims = Readonly<Record<string, unknown>>;

/**
 * Reads the caller from the claims that API Gateway's JWT authorizer passes on. Null when there are none.
 * The gateway flattens lists: groups come as an array or as the text `[analyst admin]`.
 */
export function callerFromClaims(claims: Claims | undefined, rolesClaim = 'cognito:groups'): Caller | null {
  const id = claims?.sub;
  if (typeof id !== 'string' || id === '') return null;
  const groups = groupNames(claims?.[rolesClaim]);
  return { id, role: roles.findLast((role) => groups.includes(role)) ?? null };
}

function groupNames(claim: unknown): readonly string[] {
  if (Array.isArray(claim)) return claim.map(String);
  if (typeof claim !== 'string') return [];
  return claim.replace(/^\[|\]$/g, '').split(/[\s,]+/);
}

/** The caller, who must have at least this role; a Problem otherwise. */
export function requireRole(caller: Caller | null | undefined, least: Role): Caller {
  if (!caller) {
    throw new Problem('unauthenticated', 'This needs a token. Send it as "Authorization: Bearer TOKEN".', {
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
  if (caller.role === null || roles.indexOf(caller.role) < roles.indexOf(least)) {
    const has = caller.role ? `your role is ${caller.role}` : 'you have no role';
    throw new Problem(
      'forbidden',
      `This needs the role ${least}; ${has}. Ask an administrator to add you to the group.`,
    );
  }
  return caller;
}
