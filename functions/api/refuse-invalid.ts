import type { Hook } from '@hono/zod-openapi';
import type { ZodError } from 'zod';
import type { ApiEnv } from './api-env.ts';
import { type FieldError, Problem } from './problem.ts';

/** Turns what Zod found wrong with a request into one problem that points at every field. */
export const refuseInvalid: Hook<unknown, ApiEnv, string, unknown> = (result) => {
  if (result.success) return;
  const errors = fieldErrors(result.error, result.target === 'json');
  const first = errors[0];
  const where = first?.pointer ?? first?.parameter;
  throw new Problem('invalid-request', `${where ? `${where}: ` : ''}${first?.detail ?? 'The request is not valid.'}`, {
    members: { errors: [...errors] },
  });
};

/** `inBody`: fields are pointed at with a JSON Pointer; otherwise with the parameter's name. */
function fieldErrors(error: ZodError, inBody: boolean): readonly FieldError[] {
  return error.issues.flatMap((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : null;
    const paths = unknown ? unknown.map((key) => [...issue.path, key]) : [issue.path];
    const detail = unknown ? `unknown ${inBody ? 'field' : 'parameter'}` : issue.message;
    return paths.map((path) => (inBody ? { detail, pointer: pointer(path) } : { detail, parameter: path.join('.') }));
  });
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
