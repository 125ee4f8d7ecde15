import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** A request to the API, before it becomes the event that API Gateway makes of it. */
export type ApiCall = Readonly<{
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  path: string;
  query?: Readonly<Record<string, string | number | boolean>> | string;
  headers?: Readonly<Record<string, string>>;
  /** JSON, unless it is text already. */
  body?: unknown;
  /** The claims that the authorizer has verified; null: no token. */
  claims?: Readonly<Record<string, string>> | null;
}>;

export type ApiAnswer = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
  /** The body as JSON; throws when it is none. */
  json(): unknown;
}>;

/** The event of payload format 2.0 that API Gateway would send for this request. */
export function eventFor({ method = 'GET', path, query = '', headers = {}, body, claims }: ApiCall): object {
  const rawQueryString = typeof query === 'string' ? query : encodeQuery(query);
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString,
    headers: {
      host: 'api.example',
      'x-forwarded-proto': 'https',
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    requestContext: {
      accountId: '000000000000',
      apiId: 'readout',
      domainName: 'api.example',
      domainPrefix: 'api',
      ...(claims ? { authorizer: { jwt: { claims, scopes: null } } } : {}),
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'vitest' },
      requestId: 'request-1',
      routeKey: '$default',
      stage: '$default',
      time: '01/Aug/2026:00:00:00 +0000',
      timeEpoch: 1_785_542_400_000,
    },
    ...(text === undefined ? {} : { body: text }),
    isBase64Encoded: false,
  };
}

/** What a function's result says, whether it is gzipped or not. */
export function answerOf(result: APIGatewayProxyStructuredResultV2): ApiAnswer {
  const text = result.isBase64Encoded
    ? Buffer.from(result.body ?? '', 'base64').toString('latin1')
    : (result.body ?? '');
  return {
    status: result.statusCode ?? 0,
    headers: Object.fromEntries(Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)])),
    text,
    json: () => JSON.parse(text) as unknown,
  };
}

export function encodeQuery(query: Readonly<Record<string, string | number | boolean>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) parameters.set(name, String(value));
  return parameters.toString();
}
