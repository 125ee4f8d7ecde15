import { Agent, request as send } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What to ask, how often a second, and for how long. */
export type SteadyLoad = Readonly<{
  url: string;
  method: string;
  body: string | null;
  rate: number;
  seconds: number;
}>;

/** Milliseconds of each request, from when it was due until its answer was there; and how many were not answered well. */
type Answered = Readonly<{ times: readonly number[]; failed: number; seconds: number }>;

/**
 * Sends requests at even intervals, however long those before take, as many callers together do. autocannon sends a
 * second's requests as fast as they are answered and then waits for the next second, which is another load. A program of
 * its own, so that it takes no time from the server's thread: the load comes as its argument, the answer is its output.
 */
async function sendSteadily({ url, method, body, rate, seconds }: SteadyLoad): Promise<Answered> {
  const agent = new Agent({ keepAlive: true });
  const headers =
    body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const times: number[] = [];
  let failed = 0;
  const ask = (due: number) =>
    new Promise<void>((resolve) => {
      const fail = () => {
        failed += 1;
        resolve();
      };
      const sent = send(url, { agent, method, headers }, (response) => {
        response.resume();
        response.once('error', fail);
        response.once('end', () => {
          times.push(performance.now() - due);
          if ((response.statusCode ?? 500) < 300) resolve();
          else fail();
        });
      });
      sent.once('error', fail);
      sent.end(body ?? undefined);
    });
  const start = performance.now();
  const asked: Promise<void>[] = [];
  for (let index = 0; index < rate * seconds; index += 1) {
    const due = start + (index * 1_000) / rate;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    asked.push(ask(due));
  }
  await Promise.all(asked);
  agent.destroy();
  return { times, failed, seconds: (performance.now() - start) / 1_000 };
}

process.stdout.write(JSON.stringify(await sendSteadily(JSON.parse(process.argv[2] ?? '') as SteadyLoad)));
