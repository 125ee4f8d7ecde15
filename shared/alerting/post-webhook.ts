import type { Webhook } from './channel.ts';
import { checkWebhook } from './webhook-hosts.ts';

/** What came of a post, as for a publication: it has arrived, it never will, or it may be tried again. */
export type Posted = Readonly<{ kind: 'accepted' | 'refused' | 'unclear'; reason: string }>;

const timeoutMs = 5_000;
/** Answers that ask to come back: too many requests, and a server in trouble. */
const retriable = (status: number) => status === 408 || status === 429 || status >= 500;

/** Posts a text to an incoming webhook. Redirects are not followed: they could lead anywhere. */
export async function postWebhook(
  kind: Webhook['kind'],
  address: string,
  text: string,
  allowed: readonly string[],
): Promise<Posted> {
  const url = checkWebhook(kind, address, allowed);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(kind === 'slack' ? slackBody(text) : teamsBody(text)),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    if (response.ok) return { kind: 'accepted', reason: `HTTP ${response.status}` };
    return { kind: retriable(response.status) ? 'unclear' : 'refused', reason: `HTTP ${response.status}` };
  } catch (error) {
    // The message of a failed fetch may hold the address, which is a secret; its name does not.
    return { kind: 'unclear', reason: error instanceof Error ? error.name : 'failed' };
  }
}

/** Slack reads `&`, `<` and `>` as markup; escaped, nothing in an article can mention a channel or fake a link. */
export function slackBody(text: string): object {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return { text: escaped, mrkdwn: false, unfurl_links: false };
}

/** Teams takes an adaptive card; its text blocks read Markdown, so every sign that begins some is escaped. */
export function teamsBody(text: string): object {
  const blocks = text.split('\n\n').map((block, i) => ({
    type: 'TextBlock',
    text: block.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&').replaceAll('\n', '\n\n'),
    wrap: true,
    separator: i > 0,
  }));
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: blocks,
        },
      },
    ],
  };
}
