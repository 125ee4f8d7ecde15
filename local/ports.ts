import { createServer } from 'node:net';

/** The wanted port of 127.0.0.1 where it is free, else 0: any free one. */
export function portOrAny(wanted: number | undefined): Promise<number> {
  if (!wanted) return Promise.resolve(0);
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(wanted)));
  });
}

/** The port of an endpoint that was used before, so that addresses stay the same from run to run. */
export function portOf(endpoint: string | undefined): number | undefined {
  return endpoint && URL.canParse(endpoint) ? Number(new URL(endpoint).port) || undefined : undefined;
}
