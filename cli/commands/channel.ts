import { Command, Option } from 'commander';
import type { Addresses, CapOptions } from '../channel-options.ts';
import type { StackChoice } from '../connect.ts';
import { jsonOption, located, whole } from './watch.ts';

/** `readout channel`: where alerts go. */
export function channelCommand(): Command {
  const channel = new Command('channel').description('say where alerts go: mail, SMS, webhooks');
  const run = async () => import('../run-channel.ts');

  caps(located(channel.command('add <name>').description('make a channel')))
    .option('--email <address>', 'subscribe a mail address (may be repeated)', collect)
    .option('--sms <number>', 'subscribe a phone, as +390612345678 (may be repeated)', collect)
    .option('--https <url>', 'subscribe a webhook that SNS signs its messages to (may be repeated)', collect)
    .addHelpText('after', '\nExample:\n  readout channel add Newsroom --email desk@example.org --sms +390612345678')
    .action(async (name: string, options: CapOptions & Addresses) => (await run()).add(name, options));
  located(channel.command('list').description('list all channels'))
    .addOption(jsonOption())
    .action(async (options: StackChoice & { json?: boolean }) => (await run()).list(options));
  located(channel.command('show <id>').description('show a channel, and who has confirmed'))
    .addOption(jsonOption())
    .action(async (id: string, options: StackChoice & { json?: boolean }) => (await run()).show(id, options));
  located(channel.command('remove <id>').description('remove a channel that no watch sends to')).action(
    async (id: string, options: StackChoice) => (await run()).remove(id, options),
  );
  located(channel.command('subscribe <id>').description('subscribe addresses; mail addresses confirm by a link'))
    .option('--email <address>', 'a mail address (may be repeated)', collect)
    .option('--sms <number>', 'a phone, as +390612345678 (may be repeated)', collect)
    .option('--https <url>', 'a webhook that SNS signs its messages to (may be repeated)', collect)
    .action(async (id: string, options: StackChoice & Addresses) => (await run()).subscribeAll(id, options));
  located(channel.command('unsubscribe <id> <address>').description('end a subscription')).action(
    async (id: string, address: string, options: StackChoice) => (await run()).unsubscribeOne(id, address, options),
  );
  caps(located(channel.command('limit <id>').description('set how much a channel may send'))).action(
    async (id: string, options: CapOptions) => (await run()).limit(id, options),
  );
  located(
    channel
      .command('connect <id>')
      .description('post to Slack or Teams; the address of the incoming webhook is read from standard input'),
  )
    .addOption(new Option('--to <service>', 'whose webhook it is').choices(['slack', 'teams']).makeOptionMandatory())
    .action(async (id: string, options: StackChoice & { to: 'slack' | 'teams' }) => (await run()).connect(id, options));
  located(channel.command('disconnect <id> <webhook>').description('stop posting to Slack or Teams')).action(
    async (id: string, webhook: string, options: StackChoice) => (await run()).disconnect(id, webhook, options),
  );
  return channel;
}

function caps(command: Command): Command {
  return command
    .option('--messages-per-hour <count>', 'more are collected into one', whole)
    .option('--sms-per-day <count>', 'more follow together the next day', whole);
}

const collect = (value: string, before: readonly string[] = []) => [...before, value];
