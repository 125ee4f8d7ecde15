import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Meeting } from '../meeting/meeting.ts';
import { toldByArticleKey, toldKey } from '../store/alerting-keys.ts';
import type { Store } from '../store/store.ts';
import { afterTelling, type Facts, factsSchema, isToldOf } from './facts.ts';
import { encode, getItem, getItems } from './items.ts';
import { keepUntil } from './retention.ts';

const toldSchema = z.object({ meeting: z.string(), facts: factsSchema, version: z.int().positive() });

/** What a watch has been told about a meeting; `version` counts the tellings. */
export type Told = Readonly<z.infer<typeof toldSchema>>;

/** How many of a record's articles are remembered, so that one of hundreds of reports still fits a transaction. */
const rememberedArticles = 20;

/** What each of these watches has been told about a meeting, by watch. */
export async function readTold(store: Store, watches: readonly string[], meeting: string): Promise<Map<string, Told>> {
  const items = await getItems(
    store,
    watches.map((watch) => toldKey(watch, meeting)),
  );
  return new Map(items.map((item) => [String(item.watch), toldSchema.parse(item.told)]));
}

/**
 * What a watch has been told under other ids about a meeting whose reports were united with others since: those
 * records shared an article with this one, and all of their leads are in it.
 */
export async function readToldElsewhere(store: Store, watch: string, meeting: Meeting): Promise<readonly Facts[]> {
  const byArticle = await getItems(
    store,
    meeting.sources.map((article) => toldByArticleKey(watch, article)),
  );
  const others = new Set(byArticle.flatMap((item) => [...(item.meetings as Set<string>)]));
  others.delete(meeting.id);
  const told = await Promise.all([...others].map((id) => getItem(store, toldKey(watch, id))));
  return told
    .flatMap((item) => (item ? [toldSchema.parse(item.told).facts] : []))
    .filter((facts) => isToldOf(facts, meeting));
}

/** The writes that remember a telling; they fail when the watch has been told something else since `told` was read. */
export function tellingWrites(
  store: Store,
  watch: string,
  meeting: Meeting,
  told: Told | null,
  facts: Facts,
  now: Date,
): TransactWriteItem[] {
  const expiresAt = keepUntil(now);
  const next: Told = {
    meeting: meeting.id,
    facts: told ? afterTelling(told.facts, facts) : facts,
    version: (told?.version ?? 0) + 1,
  };
  return [
    {
      Put: {
        TableName: store.table,
        Item: encode({ ...toldKey(watch, meeting.id), type: 'told', watch, told: next, expiresAt }),
        ...(told
          ? {
              ConditionExpression: '#told.#version = :version',
              ExpressionAttributeNames: { '#told': 'told', '#version': 'version' },
              ExpressionAttributeValues: encode({ ':version': told.version }),
            }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    },
    ...meeting.sources.slice(0, rememberedArticles).map((article) => ({
      Update: {
        TableName: store.table,
        Key: encode(toldByArticleKey(watch, article)),
        UpdateExpression: 'SET #type = :type, #expires = :expires ADD #meetings :meeting',
        ExpressionAttributeNames: { '#type': 'type', '#expires': 'expiresAt', '#meetings': 'meetings' },
        ExpressionAttributeValues: encode({
          ':type': 'told-by-article',
          ':expires': expiresAt,
          ':meeting': new Set([meeting.id]),
        }),
      },
    })),
  ];
}
