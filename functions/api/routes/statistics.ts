import { z } from '@hono/zod-openapi';
import { countries } from '../../../shared/lexicon/countries.ts';
import { topicIds } from '../../../shared/lexicon/topic-ids.ts';
import { partyName } from '../../../shared/query/resolve-party.ts';
import { countByDay, countValues, sumCounts } from '../../../shared/store/counts.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { ApiApp } from '../api-env.ts';
import { itemsOf } from '../content.ts';
import { operation } from '../operation.ts';
import { fromParameter, limitParameter, toParameter } from '../parameters.ts';
import { Problem } from '../problem.ts';

const yearsByDefault = 10;
const yearsAtMost = 30;

const period = z.strictObject({
  from: fromParameter.meta({ description: `First day, UTC; ${yearsByDefault} years ago when absent.` }),
  to: toParameter.meta({ description: 'Last day, UTC; a year from now when absent, for what is planned.' }),
});
const counts = z.record(z.string(), z.int()).readonly();

const daily = operation('reader', {
  method: 'get',
  path: '/stats/daily',
  operationId: 'getDailyStatistics',
  tags: ['Statistics'],
  summary: 'Meetings a day',
  request: { query: period },
  responses: {
    200: {
      description: 'Days with meetings, the oldest first.',
      content: itemsOf(z.strictObject({ date: z.iso.date(), meetings: z.int(), kinds: counts, statuses: counts })),
    },
  },
});

const pairs = operation('reader', {
  method: 'get',
  path: '/stats/pairs',
  operationId: 'getPairStatistics',
  tags: ['Statistics'],
  summary: 'How often which countries met',
  description: 'Meetings of more than six states are not counted for pairs.',
  request: { query: period.extend({ limit: limitParameter }).strict() },
  responses: {
    200: {
      description: 'The most frequent first.',
      content: itemsOf(z.strictObject({ countries: z.tuple([z.string(), z.string()]), meetings: z.int() })),
    },
  },
});

const places = operation('reader', {
  method: 'get',
  path: '/stats/places',
  operationId: 'getPlaceStatistics',
  tags: ['Statistics'],
  summary: 'How many meetings were where',
  description: 'Of meetings whose country is known.',
  request: { query: period.extend({ limit: limitParameter }).strict() },
  responses: {
    200: {
      description: 'The most frequent first.',
      content: itemsOf(z.strictObject({ country: z.string(), city: z.string().nullable(), meetings: z.int() })),
    },
  },
});

const topicStatistics = operation('reader', {
  method: 'get',
  path: '/stats/topics',
  operationId: 'getTopicStatistics',
  tags: ['Statistics'],
  summary: 'Meetings by topic and month',
  request: { query: period },
  responses: {
    200: {
      description: 'The most frequent topic first.',
      content: itemsOf(z.strictObject({ topic: z.string(), meetings: z.int(), months: counts })),
    },
  },
});

const listTopics = operation('reader', {
  method: 'get',
  path: '/topics',
  operationId: 'listTopics',
  tags: ['Vocabulary'],
  summary: 'The closed list of topics',
  request: { query: period },
  responses: {
    200: {
      description: 'In the order of the list.',
      content: itemsOf(
        z.strictObject({
          id: z.string(),
          label: z.string(),
          iptc: z.string().describe('IPTC Media Topic'),
          meetings: z.int(),
        }),
      ),
    },
  },
});

const listCountries = operation('reader', {
  method: 'get',
  path: '/countries',
  operationId: 'listCountries',
  tags: ['Vocabulary'],
  summary: 'All countries, with how often they met others',
  request: { query: period },
  responses: {
    200: {
      description: 'In the order of their codes.',
      content: itemsOf(
        z.strictObject({ id: z.string().describe('ISO 3166-1 alpha-2'), name: z.string(), meetings: z.int() }),
      ),
    },
  },
});

/** Counts, for charts and for lists of what a query can name. They read counters, never meetings. */
export function statisticsRoutes(app: ApiApp, { now, store }: ApiDeps): void {
  const boundsOf = ({ from, to }: z.infer<typeof period>): readonly [first: string, last: string] => {
    const first = from ?? shiftYears(now(), -yearsByDefault);
    const last = to ?? shiftYears(now(), 1);
    if (Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > yearsAtMost) {
      throw new Problem('invalid-request', `A period has at most ${yearsAtMost} years.`, {
        members: { errors: [{ detail: `lies more than ${yearsAtMost} years before to`, parameter: 'from' }] },
      });
    }
    return [first, last];
  };
  const countsOf = (days: z.infer<typeof period>, only: Parameters<typeof countByDay>[3]) =>
    countByDay(store, ...boundsOf(days), only);
  const valuesOf = (days: z.infer<typeof period>, group: Parameters<typeof countValues>[3]) =>
    countValues(store, ...boundsOf(days), group);

  app.openapi(daily, async (c) => {
    const days = await countsOf(c.req.valid('query'), ['kinds', 'statuses']);
    return c.json(
      { items: days.map(({ date, meetings, kinds, statuses }) => ({ date, meetings, kinds, statuses })) },
      200,
    );
  });

  app.openapi(pairs, async (c) => {
    const { limit, ...days } = c.req.valid('query');
    const met = byFrequency(await valuesOf(days, 'pair')).flatMap(([pair, meetings]) => {
      const [one, other] = pair.split(' ');
      return one && other && other !== '*' ? [{ countries: [one, other] as [string, string], meetings }] : [];
    });
    return c.json({ items: met.slice(0, limit) }, 200);
  });

  app.openapi(places, async (c) => {
    const { limit, ...days } = c.req.valid('query');
    const found = byFrequency(await valuesOf(days, 'place')).map(([place, meetings]) => {
      const [country = '', ...city] = place.split(' ');
      return { country, city: city.join(' ') || null, meetings };
    });
    return c.json({ items: found.slice(0, limit) }, 200);
  });

  app.openapi(topicStatistics, async (c) => {
    const days = await countsOf(c.req.valid('query'), ['topics']);
    const found = byFrequency(Object.entries(sumCounts(days).topics)).map(([topic, meetings]) => {
      const months: Record<string, number> = {};
      for (const day of days) {
        const count = day.topics[topic] ?? 0;
        if (count > 0) months[day.date.slice(0, 7)] = (months[day.date.slice(0, 7)] ?? 0) + count;
      }
      return { topic, meetings, months };
    });
    return c.json({ items: found }, 200);
  });

  app.openapi(listTopics, async (c) => {
    // With all the cues by which topics are found, too much to load for every request.
    const { topics: topicRows } = await import('../../../shared/lexicon/topics.ts');
    const counted = sumCounts(await countsOf(c.req.valid('query'), ['topics'])).topics;
    const found = topicIds.map((id) => ({
      id,
      label: topicRows[id].label,
      iptc: topicRows[id].iptc,
      meetings: counted[id] ?? 0,
    }));
    return c.json({ items: found }, 200);
  });

  app.openapi(listCountries, async (c) => {
    const counted = await valuesOf(c.req.valid('query'), 'country');
    return c.json(
      { items: countries.map(([id]) => ({ id, name: partyName(id), meetings: counted.get(id) ?? 0 })) },
      200,
    );
  });
}

function byFrequency(counted: Iterable<readonly [string, number]>): readonly (readonly [string, number])[] {
  return [...counted].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function shiftYears(now: Date, years: number): string {
  const shifted = new Date(now);
  shifted.setUTCFullYear(shifted.getUTCFullYear() + years);
  return shifted.toISOString().slice(0, 10);
}
