import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Article } from '../article/article.ts';
import { fingerprint, isNearDuplicate } from '../article/fingerprint.ts';
import { copyKey } from './copy-keys.ts';
import { type Key, shortHash } from './keys.ts';
import { readItems } from './read-items.ts';
import type { Store } from './store.ts';

/** A copy shares at least one of its longest sentences with its original, word by word. */
const sentencesKept = 3;
/** Shorter texts are often formulas: the same words about another day. */
const fewestWords = 40;
/** Copies appear within days. The same words a month later are about another event. */
const copiesWithinDays = 14;
const keptSeconds = 60 * 86_400;
const dayMs = 86_400_000;

const noteSchema = z.object({ article: z.string(), fingerprint: z.string(), publishedAt: z.string().nullable() });

/** What is known of the copies of an article: re-published, syndicated and lightly edited ones. */
export type Copies = Readonly<{
  /**
   * The date by which the article is to be read: that of the first copy. "On Wednesday" in a copy is the Wednesday of
   * the original, so that both report one meeting.
   */
  publishedAt: string | null;
  /** Copies that came before and were read by a later date: they are to be read once more, by this one. */
  later: readonly string[];
  /** Notes the article for copies to come. */
  note(now: Date): Promise<void>;
}>;

type Dated = Pick<Article, 'publishedAt' | 'publishedAtSource'>;

export async function findCopies(store: Store, article: Dated & Pick<Article, 'id' | 'text'>): Promise<Copies> {
  const keys = sentenceKeys(article.text);
  if (keys.length === 0) return { publishedAt: article.publishedAt, later: [], note: async () => undefined };
  const own = fingerprint(article.text);
  const items = await readItems(store, keys);
  const notes = items.map((item) => noteSchema.safeParse(item).data);
  const copies = notes.flatMap((note) =>
    note && note.article !== article.id && isNearDuplicate(note.fingerprint, own) ? note : [],
  );
  let first = article.publishedAt;
  for (const copy of copies)
    if (copy.publishedAt && isEarlier(copy.publishedAt, article)) first = earlier(first, copy.publishedAt);
  const later = copies.filter((copy) => first !== null && copy.publishedAt !== first);
  return {
    publishedAt: first,
    later: [...new Set(later.map((copy) => copy.article))],
    async note(now) {
      await Promise.all(
        keys.map(async (key, index) => {
          const note = notes[index];
          const isNews =
            !note || (first !== note.publishedAt && (note.article === article.id || copies.includes(note)));
          if (isNews) await putNote(store, key, { article: article.id, fingerprint: own, publishedAt: first }, now);
        }),
      );
    },
  };
}

/** A date that only says when the object came gives way to any; a real one only to one of the days before it. */
export function isEarlier(date: string, { publishedAt, publishedAtSource }: Dated): boolean {
  if (publishedAt === null || publishedAtSource === 'created' || publishedAtSource === 'object-time') return true;
  const days = (Date.parse(publishedAt) - Date.parse(date)) / dayMs;
  return days >= 0 && days <= copiesWithinDays;
}

function earlier(a: string | null, b: string): string {
  return a !== null && Date.parse(a) <= Date.parse(b) ? a : b;
}

function sentenceKeys(text: string): readonly Key[] {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < fewestWords) return [];
  const plain = (sentence: string) =>
    sentence
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const sentences = [...new Set(text.split(/(?<=[.!?]["”’]?)\s+|\n+/).map(plain))];
  sentences.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sentences.slice(0, sentencesKept).map((sentence) => copyKey(shortHash(sentence)));
}

async function putNote({ client, table }: Store, key: Key, note: z.infer<typeof noteSchema>, now: Date): Promise<void> {
  const expiresAt = Math.floor(now.getTime() / 1000) + keptSeconds;
  await client.send(new PutItemCommand({ TableName: table, Item: marshall({ ...key, ...note, expiresAt }) }));
}
