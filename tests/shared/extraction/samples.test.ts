import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readObject } from '../../../shared/article/read-object.ts';
import { extract } from '../../../shared/extraction/extract.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';

type Gold = Pick<Meeting, 'kind' | 'status' | 'date' | 'place'> & {
  participants: readonly Pick<Meeting['participants'][number], 'name' | 'role' | 'affiliation' | 'lead'>[];
};
type Sample = Readonly<{ file: string; metadata: Readonly<Record<string, string>> }>;

const root = join(import.meta.dirname, '../../..');
const json = async (path: string) => JSON.parse(await readFile(join(root, path), 'utf8'));
const samples: readonly Sample[] = (await json('samples/samples.json')).articles;
const golds: readonly { id: string; meetings: readonly Gold[] }[] = (
  await readFile(join(root, 'tests/fixtures/articles/gold.jsonl'), 'utf8')
)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const meetingOfNobody: Gold = { kind: 'meeting', status: 'held', date: null, place: null, participants: [] };
const words = (role: string | null) =>
  new Set(
    (role ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean),
  );

/** The engine may say more of an office than the reader noted ("Bangladeshi Foreign Minister"), not less. */
const roleLike = (role: string | null, gold: Gold, name: string) => {
  const noted = gold.participants.find((participant) => participant.name === name)?.role ?? null;
  const said = words(role);
  return [...words(noted)].every((word) => said.has(word)) ? noted : role;
};

/** What a record says of the fields that the gold has; participants in the order of their names. */
const facts = ({ kind, status, place, participants }: Gold, gold: Gold) => ({
  kind,
  status,
  city: place?.city ?? null,
  country: place?.country ?? null,
  participants: participants
    .map(
      ({ name, role, affiliation, lead }) =>
        `${lead ? 'lead' : 'also'} ${name} | ${roleLike(role, gold, name)} | ${affiliation}`,
    )
    .sort(),
});

describe('the sample articles', () => {
  for (const { file, metadata } of samples) {
    it(`are read as a careful reader would: ${file}`, async () => {
      const bytes = await readFile(join(root, 'samples', file));
      for await (const item of readObject({ name: file, bytes, metadata })) {
        if (item.kind === 'reject') continue;
        const gold = golds.find(({ id }) => id === item.article.id);
        if (!gold) continue;
        const read = extract(item.article);
        const noted = (index: number) => gold.meetings[index] ?? meetingOfNobody;
        expect(read.map((meeting, index) => facts(meeting, noted(index)))).toEqual(
          gold.meetings.map((meeting) => facts(meeting, meeting)),
        );
      }
    });
  }
});
