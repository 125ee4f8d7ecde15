import { z } from '@hono/zod-openapi';
import { alertSchema, messageSchema } from '../../../shared/alerting/alert.ts';
import { getAlert, getMessage, pageOfAlerts } from '../../../shared/alerting/alert-store.ts';
import { resendAlert } from '../../../shared/alerting/resend-alert.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import type { Caller } from '../caller.ts';
import { byId, json, linkHeader, pageOf } from '../content.ts';
import { linkNext } from '../next-link.ts';
import { operation } from '../operation.ts';
import {
  cursorParameter,
  flagParameter,
  fromParameter,
  idParameter,
  limitParameter,
  toParameter,
} from '../parameters.ts';
import { Problem } from '../problem.ts';

const alertResource = alertSchema.meta({ id: 'Alert', description: 'That a watch is told this about this meeting.' });
const sentMessage = messageSchema
  .pick({ id: true, subject: true, email: true, sms: true, chat: true, status: true, receipts: true })
  .meta({ id: 'SentMessage', description: 'The message, with the exact texts that people got.' });

const list = operation('analyst', {
  method: 'get',
  path: '/alerts',
  operationId: 'listAlerts',
  tags: ['Alerts'],
  summary: 'Alerts of your watches, the latest first',
  description:
    'Without from: of the last 30 days. A page may be short, even empty: only a null next says that it is the last.',
  request: {
    query: z.strictObject({
      watch: idParameter.optional().meta({ description: 'Of this watch.' }),
      channel: idParameter.optional().meta({ description: 'Through this channel.' }),
      failed: flagParameter.meta({ description: 'Only those that could not be delivered.' }),
      from: fromParameter,
      to: toParameter,
      limit: limitParameter,
      cursor: cursorParameter,
    }),
  },
  responses: { 200: { description: 'A page.', headers: linkHeader, content: pageOf(alertResource) } },
});

const read = operation('analyst', {
  method: 'get',
  path: '/alerts/{id}',
  operationId: 'getAlert',
  tags: ['Alerts'],
  summary: 'An alert, with the texts it went out in',
  request: { params: byId },
  responses: {
    200: {
      description: 'The alert; the message is null until it is sent.',
      content: json(z.strictObject({ alert: alertResource, message: sentMessage.nullable() })),
    },
  },
});

const resend = operation('analyst', {
  method: 'post',
  path: '/alerts/{id}/resend',
  operationId: 'resendAlert',
  tags: ['Alerts'],
  summary: 'Send an alert again, within a minute',
  request: { params: byId },
  responses: { 202: { description: 'It waits to be sent.', content: json(alertResource) } },
});

/** What was raised and sent. An alert belongs to the owner of its watch. */
export function alertRoutes(app: ApiApp, { now, store }: ApiDeps): void {
  app.openapi(list, async (c) => {
    const { watch, channel, failed, from, to, limit, cursor } = c.req.valid('query');
    const caller = c.get('caller');
    const filter = {
      failed,
      limit,
      ...(caller.role !== 'admin' && { owner: caller.id }),
      ...(watch && { watch }),
      ...(channel && { channel }),
      ...(from && { from }),
      ...(to && { to }),
    };
    const page = await pageOfAlerts(store, filter, cursor ?? null, now());
    linkNext(c, page.cursor);
    return c.json({ items: [...page.alerts], next: page.cursor }, 200);
  });

  const ownAlert = async (caller: Caller, id: string) => {
    const alert = await getAlert(store, id);
    if (caller.role === 'admin' || alert.watch.owner === caller.id) return alert;
    throw new Problem('not-found', `There is no alert ${id}.`, { code: 'alert-unknown' });
  };

  app.openapi(read, async (c) => {
    const alert = await ownAlert(c.get('caller'), c.req.valid('param').id);
    const message = alert.message ? await getMessage(store, alert.message) : null;
    return c.json({ alert, message: message && sentMessage.strip().parse(message) }, 200);
  });

  app.openapi(resend, async (c) => {
    const alert = await ownAlert(c.get('caller'), c.req.valid('param').id);
    return c.json(await resendAlert(store, alert.id), 202);
  });
}
