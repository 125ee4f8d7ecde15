import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openQueue } from '../message-queue.ts';
import { actions } from './actions.ts';
import { createCarrier } from './carriers.ts';
import { startDeliveries } from './deliveries.ts';
import { openOutbox, type Sent } from './outbox.ts';
import { parseQueryForm, renderError, renderResult, SnsError } from './query-protocol.ts';
import { openSigner } from './signing.ts';
import type { SnsDeps } from './sns-deps.ts';
import { openSnsState } from './topics.ts';

export type SnsServer = Readonly<{
  endpoint: string;
  /** Everything that was sent to anybody, oldest first. */
  outbox(): readonly Sent[];
  /** Messages on their way. */
  waiting(): number;
  /** A person answers STOP: their number gets no more messages until it opts in again. */
  optOut(phoneNumber: string): Promise<void>;
  stop(): Promise<void>;
}>;

const deliveryVisibilityMs = 60_000;
/** What people open from their mail; everything else must be posted. */
const linkActions = ['ConfirmSubscription', 'Unsubscribe'];

/**
 * An SNS on localhost: speaks its Query protocol, keeps topics, subscriptions and an outbox of all that it sent under
 * `directory`, and delivers mail for real through `smtp` (a URL such as `smtp://localhost:1025`).
 */
export async function startSns(options: {
  directory: string;
  port?: number;
  smtp?: string | null;
}): Promise<SnsServer> {
  const { directory } = options;
  const queue = await openQueue({
    name: 'deliveries',
    directory: join(directory, 'deliveries'),
    visibilityMs: deliveryVisibilityMs,
  });
  const [state, outbox, signer] = await Promise.all([
    openSnsState(join(directory, 'topics.json')),
    openOutbox(join(directory, 'outbox.jsonl')),
    openSigner(join(directory, 'signing-key.json')),
  ]);
  const carrier = createCarrier(options.smtp ?? null);
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const endpoint = await listen(server, options.port ?? 0);
  const deps: SnsDeps = {
    state,
    mark: { signer, endpoint },
    enqueue: (delivery) => queue.send(JSON.stringify(delivery)),
  };
  const deliveries = startDeliveries(queue, carrier.carry, outbox);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', endpoint);
    if (url.pathname === '/SimpleNotificationService.pem')
      return reply(response, 200, 'text/plain', signer.certificate);
    if (url.pathname === '/outbox') return reply(response, 200, 'application/json', JSON.stringify(outbox.list()));
    const isLink = request.method === 'GET';
    const form = isLink ? url.searchParams : new URLSearchParams(await text(request));
    try {
      const name = form.get('Action') ?? '';
      const act = !isLink || linkActions.includes(name) ? actions[name] : undefined;
      if (!act) throw new SnsError('InvalidAction', `Could not find operation ${name}`);
      const result = renderResult(name, await act(deps, parseQueryForm(form)));
      reply(response, 200, 'text/xml', result);
    } catch (error) {
      const known = error instanceof SnsError ? error : new SnsError('InternalError', String(error), 500);
      reply(response, known.status, 'text/xml', renderError(known));
    }
  }

  return {
    endpoint,
    outbox: outbox.list,
    waiting: queue.depth,
    async optOut(phoneNumber) {
      state.optedOut.add(phoneNumber);
      await state.save();
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await deliveries.stop();
      carrier.stop();
    },
  };
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
