import createClient, { type Client, type Middleware } from 'openapi-fetch';
import * as z from 'zod/mini';
import { ReadoutError } from '../errors.ts';
import { ApiError } from './api-error.ts';
import type { paths } from './api-types.ts';

/** The API with the types of its OpenAPI document: `client.GET('/meetings', { params: { query: { q } } })`. */
export type ApiClient = Client<paths, 'application/json'>;

/** `token` may be a function, asked at every request, where tokens are renewed. */
export type ApiAccess = Readonly<{ url: string; token?: string | (() => string | undefined) | undefined }>;

const problemSchema = z.object({
  code: z.string(),
  detail: z.string(),
  column: z.optional(z.int()),
  suggestion: z.optional(z.string()),
});

/**
 * A client of the HTTP API at `url`. Answers other than 2xx are thrown as ApiError with the problem's own code and
 * words, so that a caller need not look at each.
 */
export function createApiClient({ url, token }: ApiAccess): ApiClient {
  const client = createClient<paths, 'application/json'>({
    baseUrl: url.replace(/\/+$/, ''),
  });
  client.use(throwProblems, {
    onRequest({ request }) {
      const current = typeof token === 'function' ? token() : token;
      if (current) request.headers.set('authorization', `Bearer ${current}`);
    },
  });
  return client;
}

const throwProblems: Middleware = {
  async onResponse({ response }) {
    if (response.ok || response.status === 304) return;
    const body: unknown = await response.json().catch(() => null);
    const problem = problemSchema.safeParse(body);
    if (problem.success) throw new ApiError(problem.data.code, problem.data.detail, problem.data);
    const remedy = response.status === 401 ? 'Give a token that the API accepts.' : 'Check the address.';
    throw new ReadoutError('api-refused', `${response.url} answered ${response.status}. ${remedy}`);
  },
  onError({ request, error }) {
    return new ReadoutError('api-unreachable', `Nothing answers at ${request.url}. Is the API running there?`, {
      cause: error,
    });
  },
};
