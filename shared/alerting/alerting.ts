import type { SNSClient } from '@aws-sdk/client-sns';
import type { Store } from '../store/store.ts';

/** What delivering needs from outside; tests put their own clock and sleep in. */
export type Alerting = Readonly<{
  store: Store;
  sns: SNSClient;
  now: () => Date;
  sleep: (ms: number) => Promise<void>;
  /** The topic of the channel `default`, where there is one. */
  defaultTopicArn?: string;
  /** Where the console is, for links in messages. */
  consoleUrl?: string;
  /** Hosts that incoming webhooks may be on besides those of Slack and Microsoft. */
  webhookHosts: readonly string[];
}>;
