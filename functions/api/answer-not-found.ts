import type { NotFoundHandler } from 'hono';
import type { ApiApp, ApiEnv } from './api-env.ts';
import { Problem } from './problem.ts';

/** Nothing is registered for the request: an unknown address, or a known one that does not offer the method. */
export function answerNotFound(app: ApiApp): NotFoundHandler<ApiEnv> {
  return (c) => {
    const methods = [
      ...new Set(app.routes.filter((route) => matches(route.path, c.req.path)).map(({ method }) => method)),
    ];
    const offered = methods.filter((method) => method !== 'ALL').toSorted();
    if (offered.length === 0) {
      throw new Problem('not-found', 'There is no such resource. GET /openapi.json lists all.');
    }
    throw new Problem('method-not-allowed', `This resource offers ${offered.join(', ')}.`, {
      headers: { allow: offered.join(', ') },
    });
  };
}

function matches(pattern: string, path: string): boolean {
  const [expected, actual] = [pattern.split('/'), path.split('/')];
  return (
    expected.length === actual.length &&
    expected.every((part, index) => (part.startsWith(':') ? actual[index] !== '' : part === actual[index]))
  );
}
