import type { Context } from 'hono';
import { Problem } from './problem.ts';

/** The entity tag of a resource that counts its versions. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/**
 * Holds a change against the version that the client has read. Answers 412 where another change came first, and 428
 * where `If-Match` is needed and missing. A gzipped answer's tag is weak (`W/"3"`); it names the same version.
 */
export function requireMatch(c: Context, version: number, need: 'required' | 'optional' = 'required'): void {
  const header = c.req.header('if-match');
  if (header === undefined) {
    if (need === 'optional') return;
    throw new Problem(
      'precondition-required',
      'Read the resource first and send its ETag as If-Match with the change.',
    );
  }
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (tags.includes('*') || tags.includes(versionTag(version))) return;
  throw new Problem('precondition-failed', 'Another change came first. Read the resource again and repeat the change.');
}
