import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Alert } from '../../shared/alerting/alert.ts';
import type { Watch } from '../../shared/alerting/watch.ts';
import { eventually } from '../support/eventually.ts';
import { type ReadoutShell, startReadoutShell } from '../support/readout-shell.ts';
import type { Ran } from '../support/run-readout.ts';
import { startTestStack, type TestStack } from '../support/stack.ts';

let stack: TestStack;
let shell: ReadoutShell;
beforeAll(async () => {
  [stack, shell] = await Promise.all([startTestStack({ sweepIntervalMs: 1_000 }), startReadoutShell()]);
});
afterAll(async () => {
  shell.stop();
  await stack.stop();
});

const command = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));

/** Runs `readout` on the stack of this test; with input, in a process of its own. */
async function readout(args: readonly string[], input?: string): Promise<Ran> {
  const all = [...args, '--data', stack.data];
  if (input === undefined) return shell.run(...all);
  const child = spawn(process.execPath, [command, ...all], { env: { ...process.env, NO_COLOR: '1' } });
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number>((resolve) => child.once('close', (exit) => resolve(exit ?? -1))),
  ]);
  return { code, out, err };
}

async function id(args: readonly string[]): Promise<string> {
  const { err, out } = await readout(args);
  return /^id +(\S+)$/m.exec(out)?.[1] ?? `nothing made: ${err}`;
}

const article = `TUNIS, 10 March 2026 - Tunisian Foreign Minister Nabil Ammar met the Prime Minister of Malta, Robert Abela, in Tunis on Tuesday.

The two discussed migration and trade. "We will work together on migration," Mr Ammar said after the meeting.`;

describe('readout channel', () => {
  it('makes, shows, limits and removes a channel', { timeout: 120_000 }, async () => {
    const channel = await id(['channel', 'add', 'Newsroom', '--email', 'desk@example.org', '--sms', '+21612345678']);
    const shown = await readout(['channel', 'show', channel]);
    expect(shown.out).toContain('desk@example.org (waits for confirmation)');
    expect(shown.out).toContain('+21612345678 (confirmed)');
    expect((await readout(['channel', 'limit', channel, '--sms-per-day', '5'])).out).toContain('5 SMS a day');
    const least = await readout(['channel', 'limit', channel, '--messages-per-hour', '1']);
    expect(least.out).toContain('1 message an hour, 5 SMS a day');
    expect((await readout(['channel', 'unsubscribe', channel, '+21612345678'])).out).toContain('gets nothing more');
    expect((await readout(['channel', 'show', channel])).out).not.toContain('+21612345678');
    expect((await readout(['channel', 'remove', channel])).out).toContain('Removed');
    expect((await readout(['channel', 'list'])).out).not.toContain(channel);
  });

  it('makes none for an address that is none', async () => {
    const { code, err } = await readout(['channel', 'add', 'Mistyped', '--sms', '+21612345678', '--email', 'nobody']);
    expect([code, err]).toEqual([2, expect.stringContaining('nobody is not a mail address')]);
    expect((await readout(['channel', 'list'])).out).not.toContain('Mistyped');
  });

  it('takes the address of a webhook from standard input and never shows it', async () => {
    const channel = await id(['channel', 'add', 'Chat']);
    const address = 'https://hooks.slack.com/services/T000/B000/secretpart';
    const { out } = await readout(['channel', 'connect', channel, '--to', 'slack'], address);
    expect(out).toContain('hooks.slack.com');
    expect(out).not.toContain('secretpart');
    const shown = await readout(['channel', 'show', channel, '--json']);
    expect(shown.out).toContain('hooks.slack.com');
    expect(shown.out).not.toContain('secretpart');
  });

  it('refuses a webhook on another host', async () => {
    const channel = await id(['channel', 'add', 'Elsewhere']);
    const { code, err } = await readout(
      ['channel', 'connect', channel, '--to', 'slack'],
      'https://169.254.169.254/latest',
    );
    expect(code).toBe(2);
    expect(err).toContain('webhook');
  });
});

describe('readout watch', () => {
  it('makes, shows, changes, pauses, mutes, resumes and removes a watch', { timeout: 120_000 }, async () => {
    const args = ['watch', 'add', 'Talks', '--official', 'Robert Abela', '--topic', 'migration', '--topic', 'trade'];
    const watch = await id([...args, '--deliver', 'daily@7', '--zone', 'Europe/Malta', '--quiet', '22:00-06:30']);
    const shown = await readout(['watch', 'show', watch]);
    expect(shown.out).toContain('official:"Robert Abela" AND (topic:migration OR topic:trade)');
    expect(shown.out).toContain('daily at 7:00, Europe/Malta');
    expect((await readout(['watch', 'edit', watch, '--deliver', 'hourly', '--quiet', 'none'])).out).toContain('hourly');
    expect((await readout(['watch', 'pause', watch])).out).toContain('paused');
    expect((await readout(['watch', 'mute', watch, '--for', '3d'])).out).toContain('paused');
    expect((await readout(['watch', 'resume', watch])).out).toContain('active');
    expect((await readout(['watch', 'mute', watch])).out).toMatch(/muted until \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    const { out } = await readout(['watch', 'list']);
    expect(out).toMatch(new RegExp(`^id .*query.*state$[^]*^${watch} `, 'm'));
    expect(out).not.toMatch(/[│┌]| $/m);
    expect((await readout(['watch', 'remove', watch])).out).toContain('Removed');
    expect((await readout(['watch', 'show', watch])).err).toContain(`There is no watch ${watch}`);
  });

  it('takes watches and channels by their names, too', { timeout: 120_000 }, async () => {
    const channel = await id(['channel', 'add', 'Foreign desk']);
    await id(['watch', 'add', 'Malta', '--country', 'MT', '--channel', 'foreign desk']);
    const shown = await readout(['watch', 'show', 'malta']);
    expect(shown.out).toContain(`channel      ${channel}`);
    await id(['watch', 'add', 'Malta', '--official', 'Robert Abela', '--channel', 'Foreign desk']);
    const ambiguous = await readout(['watch', 'pause', 'Malta']);
    expect(ambiguous.code).toBe(1);
    expect(ambiguous.err).toContain('Several watches are called Malta');
  });

  it('refuses a query that nothing narrows down, and says why', async () => {
    const { code, err } = await readout(['watch', 'add', 'All', '--query', 'NOT kind:call']);
    expect(code).not.toBe(0);
    expect(err).toContain('Add an official, country, topic');
    const preview = await readout(['watch', 'preview', '--query', 'NOT kind:call']);
    expect([preview.code, preview.err]).toEqual([2, err]);
  });

  it('tells in words what is wrong with a setting', async () => {
    const { code, err } = await readout(['watch', 'add', 'x'.repeat(200), '--topic', 'trade']);
    expect(code).toBe(2);
    expect(err).toMatch(/^readout: name: .*\n$/);
  });

  it('refuses a channel that is not there', async () => {
    const { err } = await readout(['watch', 'add', 'Lost', '--topic', 'trade', '--channel', 'nowhere']);
    expect(err).toContain('There is no channel nowhere');
  });
});

describe('readout alerts and readout alert', () => {
  it('list what a new article raised, show the texts, send again, and tell a new watch of the past', {
    timeout: 120_000,
  }, async () => {
    const channel = await id(['channel', 'add', 'Malta desk', '--sms', '+35621234567']);
    const watch = await id(['watch', 'add', 'Malta', '--official', 'Robert Abela', '--channel', channel]);
    await stack.upload('news/talks.txt', article, { published: '2026-03-10', outlet: 'Harbour Post' });
    await stack.idle();

    expect((await readout(['alerts', '--from', 'lately'])).code).toBe(2);
    const listed = await readout(['alerts', '--watch', watch, '--json']);
    const named = await readout(['alerts', '--watch', watch, '--channel', 'malta desk', '--json']);
    expect(named.out).toBe(listed.out);
    const [alert] = JSON.parse(listed.out) as Alert[];
    expect(alert).toMatchObject({ status: 'sent', channel, watch: { id: watch } });
    const shown = await readout(['alert', alert?.id ?? '']);
    expect(shown.out).toContain('Why: your watch "Malta" looks for official "Robert Abela"');
    expect(shown.out).toContain('SMS: ');
    expect((await readout(['alerts', '--failed'])).err).toContain('no such alerts');
    expect((await readout(['alerts', '--watch', 'Mistyped'])).err).toContain('readout watch list');

    const texts = () =>
      stack.outbox().filter(({ endpoint, kind }) => endpoint === '+35621234567' && kind === 'notification');
    expect(texts()).toHaveLength(1);
    expect((await readout(['alert', 'resend', alert?.id ?? ''])).out).toContain('within a minute');
    await eventually('the alert to go out again', () => texts().length === 2);

    const preview = await readout(['watch', 'preview', '--official', 'Robert Abela', '--days', '1000', '--json']);
    expect(JSON.parse(preview.out)).toMatchObject({ total: 1, complete: true });
    const late = await id([
      'watch',
      'add',
      'Late',
      '--official',
      'R. Abela',
      '--channel',
      channel,
      '--backfill',
      '1000',
    ]);
    await eventually('the past to be told of', async () => {
      const { out } = await readout(['alerts', '--watch', late, '--json']);
      return out.startsWith('[') && (JSON.parse(out) as Alert[]).length === 1;
    });
    const watches = JSON.parse((await readout(['watch', 'list', '--json'])).out) as Watch[];
    expect(watches.map(({ name }) => name)).toContain('Late');
  });
});
