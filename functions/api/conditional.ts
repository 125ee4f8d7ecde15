import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { Problem } from './problem.ts';

/** The entity tag of a resource that counts its versions. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/** The entity tag of a resource without versions: its content. */
export function contentTag(resource: object): string {
  return `"${createHash('sha256').update(JSON.stringify(resource)).digest('base64url').slice(0, 22)}"`;
}

/**
 * Holds a change against the version that the client has read: `current`, as it has just been read, has this tag. Gives
 * what the change is to be made from, so that the write itself can refuse any other; undefined: from whatever is there.
 * Answers 412 where another change came first, and 428 where `If-Match` is needed and missing. A gzipped answer's tag is
 * weak (`W/"3"`); it names the same version.
 */
export function requireMatch<T>(
  c: Context,
  current: T,
  tag: string,
  need: 'required' | 'optional' = 'required',
): T | undefined {
  const header = c.req.header('if-match');
  if (header === undefined) {
    if (need === 'optional') return undefined;
    throw new Problem(
      'precondition-required',
      'Read the resource first and send its ETag as If-Match with the change.',
    );
  }
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (tags.includes('*')) return undefined;
  if (tags.includes(tag)) return current;
  throw new Problem('precondition-failed', 'Another change came first. Read the resource again and repeat the change.');
}
