import { DeleteTopicCommand } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import { getAlert, getMessage, listAlerts } from '../../../shared/alerting/alert-store.ts';
import { heldByCap } from '../../../shared/alerting/held-by-cap.ts';
import { aMeeting } from '../../support/a-meeting.ts';
import { alertingOfFile, settled } from '../../support/alerting.ts';

const { start, table } = alertingOfFile();
type Rig = Awaited<ReturnType<typeof start>>;

let count = 0;
/** Stores meetings in a town of their own, which a watch of `rig` looks for, and gives the alerts. */
async function storeMeetings(rig: Rig, town: string, number = 1) {
  const alerts = [];
  for (let i = 0; i < number; i += 1) {
    count += 1;
    const meeting = aMeeting({ id: `m-${count}`, sources: [`a-${count}`], place: { city: town, country: 'TN' } });
    alerts.push(...(await rig.stored(meeting)).raised);
  }
  await settled(rig.sns);
  return alerts;
}

describe('a digest', () => {
  it('collects what comes up until the full hour into one message', async () => {
    const rig = await start();
    await rig.watch({ query: 'place:Sfax', delivery: { mode: 'hourly' } });
    await storeMeetings(rig, 'Sfax', 3);
    rig.pass({ minutes: 59 });
    await rig.sweep();
    expect(rig.mails()).toHaveLength(0);
    rig.pass({ minutes: 1 });
    await rig.sweep();
    expect(rig.mails()).toHaveLength(1);
    expect(rig.mails()[0]?.text).toContain('3 meetings match your watches.');
  });

  it('comes at its hour of its own zone, daylight saving time included', async () => {
    const rig = await start();
    await rig.watch({ query: 'place:Bizerte', delivery: { mode: 'daily', hour: 7, zone: 'Europe/Rome' } });
    rig.clock.now = new Date('2026-03-28T12:00:00Z');
    const [alert] = await storeMeetings(rig, 'Bizerte');
    // Clocks go forward in the night to 29 March: seven in Rome is five in UTC then.
    expect(alert?.dueAt).toBe('2026-03-29T05:00:00.000Z');
    rig.clock.now = new Date('2026-03-29T04:59:00Z');
    await rig.sweep();
    expect(rig.mails()).toHaveLength(0);
    rig.pass({ minutes: 1 });
    await rig.sweep();
    expect(rig.mails()).toHaveLength(1);
  });
});

describe('quiet hours', () => {
  it('hold alerts and let them go at their end', async () => {
    const rig = await start();
    await rig.watch({ query: 'place:Kairouan', quietHours: { from: '22:00', to: '06:30', zone: 'Africa/Tunis' } });
    rig.clock.now = new Date('2026-03-10T23:10:00Z');
    const [alert] = await storeMeetings(rig, 'Kairouan');
    await rig.sweep();
    expect(rig.mails()).toHaveLength(0);
    expect(alert?.dueAt).toBe('2026-03-11T05:30:00.000Z');
    rig.clock.now = new Date('2026-03-11T05:30:00Z');
    await rig.sweep();
    expect(rig.mails()).toHaveLength(1);
  });
});

describe('caps', () => {
  it('collect what is over the hour’s messages into one digest of the next hour', async () => {
    const rig = await start({ caps: { messagesPerHour: 2 } });
    await rig.watch({ query: 'place:Monastir' });
    await storeMeetings(rig, 'Monastir', 5);
    expect(rig.mails()).toHaveLength(2);
    const nextHour = new Date('2026-03-10T09:00:00Z');
    expect(await heldByCap(rig.alerting, rig.channel.id)).toEqual(nextHour);
    rig.pass({ hours: 1 });
    expect(await heldByCap(rig.alerting, rig.channel.id)).toBeNull();
    await rig.sweep();
    await rig.sweep();
    expect(rig.mails()).toHaveLength(3);
    expect(rig.mails()[2]?.text).toContain('3 meetings match your watches.');
  });

  it('hold back the SMS over the day’s number, not the mail, and send them together the next day', async () => {
    const rig = await start({ caps: { smsPerDay: 1 } });
    await rig.watch({ query: 'place:Mahdia' });
    const alerts = await storeMeetings(rig, 'Mahdia', 3);
    expect([rig.mails().length, rig.texts().length]).toEqual([3, 1]);
    await rig.sweep();
    expect(rig.texts()).toHaveLength(1);
    rig.clock.now = new Date('2026-03-11T00:00:00Z');
    await rig.sweep();
    expect([rig.mails().length, rig.texts().length]).toEqual([3, 2]);
    expect(rig.texts()[1]).toContain('(+1 more)');
    const late = await getAlert(table.store, alerts[2]?.id ?? '');
    expect((await getMessage(table.store, late.smsMessage ?? ''))?.media).toEqual(['sms']);
  });

  it('keep a second between two messages', async () => {
    const rig = await start();
    await rig.watch({ query: 'place:Gafsa' });
    const before = rig.clock.now.getTime();
    await storeMeetings(rig, 'Gafsa', 4);
    expect(rig.clock.now.getTime() - before).toBeGreaterThanOrEqual(3_000);
  });
});

describe('a crowd of alerts', () => {
  it('goes out in one message that lists some and counts the rest', async () => {
    const rig = await start();
    await rig.watch({ query: 'place:Tozeur', delivery: { mode: 'hourly' } });
    await storeMeetings(rig, 'Tozeur', 130);
    rig.pass({ hours: 1 });
    await rig.sweep();
    expect(rig.mails()).toHaveLength(1);
    expect(rig.mails()[0]?.text).toContain('And 30 more: readout alerts --channel');
    const alerts = await listAlerts(table.store, { channel: rig.channel.id, limit: 200 }, rig.clock.now);
    expect(alerts.filter(({ status }) => status === 'sent')).toHaveLength(130);
  });
});

describe('a message that SNS refuses for good', () => {
  it('is on record as failed, with the reason, and holds up nobody else', async () => {
    const rig = await start();
    await rig.watch({ query: 'place:Nefta' });
    await rig.alerting.sns.send(new DeleteTopicCommand({ TopicArn: rig.channel.topicArn ?? '' }));
    const [alert] = await storeMeetings(rig, 'Nefta');
    expect(await getAlert(table.store, alert?.id ?? '')).toMatchObject({
      status: 'failed',
      failure: expect.stringContaining('Topic does not exist'),
    });
    const failed = await listAlerts(table.store, { failed: true, channel: rig.channel.id, limit: 10 }, rig.clock.now);
    expect(failed.map(({ id }) => id)).toEqual([alert?.id]);
    expect(await rig.sweep()).toMatchObject({ failed: 0, later: 0 });
  });
});
