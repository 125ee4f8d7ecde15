import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import ipaddr from 'ipaddr.js';
import * as z from 'zod';
import { openPaths } from '../functions/open-paths.ts';
import { ReadoutError } from '../shared/errors.ts';
import { httpApiEvent } from './http-api-event.ts';
import type { Authorizer, Claims } from './jwt-authorizer.ts';

export type GatewayOptions = Readonly<{
  /** Runs the function; rejects when it throws or takes too long. */
  invoke(event: unknown): Promise<unknown>;
  /** Checks tokens; null (`--no-auth`): every request is a local administrator's. On loopback alone. */
  authorizer: Authorizer | null;
  host?: string;
  port?: number;
}>;

export type HttpGateway = Readonly<{ url: string; stop(): Promise<void> }>;

const methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const maxBodyBytes = 10 * 1024 * 1024;
const localAdministrator: Claims = { sub: 'local', 'cognito:groups': '[admin]' };

const resultSchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/**
 * Serves one function over HTTP as an API Gateway HTTP API does: routes, JWT authorizer, payload format 2.0, and the
 * gateway's own answers where it does not call the function.
 */
export async function startHttpGateway(options: GatewayOptions): Promise<HttpGateway> {
  const host = options.host ?? '127.0.0.1';
  if (!options.authorizer && !isLoopback(host)) {
    throw new ReadoutError(
      'open-api-not-local',
      `The API cannot be open to everyone on ${host}. Leave out --no-auth, or listen on 127.0.0.1.`,
    );
  }
  const server = createServer((request, response) => {
    answer(options, request, response).catch(() => reply(response, 500, 'Internal Server Error'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : options.port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(options: GatewayOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (!methods.has(method)) return reply(response, 404, 'Not Found');
  if (!options.authorizer && !isLocal(request)) return reply(response, 403, 'Forbidden');

  const open = method === 'OPTIONS' || (method === 'GET' && isOpen(path));
  const claims = open ? null : await claimsOf(options.authorizer, request);
  if (!open && !claims) {
    response.setHeader('www-authenticate', 'Bearer');
    return reply(response, 401, 'Unauthorized');
  }
  const body = await readBody(request);
  if (!body) return reply(response, 413, 'Request Entity Too Large');

  const event = httpApiEvent(request, { body, claims, requestId: randomUUID(), at: new Date() });
  const result = resultSchema.parse(await options.invoke(event));
  response.statusCode = result.statusCode;
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, value);
  if (result.cookies?.length) response.setHeader('set-cookie', result.cookies);
  response.end(Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8'));
}

async function claimsOf(authorizer: Authorizer | null, request: IncomingMessage): Promise<Claims | null> {
  return authorizer ? authorizer(request.headers.authorization) : localAdministrator;
}

/** A path of the form `/feeds/{proxy+}` takes everything below; others match as they are. */
function isOpen(path: string): boolean {
  return openPaths.some((open) =>
    open.endsWith('/{proxy+}') ? path.startsWith(open.slice(0, -'{proxy+}'.length)) : path === open,
  );
}

/** Null when it is larger than the gateway takes. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The gateway's own answers: JSON with one field. */
function reply(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');
}

/**
 * Without tokens any page that the user visits could act as the administrator: by pointing a name of its own at
 * 127.0.0.1, or by sending a form here. Browsers name both the host asked for and the page's origin.
 */
function isLocal({ headers }: IncomingMessage): boolean {
  const hosts = [
    headers.host ?? '',
    ...(headers.origin === undefined ? [] : [headers.origin.replace(/^https?:\/\//, '')]),
  ];
  return hosts.every((host) => isLoopback(host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')));
}
