import { describe, expect, it } from 'vitest';
import { getAlert, listAlerts } from '../../../shared/alerting/alert-store.ts';
import { requestBackfill } from '../../../shared/alerting/backfill.ts';
import { resendAlert } from '../../../shared/alerting/resend-alert.ts';
import { getWatch } from '../../../shared/alerting/watch-store.ts';
import { saveArticleReports } from '../../../shared/store/save-article.ts';
import { aMeeting } from '../../support/a-meeting.ts';
import { alertingOfFile, settled } from '../../support/alerting.ts';
import { articleOf, meetingOf } from '../../support/meetings.ts';

const { start, table } = alertingOfFile();

describe('the sweep', () => {
  it('has nothing to do when nothing is due', async () => {
    const rig = await start();
    rig.clock.now = new Date('2026-01-01T00:00:00Z');
    expect(await rig.sweep()).toEqual({ done: 0, later: 0, failed: 0, sent: [] });
  });

  it('retires a watch at its expiry', async () => {
    const rig = await start();
    const { id } = await rig.watch({ query: 'place:Rades', expiresAt: '2026-03-10T12:00:00Z' });
    await rig.sweep();
    expect((await getWatch(table.store, id)).paused).toBe(false);
    rig.pass({ hours: 4 });
    await rig.sweep();
    expect((await getWatch(table.store, id)).paused).toBe(true);
  });

  it('lets a watch live whose expiry was put off', async () => {
    const rig = await start();
    const { id } = await rig.watch({ query: 'place:Goubellat', expiresAt: '2026-03-10T12:00:00Z' });
    const { changeWatch } = await import('../../../shared/alerting/watch-store.ts');
    await changeWatch(table.store, id, { expiresAt: null }, rig.clock.now);
    rig.pass({ hours: 4 });
    await rig.sweep();
    expect((await getWatch(table.store, id)).paused).toBe(false);
  });

  it('tells a new watch of the past in one digest, and of nothing twice', async () => {
    const rig = await start();
    const days = ['2026-02-20', '2026-03-01', '2026-03-08', '2025-06-01'];
    for (const [i, date] of days.entries()) {
      const people = ['Samira Gharbi, Minister (TN)', `Pavel Novak${'abcd'[i]}, Minister (CZ)`];
      const place = { city: 'Hammamet', country: 'TN' };
      await saveArticleReports(
        table.store,
        articleOf(`past-${i}`),
        [meetingOf(people, { date, place })],
        rig.clock.now,
      );
    }
    const watch = await rig.watch({ query: 'place:Hammamet' });
    await requestBackfill(table.store, watch, 30, rig.clock.now);
    await rig.sweep();
    rig.pass({ minutes: 2 });
    await rig.sweep();
    expect(rig.mails()).toHaveLength(1);
    expect(rig.mails()[0]?.text).toContain('3 meetings match your watches.');

    await requestBackfill(table.store, watch, 30, rig.clock.now);
    await rig.sweep();
    rig.pass({ minutes: 2 });
    await rig.sweep();
    expect(rig.mails()).toHaveLength(1);
    expect(await listAlerts(table.store, { watch: watch.id, limit: 10 }, rig.clock.now)).toHaveLength(3);
  });

  it('sends an alert again when somebody asks for it', async () => {
    const rig = await start();
    await rig.watch({ query: 'place:Nabeul', mutedUntil: '2026-04-01T00:00:00Z' });
    const meeting = aMeeting({ id: 'nabeul', sources: ['nabeul'], place: { city: 'Nabeul', country: 'TN' } });
    const [alert] = (await rig.stored(meeting)).raised;
    expect(rig.mails()).toHaveLength(0);
    await resendAlert(table.store, alert?.id ?? '');
    await expect(resendAlert(table.store, alert?.id ?? '')).rejects.toMatchObject({ code: 'alert-pending' });
    await rig.sweep();
    await settled(rig.sns);
    expect(rig.mails()).toHaveLength(1);
    expect((await getAlert(table.store, alert?.id ?? '')).status).toBe('sent');
  });
});
