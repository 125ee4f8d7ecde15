import { z } from '@hono/zod-openapi';
import { type Alert, alertSchema, messageSchema } from '../../../shared/alerting/alert.ts';
import { getAlert, getMessage, listAlerts } from '../../../shared/alerting/alert-store.ts';
import { resendAlert } from '../../../shared/alerting/resend-alert.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import type { Caller } from '../caller.ts';
import { operation } from '../operation.ts';
import { flagParameter, fromParameter, idParameter, limitParameter, toParameter } from '../parameters.ts';
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
  description: 'Without from: of the last 30 days.',
  request: {
    query: z.strictObject({
      watch: idParameter.optional().meta({ description: 'Of this watch.' }),
      channel: idParameter.optional().meta({ description: 'Through this channel.' }),
      failed: flagParameter.meta({ description: 'Only those that could not be delivered.' }),
      from: fromParameter,
      to: toParameter,
      limit: limitParameter,
    }),
  },
  responses: {
    200: {
      description: 'Alerts.',
      content: { 'application/json': { schema: z.strictObject({ items: z.array(alertResource) }) } },
    },
  },
});

const read = operation('analyst', {
  method: 'get',
  path: '/alerts/{id}',
  operationId: 'getAlert',
  tags: ['Alerts'],
  summary: 'An alert, with the texts it went out in',
  request: { params: z.strictObject({ id: idParameter }) },
  responses: {
    200: {
      description: 'The alert; the message is null until it is sent.',
      content: {
        'application/json': { schema: z.strictObject({ alert: alertResource, message: sentMessage.nullable() }) },
      },
    },
  },
});

const resend = operation('analyst', {
  method: 'post',
  path: '/alerts/{id}/resend',
  operationId: 'resendAlert',
  tags: ['Alerts'],
  summary: 'Send an alert again, within a minute',
  request: { params: z.strictObject({ id: idParameter }) },
  responses: {
    202: { description: 'It waits to be sent.', content: { 'application/json': { schema: alertResource } } },
  },
});

/** What was raised and sent. An alert belongs to the owner of its watch. */
export function alertRoutes(app: ApiApp, { now, store }: ApiDeps): void {
  app.openapi(list, async (c) => {
    const { watch, channel, failed, from, to, limit } = c.req.valid('query');
    const filter = {
      failed,
      limit,
      ...(watch && { watch }),
      ...(channel && { channel }),
      ...(from && { from }),
      ...(to && { to }),
    };
    const alerts = await listAlerts(store, filter, now());
    return c.json({ items: alerts.filter((alert) => mayRead(c.get('caller'), alert)) }, 200);
  });

  const ownAlert = async (caller: Caller, id: string) => {
    const alert = await getAlert(store, id);
    if (mayRead(caller, alert)) return alert;
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

function mayRead(caller: Caller, alert: Alert): boolean {
  return caller.role === 'admin' || alert.watch.owner === caller.id;
}
