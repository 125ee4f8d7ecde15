import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CopyObjectCommand, DeleteObjectsCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStack } from '../../local/start-stack.ts';
import { listAlerts } from '../../shared/alerting/alert-store.ts';
import { createWatch } from '../../shared/alerting/watch-store.ts';
import { textKey } from '../../shared/article/bucket-layout.ts';
import { listRejects } from '../../shared/store/rejects.ts';
import { eventually } from '../support/eventually.ts';
import { makeSmsChannel, sample, startTestStack, type TestStack } from '../support/stack.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

const rejectsOf = async (object: string) =>
  (await listRejects(stack.store, { limit: 500 })).rejects.filter((reject) => reject.object === object);
const meetingsOf = async (name: string) =>
  (await stack.meetings()).filter(({ participants }) => participants.some((participant) => participant.name === name));

describe('an article that is uploaded', () => {
  it('becomes a record whose evidence points into the stored text', async () => {
    await stack.upload('nouakchott.txt', await sample('nouakchott-delegations.txt'), { published: '2026-03-11' });
    const [meeting] = await eventually('the record', async () => {
      const found = await meetingsOf('Sidi Ould Brahim');
      return found.length > 0 && found;
    });
    expect(meeting).toMatchObject({ date: '2026-03-10', place: { city: 'Nouakchott', country: 'MR' }, status: 'held' });
    const [article = ''] = meeting?.sources ?? [];
    const { Body } = await stack.s3.send(
      new GetObjectCommand({ Bucket: stack.endpoints.bucket, Key: textKey(article) }),
    );
    const text = (await Body?.transformToString()) ?? '';
    const name = meeting?.participants.findIndex((participant) => participant.name === 'Sidi Ould Brahim');
    const [span] = meeting?.evidence[`participants/${name}/name`]?.spans ?? meeting?.evidence.date?.spans ?? [];
    expect(span?.article).toBe(article);
    expect(text.slice(span?.start, span?.end)).toMatch(/Sidi Ould Brahim|Tuesday/);
  });

  it('is read in every format, also those that load lazily, from the bundle', async () => {
    await stack.upload('call.md', await sample('jakarta-canberra-call.md'));
    const latin = Buffer.from(
      'Portuguese Prime Minister João Conceição met Brazilian President Luísa Brandão in Lisbon on Monday to discuss trade.',
      'latin1',
    );
    await stack.upload('latin.txt', latin, { published: '2026-05-05' });
    const html =
      '<html><head><title>Talks</title></head><body><article><h1>Talks in Riga</h1><p>Latvian Foreign Minister Edvards Vanags met his Estonian counterpart, Kristiina Saarmaa, in Riga on Tuesday to talk about defence of the sea cables between the two countries.</p><p>They agreed on joint patrols.</p></article></body></html>';
    await stack.upload('page.html', html, { published: '2026-05-06' });
    await stack.idle();
    expect(await rejectsOf('call.md')).toEqual([]);
    expect(await meetingsOf('Declan Forsyth')).toMatchObject([{ kind: 'call', date: '2026-03-11' }]);
    expect(await meetingsOf('João Conceição')).toHaveLength(1);
    expect(await meetingsOf('Edvards Vanags')).toHaveLength(1);
  });

  it('is replaced by its next version, and withdrawn when it is deleted', async () => {
    const report = (who: string) =>
      `Finnish Prime Minister ${who} met Swedish Prime Minister Alva Grönlund in Helsinki on 4 May to discuss border security.`;
    await stack.upload('versions.txt', report('Otso Virtala'), { published: '2026-05-05' });
    await stack.idle();
    expect(await meetingsOf('Otso Virtala')).toHaveLength(1);
    await stack.upload('versions.txt', report('Tuuli Kallas'), { published: '2026-05-05' });
    await stack.idle();
    expect([await meetingsOf('Otso Virtala'), (await meetingsOf('Tuuli Kallas')).length]).toEqual([[], 1]);
    await stack.remove('versions.txt');
    await stack.idle();
    expect(await meetingsOf('Alva Grönlund')).toEqual([]);
  });

  it('loses the articles that the next version of its file has not, also by batch deletion', async () => {
    const line = (id: string, who: string) =>
      JSON.stringify({
        id,
        published: '2026-05-05',
        text: `Irish Foreign Minister ${who} met Maltese Foreign Minister Rita Borg${id} in Dublin on 4 May to discuss migration.`,
      });
    await stack.upload('lines.jsonl', [line('a', 'Aoife Brannigan'), line('b', 'Cillian Hegarty')].join('\n'));
    await stack.idle();
    expect((await meetingsOf('Aoife Brannigan')).length + (await meetingsOf('Cillian Hegarty')).length).toBe(2);
    await stack.upload('lines.jsonl', line('b', 'Cillian Hegarty'));
    await stack.idle();
    expect(await meetingsOf('Aoife Brannigan')).toEqual([]);
    expect(await meetingsOf('Cillian Hegarty')).toHaveLength(1);
    const { bucket } = stack.endpoints;
    await stack.s3.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: [{ Key: 'lines.jsonl' }] } }));
    await stack.idle();
    expect(await meetingsOf('Cillian Hegarty')).toEqual([]);
  });

  it('may come by presigned URL or by copy, under any key', async () => {
    const { bucket } = stack.endpoints;
    const key = 'odd //keys/+ä 100%&.txt';
    const text =
      'Kenyan Foreign Minister Wambui Kariuki met Ugandan Foreign Minister Moses Byaruhanga in Nairobi on 4 May to discuss trade.';
    const put = new PutObjectCommand({ Bucket: bucket, Key: key, Metadata: { published: '2026-05-05' } });
    const response = await fetch(await getSignedUrl(stack.s3, put), { method: 'PUT', body: text });
    expect(response.status).toBe(200);
    await stack.idle();
    expect(await meetingsOf('Wambui Kariuki')).toMatchObject([{ date: '2026-05-04' }]);
    const CopySource = `${bucket}/${encodeURIComponent(key)}`;
    await stack.s3.send(new CopyObjectCommand({ Bucket: bucket, Key: 'copy.txt', CopySource }));
    await stack.idle();
    const [meeting] = await meetingsOf('Wambui Kariuki');
    expect(meeting?.sources).toHaveLength(2);
  });

  it('takes its metadata from a sidecar, also from one that comes later', async () => {
    const text =
      'Thai Foreign Minister Somchai Rattanakul met Lao Foreign Minister Bounmy Sisavath in Bangkok on Tuesday to discuss tourism.';
    await stack.upload('beside.txt', text, { published: '2026-05-06' });
    await stack.idle();
    expect(await meetingsOf('Somchai Rattanakul')).toMatchObject([{ date: '2026-05-05' }]);
    await stack.upload('beside.txt.meta.json', JSON.stringify({ published: '2026-05-20', outlet: 'Mekong Post' }));
    await stack.idle();
    expect(await meetingsOf('Somchai Rattanakul')).toMatchObject([{ date: '2026-05-19', outlets: ['Mekong Post'] }]);
  });
});

describe('what cannot be read', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['empty', 'empty.txt', ''],
    ['binary', 'photo.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1])],
    [
      'not-english',
      'german.txt',
      'Der Außenminister traf am Montag seine Kollegin in Wien, um über den Handel zu sprechen. '.repeat(5),
    ],
  ])('is recorded as %s and clears up when a good version comes', async (code, key, body) => {
    await stack.upload(key, body);
    await stack.idle();
    const [reject] = await rejectsOf(key);
    expect(reject).toMatchObject({ code });
    expect(reject?.reason.length).toBeGreaterThan(20);
    await stack.upload(key, 'The ministers were not available for comment on the price of copper on Monday.');
    await stack.idle();
    expect(await rejectsOf(key)).toEqual([]);
  });

  it('blocks none of its neighbours', async () => {
    await stack.upload('wire.jsonl', await sample('wire.jsonl'));
    await stack.idle();
    expect(await rejectsOf('wire.jsonl')).toMatchObject([{ code: 'malformed', part: 'line 2' }]);
    expect(await meetingsOf('Doina Cebotari')).toHaveLength(1);
    expect(await meetingsOf('Han Ji-won')).toHaveLength(1);
    expect(stack.waiting()).toEqual({ articles: 0, deadLetters: 0, alertFailures: 0, deliveries: 0 });
  });
});

describe('a watched official or topic', () => {
  it('raises one alert however many articles report the meeting, in the texts that people get', async () => {
    const channel = await makeSmsChannel(stack);
    const watch = { owner: 'test', channel };
    await createWatch(stack.store, { ...watch, name: 'Yemen', query: 'official:"Youssef al-Qadiri"' }, new Date());
    await createWatch(stack.store, { ...watch, name: 'Truce', query: 'topic:ceasefire' }, new Date());
    await stack.upload('agency.txt', await sample('muscat-talks-agency.txt'), { published: '2026-03-18' });
    await stack.idle();
    await stack.upload('paper.txt', await sample('muscat-talks-paper.txt'), { published: '2026-03-18' });
    await stack.idle();
    const alerts = await listAlerts(stack.store, { limit: 100 }, new Date());
    expect(alerts.map(({ kind, status, watch: { name } }) => `${name} ${kind} ${status}`).sort()).toEqual([
      'Truce new sent',
      'Yemen new sent',
    ]);
    const texts = stack.outbox().filter(({ protocol }) => protocol === 'sms');
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({ endpoint: '+390612345678', outcome: 'kept' });
    expect(texts[0]?.text).toContain('Al-Kadiri');
  });
});

describe('the stack', () => {
  it('says where it can be reached, and that it lives', async () => {
    const written: unknown = JSON.parse(await readFile(join(stack.data, 'endpoints.json'), 'utf8'));
    expect(written).toEqual(stack.endpoints);
    expect(Object.values(stack.endpoints).filter((value) => String(value).startsWith('http'))).toSatisfy(
      (urls: string[]) => urls.every((url) => url.startsWith('http://127.0.0.1:')),
    );
    const status = await (await fetch(`${stack.endpoints.control}/status`)).json();
    expect(status).toMatchObject({ pid: process.pid, waiting: { articles: 0 } });
  });

  it('does not share its folder with another', async () => {
    await expect(startStack({ data: stack.data })).rejects.toMatchObject({ code: 'data-in-use' });
  });

  it('writes no word of an article to its logs', async () => {
    for (const name of ['ingest', 'alert']) {
      const path = join(stack.data, 'logs', `${name}.log`);
      expect((await stat(path)).size).toBeGreaterThan(0);
      const log = await readFile(path, 'utf8');
      for (const word of ['Nouakchott', 'fishing', 'Bounmy', 'Kariuki met']) expect(log).not.toContain(word);
      expect(log).toMatch(/"correlationId":"[0-9a-f]{24}"|"service":"alert"/);
    }
  });
});
