import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ControlServer = Readonly<{ endpoint: string; stop(): Promise<void> }>;

/** Says over HTTP how the stack is. That it answers with the right `instance` is the proof that the stack lives. */
export async function startControlServer(
  port: number,
  status: () => Readonly<Record<string, unknown>>,
): Promise<ControlServer> {
  const server = createServer((request, response) => {
    const known = request.method === 'GET' && request.url === '/status';
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? status() : {}));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
