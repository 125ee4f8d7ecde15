import { requestBackfill } from '../shared/alerting/backfill.ts';
import { getChannel } from '../shared/alerting/channel-store.ts';
import { dayOf, meetingSentence } from '../shared/alerting/describe-meeting.ts';
import { excerptOf } from '../shared/alerting/excerpt.ts';
import { lastDays, previewWatch, type WatchedQuery } from '../shared/alerting/past-matches.ts';
import { defaultSettings, type Watch, type WatchSettings } from '../shared/alerting/watch.ts';
import { changeWatch, createWatch, getWatch, listWatches, removeWatch } from '../shared/alerting/watch-store.ts';
import { ReadoutError } from '../shared/errors.ts';
import type { ApiChoice } from './api-option.ts';
import { apiWatch, apiWatches } from './ask-api.ts';
import type { StackChoice } from './connect.ts';
import { type AlertingConnection, withAlerting } from './connect-alerting.ts';
import { describeWatch, watchTable } from './describe-watch.ts';
import { channelId, watchId } from './id-of.ts';
import { endOfSpan, futureInstantOf, settingsOf, type WatchOptions } from './watch-options.ts';

/** The actions of `readout watch`, one function each. They print what a person asked for on stdout. */
type Printing = StackChoice & Readonly<{ json?: boolean }>;

const say = (text: string) => process.stdout.write(`${text}\n`);

export async function add(name: string, options: StackChoice & WatchOptions & { backfill?: number }): Promise<void> {
  await withAlerting(options, async (to) => {
    const now = new Date();
    const { query, ...settings } = settingsOf(options, now);
    if (query === undefined) {
      throw new ReadoutError('query-missing', 'Say what to watch for: --query, --official, --topic or --country.');
    }
    const watch = await createWatch(
      to.store,
      { ...(await withChannelId(to, settings)), name, query, owner: to.owner },
      now,
    );
    say(describeWatch(watch, now));
    if (options.backfill === undefined) return;
    await requestBackfill(to.store, watch, options.backfill, now);
    say(`A digest of the last ${options.backfill} days follows in a few minutes.`);
  });
}

export async function list(options: Printing & ApiChoice): Promise<void> {
  const watches =
    options.api === undefined
      ? await withAlerting(options, ({ store }) => listWatches(store))
      : await apiWatches(options.api);
  if (options.json) say(JSON.stringify(watches, null, 2));
  else if (watches.length === 0) process.stderr.write('There are no watches. Make one with `readout watch add`.\n');
  else say(watchTable(watches, new Date(), process.stdout.columns));
}

export async function show(id: string, options: Printing & ApiChoice): Promise<void> {
  const watch =
    options.api === undefined
      ? await withAlerting(options, async (to) => getWatch(to.store, await watchId(to, id)))
      : await apiWatch(options.api, id);
  say(options.json ? JSON.stringify(watch, null, 2) : describeWatch(watch, new Date()));
}

export async function edit(id: string, options: StackChoice & WatchOptions): Promise<void> {
  const change = settingsOf(options, new Date());
  if (Object.keys(change).length === 0) {
    throw new ReadoutError('option-missing', 'Name what to change: see `readout watch edit --help`.');
  }
  await withAlerting(options, async (to) => {
    await changeAndSay(to, id, await withChannelId(to, change));
  });
}

export async function pause(id: string, options: StackChoice): Promise<void> {
  await withAlerting(options, (to) => changeAndSay(to, id, { paused: true }));
}

export async function resume(id: string, options: StackChoice): Promise<void> {
  await withAlerting(options, (to) => changeAndSay(to, id, { paused: false, mutedUntil: null }));
}

type MuteOptions = StackChoice & Readonly<{ for: string; until?: string; zone: string }>;

export async function mute(id: string, options: MuteOptions): Promise<void> {
  const now = new Date();
  const mutedUntil = options.until ? futureInstantOf(options.until, options.zone, now) : endOfSpan(options.for, now);
  await withAlerting(options, (to) => changeAndSay(to, id, { mutedUntil }));
}

export async function remove(id: string, options: StackChoice): Promise<void> {
  await withAlerting(options, async (to) => {
    const removed = await removeWatch(to.store, await watchId(to, id));
    say(`Removed the watch "${removed.name}" (${removed.id}).`);
  });
}

type PreviewOptions = Printing & WatchOptions & Readonly<{ days: number; limit: number }>;

export async function preview(id: string | undefined, options: PreviewOptions): Promise<void> {
  await withAlerting(options, async (to) => {
    const { store } = to;
    const now = new Date();
    const base: Partial<Watch> = id === undefined ? defaultSettings : await getWatch(store, await watchId(to, id));
    const { minConfidence = 0, names = 'variants', query } = { ...base, ...settingsOf(options, now) };
    if (query === undefined) {
      throw new ReadoutError(
        'query-missing',
        'Name a watch, or say what to look for: --query, --official, --topic or --country.',
      );
    }
    const watched: WatchedQuery = { query, names, minConfidence };
    const found = await previewWatch(store, watched, lastDays(options.days, now), Math.max(options.limit, 1_000), now);
    const shown = found.meetings.slice(0, options.limit);
    if (options.json) {
      say(JSON.stringify({ ...found, meetings: shown, total: found.meetings.length }, null, 2));
      return;
    }
    for (const meeting of shown) say(meetingSentence(excerptOf(meeting), dayOf(new Date())));
    say(previewSummary(found));
  });
}

function previewSummary({ complete, meetings, period, perWeek }: Awaited<ReturnType<typeof previewWatch>>): string {
  const count = `${complete ? '' : 'more than '}${meetings.length} ${meetings.length === 1 ? 'meeting' : 'meetings'}`;
  const share = perWeek > 0 && perWeek < 0.1 ? 'fewer than one in ten weeks' : `about ${perWeek.toFixed(1)} a week`;
  return `${count} from ${period.from} to ${period.to}, ${share}.`;
}

async function changeAndSay(to: AlertingConnection, id: string, change: Partial<WatchSettings>): Promise<void> {
  const now = new Date();
  say(describeWatch(await changeWatch(to.store, await watchId(to, id), change, now), now));
}

/** A watch must not send into the void: the channel that it names, by id or name, has to be there before it. */
async function withChannelId<T extends Partial<WatchSettings>>(to: AlertingConnection, settings: T): Promise<T> {
  if (settings.channel === undefined) return settings;
  const { id } = await getChannel(to.store, await channelId(to, settings.channel), to.defaultTopicArn);
  return { ...settings, channel: id };
}
