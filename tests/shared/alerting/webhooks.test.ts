import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { getAlert, getMessage, listAlerts } from '../../../shared/alerting/alert-store.ts';
import { addWebhook, removeWebhook } from '../../../shared/alerting/manage-channel.ts';
import { resendAlert } from '../../../shared/alerting/resend-alert.ts';
import { checkWebhook } from '../../../shared/alerting/webhook-hosts.ts';
import { aMeeting } from '../../support/a-meeting.ts';
import { alertingOfFile } from '../../support/alerting.ts';

const { start: startRig, table } = alertingOfFile();

/** A chat service that answers as it is told and keeps what it gets. */
async function startChat(statuses: number[] = []) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(await text(request));
    response.writeHead(statuses.shift() ?? 200, { location: 'http://127.0.0.1:1/' }).end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return { answer: () => statuses.splice(0), bodies, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let count = 0;
async function start(statuses?: number[]) {
  const chat = await startChat(statuses);
  const rig = await startRig({ webhookHosts: [chat.host] });
  const webhook = await addWebhook(rig.admin, rig.channel.id, 'slack', `http://${chat.host}/secret`, rig.clock.now);
  count += 1;
  const town = `Webtown${'abcdefghij'[count]}`;
  await rig.watch({ query: `place:${town}` });
  const place = { city: town, country: 'TN' };
  const [alert] = (await rig.stored(aMeeting({ id: town, sources: [town], place }))).raised;
  const receipts = async () => {
    const { message } = await getAlert(table.store, alert?.id ?? '');
    return (await getMessage(table.store, message ?? ''))?.receipts.map(({ target, result }) => [target, result]);
  };
  const failed = () => listAlerts(table.store, { failed: true, channel: rig.channel.id, limit: 10 }, rig.clock.now);
  return { ...rig, chat, failed, receipts, webhook };
}

describe('a message to an incoming webhook', () => {
  it('follows the one to SNS, and both are on record', async () => {
    const { chat, receipts, webhook } = await start();
    expect(chat.bodies).toHaveLength(1);
    expect(JSON.parse(chat.bodies[0] ?? '{}').text).toContain('Nabil Ammar met Mohamed al-Menfi');
    expect(await receipts()).toEqual([
      ['sns', 'accepted'],
      [webhook.id, 'accepted'],
    ]);
  });

  it('is tried again while the service is in trouble, and holds up nothing else', async () => {
    const rig = await start([503, 429]);
    expect(rig.mails()).toHaveLength(1);
    expect(await rig.receipts()).toEqual([['sns', 'accepted']]);
    for (let i = 0; i < 2; i += 1) {
      rig.pass({ minutes: 2 });
      await rig.sweep();
    }
    expect(await rig.receipts()).toEqual([
      ['sns', 'accepted'],
      [rig.webhook.id, 'accepted'],
    ]);
    expect(rig.chat.bodies).toHaveLength(3);
    expect(rig.mails()).toHaveLength(1);
  });

  it.each([404, 302])('is given up when the answer is %i, which no trying again will change', async (status) => {
    const rig = await start([status]);
    expect(await rig.receipts()).toEqual([
      ['sns', 'accepted'],
      [rig.webhook.id, 'refused'],
    ]);
    expect(rig.chat.bodies).toHaveLength(1);
  });

  it.each([
    ['that refuses it', [404], 0],
    ['that is in trouble for a day', Array.from({ length: 40 }, () => 500), 30],
  ])('is on record as failed for a webhook %s, until it is sent again', async (_, statuses, hours) => {
    const rig = await start([...statuses]);
    for (let hour = 0; hour < hours; hour += 1) {
      rig.pass({ minutes: 60 });
      await rig.sweep();
    }
    const [failed] = await rig.failed();
    expect(failed).toMatchObject({
      status: 'sent',
      failure: expect.stringContaining(`slack webhook ${rig.webhook.id}: HTTP`),
    });
    rig.chat.answer();
    await resendAlert(table.store, failed?.id ?? '');
    await rig.sweep();
    expect(rig.mails()).toHaveLength(2);
    expect(await rig.failed()).toEqual([]);
  });

  it('goes no more to one that was removed', async () => {
    const rig = await start([503]);
    await removeWebhook(rig.admin, rig.channel.id, rig.webhook.id);
    rig.pass({ minutes: 2 });
    await rig.sweep();
    expect(rig.chat.bodies).toHaveLength(1);
    expect((await rig.receipts())?.[1]).toEqual([rig.webhook.id, 'refused']);
  });
});

describe('the address of an incoming webhook', () => {
  it.each([
    ['slack', 'https://hooks.slack.com/services/T0/B0/abc'],
    ['teams', 'https://prod-01.westeurope.logic.azure.com/workflows/1'],
    ['teams', 'https://contoso.webhook.office.com/webhookb2/1'],
  ] as const)('is taken when it is one of %s', (kind, address) => {
    expect(checkWebhook(kind, address, []).href).toBe(address);
  });

  it.each([
    ['slack', 'https://169.254.169.254/latest/meta-data'],
    ['slack', 'http://hooks.slack.com/services/T0/B0/abc'],
    ['slack', 'https://hooks.slack.com.evil.example/x'],
    ['slack', 'https://user:pass@hooks.slack.com/x'],
    ['slack', 'https://hooks.slack.com:8443/x'],
    ['slack', 'file:///etc/passwd'],
    ['teams', 'https://webhook.office.com.evil.example/x'],
    ['teams', 'https://logic.azure.com/x'],
    ['teams', 'not an address'],
  ] as const)('is refused without being repeated: %s, %s', (kind, address) => {
    const refusal = () => checkWebhook(kind, address, []);
    expect(refusal).toThrow(/The address of the webhook/);
    expect(refusal).not.toThrow(new RegExp(address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  });
});
