import { ReadoutError } from '../errors.ts';
import type { Webhook } from './channel.ts';

/** Where Slack and Microsoft take incoming webhooks; a leading dot stands for any host below. */
const hosts: Readonly<Record<Webhook['kind'], readonly string[]>> = {
  slack: ['hooks.slack.com', 'hooks.slack-gov.com'],
  teams: ['.webhook.office.com', '.logic.azure.com', '.environment.api.powerplatform.com'],
};

/**
 * Checks the address of an incoming webhook: only the service's own hosts, over TLS, so that nobody can make our
 * function call what only it can reach. `allowed`: further hosts (`host` or `host:port`) that the operator vouches for.
 * Throws `webhook-refused`, without the address, which is a secret.
 */
export function checkWebhook(kind: Webhook['kind'], address: string, allowed: readonly string[]): URL {
  const url = parse(address);
  if (url?.username !== '' || url.password !== '') throw refused('is not an https address');
  if (allowed.includes(url.host)) return url;
  if (url.protocol !== 'https:' || url.port !== '') throw refused('is not an https address on the usual port');
  const known = hosts[kind].some((host) =>
    host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host,
  );
  if (!known) throw refused(`is on ${url.hostname}, where ${kind === 'slack' ? 'Slack' : 'Teams'} takes no webhooks`);
  return url;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function refused(why: string): ReadoutError {
  return new ReadoutError(
    'webhook-refused',
    `The address of the webhook ${why}. Copy the incoming-webhook address from Slack or Teams as it is.`,
  );
}
