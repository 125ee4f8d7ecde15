import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCopies } from '../../../shared/store/article-copies.ts';
import { startTestTable, type TestTable } from '../../support/dynamodb.ts';
import { storyText } from '../../support/sample-story.ts';

let table: TestTable;
beforeAll(async () => {
  table = await startTestTable();
});
afterAll(() => table.stop());

const now = new Date('2024-04-01T00:00:00Z');
let stories = 0;
/** A text that no other test here has. */
const newText = () =>
  `${storyText.replace('coastal waters', `coastal waters number ${++stories}, east, west, north and south`)} It was visit ${stories}.`;
async function read(
  id: string,
  text: string,
  publishedAt: string | null,
  publishedAtSource: 'document' | 'object-time' = 'document',
): Promise<string | null> {
  const source = publishedAt ? publishedAtSource : null;
  const copies = await findCopies(table.store, { id, text, publishedAt, publishedAtSource: source });
  await copies.note(now);
  return copies.publishedAt;
}

describe('an article is read by the date of its first copy', () => {
  test('re-published, syndicated with another lead-in, lightly edited', async () => {
    const text = newText();
    expect(await read('a', text, '2024-03-14')).toBe('2024-03-14');
    expect(await read('b', text.toUpperCase(), '2024-03-20')).toBe('2024-03-14');
    expect(await read('c', `NAIROBI (Agency) – ${text}`, '2024-03-22T10:00:00+03:00')).toBe('2024-03-14');
    expect(await read('d', text.replace('long overdue', 'overdue'), null)).toBe('2024-03-14');
    expect(await read('e', text, '2024-03-31', 'object-time')).toBe('2024-03-14');
    expect(await read('a', text, '2024-03-14')).toBe('2024-03-14');
  });

  test('an earlier copy that comes later stands for those that follow', async () => {
    const text = newText();
    expect(await read('a', text, '2024-03-20')).toBe('2024-03-20');
    expect(await read('b', text, '2024-03-18')).toBe('2024-03-18');
    expect(await read('c', text, '2024-03-21')).toBe('2024-03-18');
  });
});

describe('it keeps its own date', () => {
  test('where the same words come weeks later', async () => {
    const text = newText();
    await read('a', text, '2024-02-01');
    expect(await read('b', text, '2024-03-14')).toBe('2024-03-14');
  });

  test('where it only quotes another', async () => {
    const text = newText();
    await read('a', text, '2024-03-12');
    const quoting = `${text.split('\n')[0]} The opposition saw it otherwise, and its speaker, a former harbour master, gave six reasons in a long interview that was broadcast on the same evening by three stations, none of which had been invited to the airport.`;
    expect(await read('b', quoting, '2024-03-14')).toBe('2024-03-14');
  });

  test('where the text is a formula of a few words', async () => {
    const text = 'The minister received the ambassador on Monday. They discussed bilateral relations.';
    await read('a', text, '2024-03-12');
    expect(await read('b', text, '2024-03-19')).toBe('2024-03-19');
  });
});
