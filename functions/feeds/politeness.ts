import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { ReadoutError } from '../../shared/errors.ts';
import { fetchSafely, userAgentName } from './fetch-safely.ts';

type Robots = ReturnType<typeof robotsParser>;
type Rules = Readonly<{ robots: Robots | null; until: number }>;

const dayMs = 86_400_000;
const leastGapMs = 1_000;
/** Sites that ask for longer pauses get them in the form of fewer pages per run. */
const mostGapMs = 30_000;
/** RFC 9309 §2.5. */
const robotsBytes = 512 * 1024;

/** Waits for a host's turn, and keeps out of where its robots.txt does not want us. */
export type Politeness = Readonly<{ beforeFetch(url: URL): Promise<void> }>;

/**
 * One per process: remembers each host's robots.txt for a day (RFC 9309) and when it was last asked for something.
 *
 * @param gapMs time between two requests to one host, unless its robots.txt asks for more
 */
export function createPoliteness(allowed: readonly string[], gapMs = leastGapMs): Politeness {
  const rules = new Map<string, Promise<Rules>>();
  /** When each host was, or will have been, asked last. */
  const lastTurn = new Map<string, Promise<number>>();

  async function waitForTurn(host: string, gap: number): Promise<void> {
    const before = lastTurn.get(host);
    // Counted from when the one before really went: a late timer must not let two requests go together.
    const turn = (async () => {
      const pause = ((await before) ?? 0) + gap - Date.now();
      if (pause > 0) await sleep(pause);
      return Date.now();
    })();
    lastTurn.set(host, turn);
    await turn;
  }

  async function rulesOf(origin: string): Promise<Rules> {
    const known = rules.get(origin);
    if (known && (await known).until > Date.now()) return known;
    const fresh = fetchRules(origin, allowed);
    rules.set(origin, fresh);
    return fresh;
  }

  return {
    async beforeFetch(url) {
      const { robots } = await rulesOf(url.origin);
      if (robots?.isDisallowed(url.href, userAgentName)) {
        throw new ReadoutError('robots-refused', `${url.origin}/robots.txt asks not to fetch ${url.pathname}.`);
      }
      const asked = (robots?.getCrawlDelay(userAgentName) ?? 0) * 1000;
      await waitForTurn(url.host, Math.min(Math.max(gapMs, asked), mostGapMs));
    },
  };
}

/** No robots.txt allows everything; a server in trouble, for an hour, nothing. */
async function fetchRules(origin: string, allowed: readonly string[]): Promise<Rules> {
  const address = `${origin}/robots.txt`;
  const nothing: Rules = {
    robots: robotsParser(address, 'User-agent: *\nDisallow: /'),
    until: Date.now() + dayMs / 24,
  };
  try {
    const { status, body } = await fetchSafely(address, { allowed, maxBytes: robotsBytes });
    if (status >= 500 || status === 429) return nothing;
    const text = status === 200 ? Buffer.from(body).toString('utf8') : '';
    return { robots: robotsParser(address, text), until: Date.now() + dayMs };
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'address-refused') throw error;
    return nothing;
  }
}
