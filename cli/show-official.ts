import pc from 'picocolors';
import { ReadoutError } from '../shared/errors.ts';
import type { Meeting } from '../shared/meeting/meeting.ts';
import { getMeetings } from '../shared/store/get-meeting.ts';
import { type OfficialProfile, officialProfile } from '../shared/store/official-profile.ts';
import type { Store } from '../shared/store/store.ts';
import type { ApiChoice } from './api-option.ts';
import { apiOfficial } from './ask-api.ts';
import { type StackChoice, withStore } from './connect.ts';
import { meetingTable } from './write-meetings.ts';

const counterpartsShown = 15;
const meetingsShown = 10;

/** Prints an official's offices over time, counterparts and latest meetings. */
export async function printOfficial(
  name: string,
  options: StackChoice & ApiChoice & { format: 'table' | 'json' },
): Promise<void> {
  const { profile, latest } =
    options.api === undefined
      ? await withStore(options, ({ store }) => storedOfficial(store, name))
      : await apiOfficial(options.api, name, meetingsShown);
  const text = options.format === 'json' ? JSON.stringify(profile, null, 2) : describe(profile, latest);
  process.stdout.write(`${text}\n`);
}

async function storedOfficial(store: Store, name: string) {
  const profile = await officialProfile(store, name);
  if (!profile) throw new ReadoutError('not-found', `Nobody of the name ${name} is on record, in any spelling.`);
  return { profile, latest: await getMeetings(store, profile.meetings.slice(0, meetingsShown)) };
}

function describe(profile: OfficialProfile, latest: readonly Meeting[]): string {
  const { name, spellings, offices, counterparts, meetings, firstSeen, lastSeen, complete } = profile;
  const count = `${complete ? '' : 'more than '}${meetings.length}`;
  const others = spellings.filter((spelling) => spelling.name !== name).map((spelling) => spelling.name);
  const lines = [
    pc.bold(name),
    `  ${count} meeting${meetings.length === 1 ? '' : 's'}, ${spanOf(firstSeen, lastSeen)}`,
    ...(others.length > 0 ? [`  also spelt ${others.join(', ')}`] : []),
    '',
    pc.bold('Offices'),
    ...offices.map(({ role, affiliation, firstSeen: first, lastSeen: last, meetings: times }) => {
      const office = [role, affiliation].filter(Boolean).join(', ');
      return `  ${spanOf(first, last).padEnd(24)}  ${office} ${pc.dim(`(${times})`)}`;
    }),
    '',
    pc.bold('Counterparts'),
    ...counterparts
      .slice(0, counterpartsShown)
      .map(
        ({ name: other, affiliation, meetings: times, lastMet }) =>
          `  ${String(times).padStart(4)}  ${other}${affiliation ? ` (${affiliation})` : ''} ${pc.dim(`last ${lastMet}`)}`,
      ),
    ...(counterparts.length > counterpartsShown
      ? [pc.dim(`        and ${counterparts.length - counterpartsShown} more`)]
      : []),
    '',
    pc.bold('Latest meetings'),
    meetingTable(latest, process.stdout.columns),
  ];
  return lines.join('\n');
}

const spanOf = (first: string, last: string): string => (first === last ? first : `${first} to ${last}`);
