import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export type ConsoleSettings = Readonly<{
  apiUrl: string;
  s3: string;
  /** Who signs people in; null where the API is open to everybody on this machine. */
  signIn: Readonly<{ issuer: string; clientId: string }> | null;
}>;

export type ConsoleServer = Readonly<{
  endpoint: string;
  /** Tells the pages where the API, the bucket and the sign-in are. */
  configure(settings: ConsoleSettings): void;
  stop(): Promise<void>;
}>;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built console as CloudFront does in AWS: files as they are, any other path as the one page (it routes in
 * the browser), `config.json` with the addresses, under the same strict headers.
 */
export async function startConsole(options: { folder: string; port: number }): Promise<ConsoleServer> {
  let settings: ConsoleSettings | null = null;
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    const wanted = normalize(join(options.folder, path));
    const inside = wanted.startsWith(options.folder + sep) && extname(wanted) !== '';
    response.setHeader('content-security-policy', contentSecurityPolicy(settings));
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-frame-options', 'DENY');
    if (path === '/config.json') {
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-cache');
      response.end(JSON.stringify({ apiUrl: settings?.apiUrl, ...settings?.signIn }));
      return;
    }
    const file = inside ? wanted : join(options.folder, 'index.html');
    const content = await readFile(file).catch(() => null);
    response.setHeader('content-type', contentTypes[extname(file)] ?? 'application/octet-stream');
    response.setHeader(
      'cache-control',
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    response.writeHead(content ? 200 : 404).end(content ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    configure(given) {
      settings = given;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path that is asked for, decoded; the root for one that cannot be decoded, such as `/%`. */
function pathOf(url: string | undefined): string {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://console').pathname);
  } catch {
    return '/';
  }
}

function contentSecurityPolicy(settings: ConsoleSettings | null): string {
  const connectTo = [settings?.apiUrl, settings?.s3, settings?.signIn?.issuer].filter(Boolean).join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${connectTo}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
