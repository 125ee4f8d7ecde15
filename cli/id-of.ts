import { listChannels } from '../shared/alerting/channel-store.ts';
import { listWatches } from '../shared/alerting/watch-store.ts';
import { ReadoutError } from '../shared/errors.ts';
import type { AlertingConnection } from './connect-alerting.ts';

type Named = Readonly<{ id: string; name: string }>;

/** The id of the watch that a person means by its id or its name. What is unknown stays as it is: whoever looks it up says so. */
export async function watchId({ store }: AlertingConnection, wanted: string): Promise<string> {
  return idOf(wanted, await listWatches(store), 'watches');
}

/** The same for a channel. */
export async function channelId({ defaultTopicArn, store }: AlertingConnection, wanted: string): Promise<string> {
  return idOf(wanted, await listChannels(store, defaultTopicArn), 'channels');
}

/** The id of the one that is meant by its id or its name; throws `name-ambiguous` when several have the name. */
export function idOf(wanted: string, all: readonly Named[], kind: string): string {
  if (all.some(({ id }) => id === wanted)) return wanted;
  const namesakes = all.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (namesakes.length <= 1) return namesakes[0]?.id ?? wanted;
  const ids = namesakes.map(({ id }) => id).join(', ');
  throw new ReadoutError('name-ambiguous', `Several ${kind} are called ${wanted}: ${ids}. Name one by its id.`);
}
