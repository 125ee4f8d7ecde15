import { describe, expect, it } from 'vitest';
import { getAlert, getMessage, listAlerts } from '../../../shared/alerting/alert-store.ts';
import { changeWatch } from '../../../shared/alerting/watch-store.ts';
import { aMeeting, person } from '../../support/a-meeting.ts';
import { alertingOfFile, settled } from '../../support/alerting.ts';
import { streamRecord } from '../../support/stream-record.ts';

const { start, table } = alertingOfFile();

let count = 0;
/** Tests share a table, so each has meetings, officials and places of its own. */
function fresh(differences: Parameters<typeof aMeeting>[0] = {}) {
  count += 1;
  const id = `meeting-${count}`;
  return aMeeting({ id, sources: [`article-of-${id}`], ...differences });
}
const surnames =
  'Okafor Lindqvist Petrov Nakamura Castillo Dlamini Haddad Kowalski Fitzgerald Bianchi Tesfaye Rahmani Vu Sorensen Quispe Mbeki Gruber Yilmaz'.split(
    ' ',
  );
/** An official like no other of these tests, since a watch finds similar spellings, too. */
function official() {
  return `Salim ${surnames.shift()}`;
}
const withOfficial = (name: string) => [
  person(name, 'Minister of Trade', 'TN'),
  person('Mohamed al-Menfi', 'Head of the Presidential Council', 'LY'),
];

describe('a new meeting', () => {
  it('alerts the watch that matches it, by mail and by SMS, once', async () => {
    const rig = await start();
    const name = official();
    const watch = await rig.watch({ query: `official:"${name}"` });
    const { failedFrom, raised } = await rig.stored(fresh({ participants: withOfficial(name) }));
    await settled(rig.sns);

    expect(failedFrom).toBeNull();
    expect(raised.map((alert) => alert.watch.id)).toEqual([watch.id]);
    expect(rig.mails()).toHaveLength(1);
    expect(rig.mails()[0]?.text).toContain(`${name} met Mohamed al-Menfi in Tunis, Tunisia, on 10 March 2026.`);
    expect(rig.texts()).toHaveLength(1);

    const alert = await getAlert(table.store, raised[0]?.id ?? '');
    expect(alert).toMatchObject({ status: 'sent', kind: 'new', channel: rig.channel.id, failure: null });
    expect(alert.reasons).toEqual([{ field: 'official', wanted: name, found: name }]);
    expect(await getMessage(table.store, alert.message ?? '')).toMatchObject({
      status: 'sent',
      receipts: [{ target: 'sns', result: 'accepted' }],
    });
  });

  it('finds the official in another spelling, and the alert says in which', async () => {
    const rig = await start();
    await rig.watch({ query: 'official:"Mohammed Al Menfi" place:Gabes' });
    const { raised } = await rig.stored(fresh({ place: { city: 'Gabes', country: 'TN' } }));
    expect(raised[0]?.reasons[0]).toEqual({
      field: 'official',
      wanted: 'Mohammed Al Menfi',
      found: 'Mohamed al-Menfi',
    });
  });

  it('alerts nobody whose watch it does not match', async () => {
    const rig = await start();
    await rig.watch({ query: `official:"${official()}"` });
    expect((await rig.stored(fresh())).raised).toEqual([]);
  });

  it('goes out in one message to a channel, however many watches and meetings', async () => {
    const rig = await start();
    const name = official();
    await rig.watch({ name: 'One', query: `official:"${name}"` });
    await rig.watch({ name: 'Two', query: `official:"${name}" topic:trade` });
    const meetings = [fresh({ participants: withOfficial(name) }), fresh({ participants: withOfficial(name) })];
    const { raised } = await rig.alert(...meetings.map((meeting) => streamRecord(meeting)));
    await settled(rig.sns);
    expect(raised).toHaveLength(4);
    expect(rig.mails()).toHaveLength(1);
    expect(rig.mails()[0]?.text).toContain('2 meetings match your watches');
  });

  it('quotes the sentence of the article that proves it', async () => {
    const text = 'An opening line.\n\nThe two met on Tuesday. They spoke about trade.';
    const rig = await start({ readText: async () => text });
    const name = official();
    await rig.watch({ query: `official:"${name}"` });
    const evidence = {
      status: {
        confidence: 1,
        rule: 'test',
        spans: [{ article: 'a', start: text.indexOf('met'), end: text.indexOf('met') + 3 }],
      },
    };
    const { raised } = await rig.stored(fresh({ participants: withOfficial(name), evidence }));
    expect(raised[0]?.quotation).toBe('The two met on Tuesday.');
  });
});

describe('a changed meeting', () => {
  it('alerts again when the planned meeting was held, and says so', async () => {
    const rig = await start();
    const name = official();
    await rig.watch({ query: `official:"${name}"` });
    const planned = fresh({ status: 'planned', participants: withOfficial(name) });
    await rig.stored(planned);
    rig.pass({ minutes: 1 });
    const { raised } = await rig.stored({ ...planned, status: 'held' }, planned);
    await settled(rig.sns);
    expect(raised.map(({ kind, news }) => ({ kind, news }))).toEqual([
      { kind: 'update', news: [{ what: 'status', from: 'planned', to: 'held' }] },
    ]);
    expect(rig.mails()[1]?.text).toContain('It has now been held (it was planned).');
  });

  it('quotes the words of what is new, whatever the watch looks for', async () => {
    const texts = new Map([
      ['plan', 'Minister Ammar will meet him next week.'],
      ['report', 'On Tuesday Minister Ammar met him.'],
    ]);
    const rig = await start({ readText: async (article) => texts.get(article) ?? null });
    const name = official();
    await rig.watch({ query: `official:"${name}"` });
    const words = (article: string, text: string) => {
      const start = texts.get(article)?.indexOf(text) ?? -1;
      return { confidence: 1, rule: 'test', spans: [{ article, start, end: start + text.length }] };
    };
    const named = { 'participants/0/name': words('plan', 'Ammar') };
    const participants = withOfficial(name);
    const planned = fresh({ status: 'planned', participants, evidence: { ...named, status: words('plan', 'will') } });
    const before = await rig.stored(planned);
    const held = { ...planned, status: 'held' as const, evidence: { ...named, status: words('report', 'met') } };
    const after = await rig.stored(held, planned);
    expect([...before.raised, ...after.raised].map(({ quotation }) => quotation)).toEqual([...texts.values()]);
  });

  it.each([
    ['it was cancelled', { status: 'cancelled' as const }],
    ['it has another date', { date: '2026-03-12' }],
  ])('alerts again when %s', async (_, change) => {
    const rig = await start();
    const name = official();
    await rig.watch({ query: `official:"${name}"` });
    const planned = fresh({ status: 'planned', participants: withOfficial(name) });
    await rig.stored(planned);
    expect((await rig.stored({ ...planned, ...change }, planned)).raised).toHaveLength(1);
  });

  it('alerts again when somebody is newly named as leading it', async () => {
    const rig = await start();
    const name = official();
    await rig.watch({ query: `official:"${name}"` });
    const before = fresh({ participants: withOfficial(name) });
    await rig.stored(before);
    const after = {
      ...before,
      participants: [...before.participants, person('Giorgia Meloni', 'Prime Minister', 'IT')],
    };
    expect((await rig.stored(after, before)).raised[0]?.news).toEqual([{ what: 'lead', name: 'Giorgia Meloni' }]);
  });

  it('alerts nobody when a further report tells the same', async () => {
    const rig = await start();
    const name = official();
    await rig.watch({ query: `official:"${name}"` });
    const before = fresh({ participants: withOfficial(name) });
    await rig.stored(before);
    const after = {
      ...before,
      sources: [...before.sources, 'second-report'],
      topics: [...before.topics, 'migration' as const],
    };
    expect((await rig.stored(after, before)).raised).toEqual([]);
  });

  it('alerts a watch that it matches only now', async () => {
    const rig = await start();
    const name = official();
    await rig.watch({ query: `official:"${name}" topic:migration` });
    const before = fresh({ participants: withOfficial(name) });
    expect((await rig.stored(before)).raised).toEqual([]);
    const { raised } = await rig.stored({ ...before, topics: ['migration'] }, before);
    expect(raised[0]?.kind).toBe('new');
  });

  it('alerts nobody when records that were told of are united into one', async () => {
    const rig = await start();
    const name = official();
    await rig.watch({ query: `official:"${name}"` });
    const one = fresh({ participants: withOfficial(name) });
    const other = fresh({ participants: withOfficial(name) });
    await rig.stored(one);
    await rig.stored(other);
    const united = { ...one, sources: [...one.sources, ...other.sources] };
    expect((await rig.stored(united, one)).raised).toEqual([]);
    const underNewId = { ...united, id: `${united.id}-united` };
    expect((await rig.stored(underNewId)).raised).toEqual([]);
  });
});

describe('the stream', () => {
  it('raises nothing twice when it repeats records, in whatever order', async () => {
    const rig = await start();
    const name = official();
    const watch = await rig.watch({ query: `official:"${name}"` });
    const planned = fresh({ status: 'planned', participants: withOfficial(name) });
    const held = { ...planned, status: 'held' as const };
    const records = [streamRecord(planned), streamRecord(held, planned)];
    for (const batch of [records, records.toReversed(), [...records, ...records]]) await rig.alert(...batch);
    await settled(rig.sns);
    const alerts = await listAlerts(table.store, { watch: watch.id, limit: 100 }, rig.clock.now);
    expect(alerts.map(({ kind }) => kind).sort()).toEqual(['new', 'update']);
    expect(rig.mails()).toHaveLength(1);
  });

  it('raises nothing twice when two functions have one batch at a time', async () => {
    const rig = await start();
    const name = official();
    await rig.watch({ query: `official:"${name}"` });
    const records = [1, 2, 3, 4, 5].map(() => streamRecord(fresh({ participants: withOfficial(name) })));
    const results = await Promise.all([rig.alert(...records), rig.alert(...records), rig.alert(...records)]);
    expect(results.flatMap(({ raised }) => raised)).toHaveLength(5);
    rig.pass({ minutes: 2 });
    await rig.sweep();
    expect(rig.mails().flatMap(({ text }) => text.match(/met Mohamed al-Menfi/g) ?? [])).toHaveLength(5);
  });

  it('reports the lowest record that cannot be read and deals with its neighbours', async () => {
    const rig = await start();
    const name = official();
    await rig.watch({ query: `official:"${name}"` });
    const good = [1, 2].map(() => streamRecord(fresh({ participants: withOfficial(name) })));
    const poison = [1, 2].map(() => {
      const record = streamRecord(fresh());
      const image = record.dynamodb?.NewImage;
      if (image) image.record = { B: Buffer.from('not a record').toString('base64') };
      return record;
    });
    const [first, second] = good;
    const { failedFrom, raised } = await rig.alert(...poison.toReversed(), ...(first && second ? [first, second] : []));
    expect(raised).toHaveLength(2);
    expect(failedFrom).toBe(poison[0]?.dynamodb?.SequenceNumber);
  });

  it('passes over records that were withdrawn', async () => {
    const rig = await start();
    expect(await rig.alert(streamRecord(null, fresh()))).toMatchObject({ raised: [], failedFrom: null });
  });
});

describe('a watch', () => {
  it('that is paused, expired or asks for more confidence hears nothing', async () => {
    const rig = await start();
    const name = official();
    const query = `official:"${name}"`;
    const paused = await rig.watch({ query });
    await changeWatch(table.store, paused.id, { paused: true }, rig.clock.now);
    await rig.watch({ query, expiresAt: '2026-03-09T00:00:00Z' });
    await rig.watch({ query, minConfidence: 0.95 });
    expect((await rig.stored(fresh({ participants: withOfficial(name) }))).raised).toEqual([]);
  });

  it('that is muted has its alerts on record, unsent', async () => {
    const rig = await start();
    const name = official();
    await rig.watch({ query: `official:"${name}"`, mutedUntil: '2026-03-11T00:00:00Z' });
    const { raised } = await rig.stored(fresh({ participants: withOfficial(name) }));
    await settled(rig.sns);
    expect(raised[0]?.status).toBe('muted');
    expect(rig.mails()).toEqual([]);
  });
});
