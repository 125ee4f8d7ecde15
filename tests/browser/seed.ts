import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { createChannel, subscribe } from '../../shared/alerting/manage-channel.ts';
import { createWatch } from '../../shared/alerting/watch-store.ts';
import type { TestStack } from '../support/stack.ts';

/** Invented ministers who meet each other over a year: `country, adjective, capital, name`. */
const cast = [
  ['Norway', 'Norwegian', 'Oslo', 'Ragnhild Solbakken'],
  ['Oman', 'Omani', 'Muscat', 'Haitham al-Busaidi'],
  ['Kenya', 'Kenyan', 'Nairobi', 'Wanjiru Kamau'],
  ['Poland', 'Polish', 'Warsaw', 'Tomasz Zielonka'],
  ['Vietnam', 'Vietnamese', 'Hanoi', 'Tran Quoc Minh'],
  ['Chile', 'Chilean', 'Santiago', 'Catalina Errázuriz'],
  ['Tunisia', 'Tunisian', 'Tunis', 'Mehdi Ben Youssef'],
  ['Japan', 'Japanese', 'Tokyo', 'Hiroshi Tanabe'],
] as const;
const subjects = [
  'trade and fisheries',
  'the ceasefire and humanitarian aid',
  'migration',
  'renewable energy',
  'climate finance',
  'border security',
  'investment in ports',
] as const;
const outlets = ['Gulf Dispatch', 'Nordic Ledger', 'Rift Valley Post', 'Pacific Gazette'] as const;
const visits = 36;

const samples = new URL('../../samples/', import.meta.url);
const samplesSchema = z.object({
  articles: z.array(z.object({ file: z.string(), metadata: z.record(z.string(), z.string()) })),
});

/** A stack with a year of meetings, a channel with two subscribers and two watches; all alerts are sent when it returns. */
export async function seed(stack: TestStack): Promise<void> {
  const channel = await makeNewsroom(stack);
  const watches = [
    { name: 'Ceasefire talks', query: 'topic:ceasefire' },
    { name: 'Deputy prime minister of Yemen', query: 'official:"Youssef al-Qadiri"' },
  ];
  for (const watch of watches) await createWatch(stack.store, { ...watch, channel, owner: 'local' }, new Date());
  for (let number = 0; number < visits; number++) {
    const { text, ...metadata } = visit(number);
    await stack.upload(`visit-${number}.txt`, text, metadata);
  }
  const manifest: unknown = JSON.parse(await readFile(fileURLToPath(new URL('samples.json', samples)), 'utf8'));
  for (const { file, metadata } of samplesSchema.parse(manifest).articles) {
    await stack.upload(file, await readFile(fileURLToPath(new URL(file, samples))), metadata);
  }
  await stack.idle();
}

async function makeNewsroom({ idle, outbox, sns, store }: TestStack): Promise<string> {
  const admin = { store, sns, topicPrefix: 'readout-channel-', webhookHosts: [] };
  const { id } = await createChannel(admin, { name: 'Newsroom' }, new Date());
  await subscribe(admin, id, { protocol: 'email', endpoint: 'desk@example.org' });
  await subscribe(admin, id, { protocol: 'email', endpoint: 'night-desk@example.org' });
  await subscribe(admin, id, { protocol: 'sms', endpoint: '+390612345678' });
  await idle();
  const [link] = outbox().flatMap(({ text }) => text.match(/http:\S+ConfirmSubscription\S+/) ?? []);
  if (link) await fetch(link);
  return id;
}

function visit(number: number) {
  const host = cast[number % cast.length] ?? cast[0];
  const guest = cast[(number + 1 + (number % 5)) % cast.length] ?? cast[1];
  const subject = subjects[number % subjects.length] ?? subjects[0];
  const [, hostAdjective, city, hostName] = host;
  const [guestCountry, guestAdjective, , guestName] =
    guest === host ? (cast[(number + 3) % cast.length] ?? cast[2]) : guest;
  const surname = guestName.split(' ').at(-1);
  return {
    published: new Date(Date.UTC(2026, 0, 14 + number * 8)).toISOString().slice(0, 10),
    title: `${hostAdjective} and ${guestAdjective} ministers on ${subject}`,
    outlet: outlets[number % outlets.length] ?? outlets[0],
    text: `${hostAdjective} Foreign Minister ${hostName} met with ${guestAdjective} Foreign Minister ${guestName} in ${city} on Tuesday to discuss ${subject}.

${surname} said that ${guestCountry} would send experts within a month. The two ministers agreed to set up a joint committee.`,
  };
}
