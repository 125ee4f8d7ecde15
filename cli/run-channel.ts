import { text } from 'node:stream/consumers';
import type { Caps, Channel } from '../shared/alerting/channel.ts';
import { getChannel, listChannels } from '../shared/alerting/channel-store.ts';
import {
  addWebhook,
  changeCaps,
  createChannel,
  listSubscriptions,
  type NewSubscription,
  newSubscriptionSchema,
  removeChannel,
  removeWebhook,
  type Subscription,
  subscribe,
  unsubscribe,
} from '../shared/alerting/manage-channel.ts';
import { ReadoutError } from '../shared/errors.ts';
import type { Addresses, CapOptions } from './channel-options.ts';
import type { StackChoice } from './connect.ts';
import { type AlertingConnection, withAlerting } from './connect-alerting.ts';
import { channelId } from './id-of.ts';
import { plainTable } from './plain-table.ts';

type Printing = StackChoice & Readonly<{ json?: boolean }>;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The actions of `readout channel`, one function each. */
export async function add(name: string, options: CapOptions & Addresses): Promise<void> {
  await withAlerting(options, async (to) => {
    const addresses = addressesOf(options);
    const channel = await createChannel(to, { name, caps: capsOf(options) }, new Date());
    for (const address of addresses) await subscribe(to, channel.id, address);
    await sayChannel(to, channel);
  });
}

export async function list(options: Printing): Promise<void> {
  await withAlerting(options, async ({ defaultTopicArn, store }) => {
    const channels = await listChannels(store, defaultTopicArn);
    if (options.json) {
      say(JSON.stringify(channels, null, 2));
      return;
    }
    const rows = channels.map(({ caps, id, name }) => [id, name, caps.messagesPerHour, caps.smsPerDay]);
    say(plainTable(['id', 'name', 'messages an hour', 'SMS a day'], rows));
  });
}

export async function show(id: string, options: Printing): Promise<void> {
  await withAlerting(options, async (to) => {
    const channel = await getChannel(to.store, await channelId(to, id), to.defaultTopicArn);
    if (!options.json) return sayChannel(to, channel);
    say(JSON.stringify({ ...channel, subscriptions: await listSubscriptions(to, channel.id) }, null, 2));
  });
}

export async function remove(id: string, options: StackChoice): Promise<void> {
  await withAlerting(options, async (to) => {
    await removeChannel(to, await channelId(to, id));
    say(`Removed the channel ${id}.`);
  });
}

export async function subscribeAll(id: string, options: StackChoice & Addresses): Promise<void> {
  const addresses = addressesOf(options);
  if (addresses.length === 0) throw new ReadoutError('option-missing', 'Give an address: --email, --sms or --https.');
  await withAlerting(options, async (to) => {
    const channel = await channelId(to, id);
    for (const address of addresses) say(describeSubscription(await subscribe(to, channel, address)));
  });
}

export async function unsubscribeOne(id: string, address: string, options: StackChoice): Promise<void> {
  await withAlerting(options, async (to) => {
    await unsubscribe(to, await channelId(to, id), address);
    say(`${address} gets nothing more from the channel ${id}.`);
  });
}

export async function limit(id: string, options: CapOptions): Promise<void> {
  await withAlerting(options, async (to) =>
    sayChannel(to, await changeCaps(to, await channelId(to, id), capsOf(options))),
  );
}

/** The address comes by standard input, so that it stands neither in the shell's history nor in the list of processes. */
export async function connect(id: string, options: StackChoice & { to: 'slack' | 'teams' }): Promise<void> {
  const address = (await text(process.stdin)).trim();
  await withAlerting(options, async (to) => {
    const webhook = await addWebhook(to, await channelId(to, id), options.to, address, new Date());
    say(`Messages of the channel ${id} go to ${webhook.host}, too (${webhook.id}).`);
  });
}

export async function disconnect(id: string, webhook: string, options: StackChoice): Promise<void> {
  await withAlerting(options, async (to) => {
    await removeWebhook(to, await channelId(to, id), webhook);
    say(`Nothing more goes to ${webhook}.`);
  });
}

function capsOf({ messagesPerHour, smsPerDay }: CapOptions): Partial<Caps> {
  return {
    ...(messagesPerHour !== undefined && { messagesPerHour }),
    ...(smsPerDay !== undefined && { smsPerDay }),
  };
}

function addressesOf(options: Addresses): readonly NewSubscription[] {
  return (['email', 'sms', 'https'] as const).flatMap((protocol) =>
    (options[protocol] ?? []).map((endpoint) => checked({ protocol, endpoint })),
  );
}

/** Checked before anything is made, so that a mistyped address leaves no channel behind. */
function checked(subscription: NewSubscription): NewSubscription {
  const { data, error } = newSubscriptionSchema.safeParse(subscription);
  if (data) return data;
  const [problem] = error.issues;
  throw new ReadoutError('option-invalid', `${subscription.endpoint} ${problem?.message}.`);
}

async function sayChannel(to: AlertingConnection, channel: Channel): Promise<void> {
  const { caps, id, name, webhooks } = channel;
  say(`id           ${id}\nname         ${name}`);
  const messages = caps.messagesPerHour === 1 ? '1 message' : `${caps.messagesPerHour} messages`;
  say(`limits       ${messages} an hour, ${caps.smsPerDay} SMS a day`);
  for (const subscription of await listSubscriptions(to, id)) say(describeSubscription(subscription));
  for (const webhook of webhooks) say(`${webhook.kind.padEnd(12)} ${webhook.host} (${webhook.id})`);
}

function describeSubscription({ endpoint, protocol, state }: Subscription): string {
  return `${protocol.padEnd(12)} ${endpoint} (${state === 'pending' ? 'waits for confirmation' : state})`;
}
