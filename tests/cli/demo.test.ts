import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { meetingSchema } from '../../shared/meeting/meeting.ts';

const demoSchema = z.object({
  meetings: z.array(meetingSchema),
  alerts: z.array(
    z.object({
      watch: z.object({ name: z.string() }),
      status: z.string(),
      reasons: z.array(z.object({ field: z.string(), wanted: z.string(), found: z.string() })).min(1),
      recipients: z.array(z.object({ protocol: z.string(), endpoint: z.string(), text: z.string() })),
    }),
  ),
  rejects: z.array(z.object({ object: z.string(), code: z.string(), reason: z.string() })),
});

const run = (...args: string[]) =>
  promisify(execFile)('npm', ['run', '--silent', 'demo', '--', ...args], { env: { ...process.env, NO_COLOR: '1' } });

describe('npm run demo', () => {
  it('with --json prints one JSON object and nothing else, and progress apart from it', {
    timeout: 120_000,
  }, async () => {
    const { stderr, stdout } = await run('--json');
    const { alerts, meetings, rejects } = demoSchema.parse(JSON.parse(stdout));
    expect(stderr).toContain('Uploaded 10/10');

    expect(meetings).toHaveLength(8);
    const leads = meetings.map(({ participants }) => participants.filter(({ lead }) => lead).map(({ name }) => name));
    expect(leads).toContainEqual(['Sidi Ould Brahim', 'Álvaro Quintanilla']);
    expect(meetings.find(({ sources }) => sources.length === 2)).toMatchObject({ place: { city: 'Muscat' } });
    expect(rejects.map(({ code, object }) => `${object} ${code}`).sort()).toEqual([
      'broken-download.txt binary',
      'wire.jsonl malformed',
    ]);

    const official = alerts.find(({ watch }) => watch.name.startsWith('Yemen'));
    expect(official).toMatchObject({ status: 'sent' });
    expect(official?.reasons[0]?.found).not.toBe(official?.reasons[0]?.wanted);
    expect(official?.recipients.map(({ endpoint, protocol }) => `${protocol} ${endpoint}`).sort()).toEqual([
      'email desk@example.org',
      'sms +390612345678',
    ]);
    expect(alerts.filter(({ watch }) => watch.name === 'EU accession')).not.toEqual([]);
    for (const { recipients } of alerts) for (const { text } of recipients) expect(text.length).toBeGreaterThan(20);
  });

  it('without it prints the meetings, the messages word for word and what could not be read', {
    timeout: 120_000,
  }, async () => {
    const { stdout } = await run();
    for (const words of ['8 meetings', 'Nouakchott', 'email to desk@example.org', 'Why: your watch', '2 rejects']) {
      expect(stdout).toContain(words);
    }
  });
});
