import type { ArticleText } from '../../shared/extraction/article-text.ts';
import { extract } from '../../shared/extraction/extract.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';

type GoldPerson = Readonly<{ name: string; role: string | null; affiliation: string | null; lead: boolean }>;
type GoldMeeting = Readonly<{
  kind: string;
  status: string;
  date: string | null;
  place: Readonly<{ city: string | null; country: string | null }> | null;
  participants: readonly GoldPerson[];
  topics: readonly string[];
}>;
type Judged = Readonly<{ slot: string; rule: string; confidence: number; right: boolean }>;
type Share = Readonly<{ values: number; stated: number; right: number }>;

/**
 * How often values are right beside how sure the engine said it was: by tenths of confidence, by slot and by rule.
 * `stated` is the mean confidence, `right` the share that agrees with the gold meetings (values of meetings that
 * the gold does not have count as wrong).
 */
export function calibrationOf(articles: readonly ArticleText[], goldLines: readonly unknown[]) {
  const gold = new Map(
    (goldLines as readonly { id: string; meetings: readonly GoldMeeting[] }[]).map((line) => [line.id, line.meetings]),
  );
  const judged = articles.flatMap((article) => judgeArticle(extract(article), gold.get(article.id) ?? []));
  return {
    byConfidence: shares(judged, ({ confidence }) => `${Math.min(9, Math.floor(confidence * 10)) / 10}`),
    bySlot: shares(judged, ({ slot }) => slot),
    byRule: shares(judged, ({ slot, rule }) => `${slot}: ${rule}`),
  };
}

function judgeArticle(meetings: readonly Meeting[], gold: readonly GoldMeeting[]): readonly Judged[] {
  const free = new Set(gold);
  return meetings.flatMap((meeting) => {
    const match = [...free]
      .map((each) => ({ each, shared: inCommon(meeting, each) }))
      .sort((a, b) => b.shared - a.shared)[0];
    const found = match && match.shared > 0 ? match.each : null;
    if (found) free.delete(found);
    const chiefs = meeting.participants.filter(({ lead, role }) => lead && role).length;
    const whole: Judged = {
      slot: 'meeting',
      rule: `chiefs-with-office-${Math.min(chiefs, 2)}`,
      confidence: meeting.confidence,
      right: found !== null,
    };
    const values = Object.entries(meeting.evidence).flatMap(([path, { confidence, rule }]) => {
      const verdict = judge(meeting, found, path.split('/'));
      return verdict === null ? [] : [{ slot: verdict.slot, rule, confidence, right: verdict.right }];
    });
    return [whole, ...values];
  });
}

/** How much speaks for two being one meeting: people, or, where nobody is named, the day or the town. */
function inCommon(meeting: Meeting, gold: GoldMeeting): number {
  if (gold.participants.length === 0) {
    const [ours, theirs] = [fold(meeting.place?.city ?? ''), fold(gold.place?.city ?? '')];
    return meeting.date === gold.date || (ours !== '' && ours === theirs) ? 0.5 : 0;
  }
  const shared = meeting.participants.filter(({ name }) =>
    gold.participants.some((person) => sameName(person.name, name)),
  ).length;
  return shared === 0
    ? 0
    : shared + (meeting.date === gold.date ? 0.5 : 0) + (meeting.status === gold.status ? 0.2 : 0);
}

/** Whether the value at a path of the record agrees with the gold; null for values that the gold does not annotate. */
function judge(
  meeting: Meeting,
  gold: GoldMeeting | null,
  [field = '', at = '', part = '']: readonly string[],
): { slot: string; right: boolean } | null {
  switch (field) {
    case 'kind':
    case 'status':
    case 'date':
      return { slot: field, right: gold?.[field] === meeting[field] };
    case 'place': {
      if (at !== 'city' && at !== 'country') return null;
      const [ours, theirs] = [meeting.place?.[at] ?? '', gold?.place?.[at] ?? ''];
      return { slot: at, right: fold(ours) === fold(theirs) };
    }
    case 'topics':
      return { slot: 'topic', right: gold?.topics.includes(meeting.topics[Number(at)] ?? '') ?? false };
    case 'participants': {
      const ours = meeting.participants[Number(at)];
      const theirs = gold?.participants.find(({ name }) => sameName(name, ours?.name ?? ''));
      if (part === 'role') return { slot: part, right: overlap(theirs?.role ?? '', ours?.role ?? '') >= 0.6 };
      if (part === 'affiliation') return { slot: part, right: theirs?.affiliation === ours?.affiliation };
      return part === 'name' || part === '' ? { slot: 'participant', right: theirs !== undefined } : null;
    }
    default:
      return null;
  }
}

function shares(judged: readonly Judged[], keyOf: (one: Judged) => string): Readonly<Record<string, Share>> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, group]) => [
        key,
        {
          values: group.length,
          stated: round(group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length),
          right: round(group.filter(({ right }) => right).length / group.length),
        },
      ]),
  );
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [fold(a).split(' '), fold(b).split(' ')];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word)) && short.join('') !== '';
}

/** Dice overlap of words. */
function overlap(a: string, b: string): number {
  const [x, y] = [fold(a).split(' '), fold(b).split(' ')];
  return a && b ? (2 * x.filter((word) => y.includes(word)).length) / (x.length + y.length) : 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
