import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { accountId } from './aws-names.ts';
import type { Claims } from './jwt-authorizer.ts';

type Authorized = { requestContext: { authorizer?: { jwt: { claims: Claims; scopes: null } } } };

/** The event (payload format 2.0) with which API Gateway calls a function for this request. */
export function httpApiEvent(
  request: IncomingMessage,
  given: Readonly<{ body: Buffer; claims: Claims | null; requestId: string; at: Date }>,
): APIGatewayProxyEventV2 & Authorized {
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  const rawQueryString = query.join('?');
  const method = request.method ?? 'GET';
  const { cookie, ...headers } = request.headers;
  const isText = /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded)|[^;]*\+(json|xml))/i.test(
    headers['content-type'] ?? 'text/plain',
  );
  const domainName = headers.host ?? 'localhost';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString,
    ...(cookie ? { cookies: cookie.split('; ') } : {}),
    headers: { ...joined(headers), 'x-forwarded-proto': 'http', 'x-forwarded-for': request.socket.remoteAddress ?? '' },
    ...(rawQueryString ? { queryStringParameters: queryParameters(rawQueryString) } : {}),
    requestContext: {
      accountId,
      apiId: 'readout',
      ...(given.claims ? { authorizer: { jwt: { claims: given.claims, scopes: null } } } : {}),
      domainName,
      domainPrefix: domainName.split('.', 1)[0] ?? domainName,
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: given.requestId,
      routeKey: '$default',
      stage: '$default',
      time: given.at.toISOString(),
      timeEpoch: given.at.getTime(),
    },
    ...(given.body.length > 0 ? { body: given.body.toString(isText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: given.body.length > 0 && !isText,
  };
}

/** A header that came several times is one text, parted by commas. */
function joined(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat().join(',')]])),
  );
}

function queryParameters(rawQueryString: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    parameters[name] = parameters[name] === undefined ? value : `${parameters[name]},${value}`;
  }
  return parameters;
}
