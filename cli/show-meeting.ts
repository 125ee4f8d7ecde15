import pc from 'picocolors';
import { ReadoutError } from '../shared/errors.ts';
import type { Correction } from '../shared/meeting/correction.ts';
import type { Meeting, Span } from '../shared/meeting/meeting.ts';
import { readArticles } from '../shared/store/article-item.ts';
import { getMeeting, type MeetingRecord } from '../shared/store/get-meeting.ts';
import type { ApiChoice } from './api-option.ts';
import { apiMeeting } from './ask-api.ts';
import { type Connection, type StackChoice, withStore } from './connect.ts';
import type { ShownMeeting } from './shown-meeting.ts';

type Quote = Readonly<{ article: string; text: string }>;

/** Prints one record; with each value, the words of the articles that prove it. */
export async function printMeeting(
  id: string,
  options: StackChoice & ApiChoice & { format: 'table' | 'json' },
): Promise<void> {
  const shown =
    options.api === undefined
      ? await withStore(options, (connection) => storedMeeting(connection, id))
      : await apiMeeting(options.api, id);
  const quotes = quotesOf(shown.record.meeting, shown.texts);
  const text =
    options.format === 'json'
      ? JSON.stringify({ ...shown.record, quotes: Object.fromEntries(quotes) }, null, 2)
      : describe(shown.record, shown.articles, quotes);
  process.stdout.write(`${text}\n`);
}

async function storedMeeting(connection: Connection, id: string): Promise<ShownMeeting> {
  const record = await getMeeting(connection.store, id);
  if (!record) throw new ReadoutError('not-found', `There is no meeting ${id}. Look it up with: readout meetings`);
  const { sources } = record.meeting;
  const [articles, texts] = await Promise.all([
    readArticles(connection.store, sources),
    readTexts(connection, sources),
  ]);
  return { record, articles: articles.map((article) => article?.metadata ?? null), texts };
}

async function readTexts({ readText }: Connection, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(articles.map(async (id) => [id, await readText(id)] as const));
  return new Map(texts.flatMap(([id, text]) => (text === null ? [] : [[id, text] as const])));
}

/** The words behind each value, by its path, each wording once. */
function quotesOf({ evidence }: Meeting, texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Quote[]> {
  const quote = ({ article, start, end }: Span): Quote[] => {
    const text = texts.get(article)?.slice(start, end).replace(/\s+/g, ' ');
    return text ? [{ article, text }] : [];
  };
  return new Map(Object.entries(evidence).map(([path, { spans }]) => [path, spans.flatMap(quote)]));
}

function describe(
  { meeting, corrections, version, updatedAt }: MeetingRecord,
  articles: ShownMeeting['articles'],
  quotes: ReadonlyMap<string, readonly Quote[]>,
): string {
  const { place } = meeting;
  const proof = (...paths: readonly string[]) => {
    const words = new Set(paths.flatMap((path) => quotes.get(path) ?? []).map(({ text }) => text));
    return words.size === 0 ? '' : pc.dim(`  “${[...words].slice(0, 3).join('” “')}”`);
  };
  const lines = [
    pc.bold(
      meeting.headline ||
        meeting.participants
          .filter(({ lead }) => lead)
          .map(({ name }) => name)
          .join(' and '),
    ),
    row('id', meeting.id),
    row('what', `${meeting.kind}, ${meeting.status}${proof('status')}`),
    row(
      'when',
      `${meeting.date ?? 'no date'}${meeting.endDate ? ` to ${meeting.endDate}` : ''}${proof('date', 'endDate')}`,
    ),
    row(
      'where',
      `${[place?.venue, place?.city, place?.country].filter(Boolean).join(', ') || '-'}${proof('place/city', 'place/country', 'place/venue')}`,
    ),
    row('about', meeting.topics.map((topic, index) => `${topic}${proof(`topics/${index}`)}`).join('\n') || '-'),
    '',
    pc.bold('Participants'),
    ...meeting.participants.map(({ name, role, affiliation, lead, officialId }, index) => {
      const office = [role, affiliation].filter(Boolean).join(', ');
      const at = `participants/${index}`;
      const head = `  ${lead ? '●' : '○'} ${lead ? pc.bold(name) : name}${office ? `, ${office}` : ''} ${pc.dim(officialId)}`;
      const words = proof(`${at}/name`, `${at}/role`, `${at}/affiliation`);
      return words ? `${head}\n  ${words}` : head;
    }),
    ...section(
      'Said',
      meeting.statements.map(({ speaker, verb, text }) => `  ${speaker} ${verb}: ${text}`),
    ),
    ...section(
      'Outcomes',
      meeting.outcomes.map(({ kind, text }) => `  ${kind}: ${text}`),
    ),
    ...section(
      'Sources differ',
      (meeting.conflicts ?? []).map(
        ({ path, values }) =>
          `  ${path}: ${values.map(({ value, articles: by }) => `${JSON.stringify(value)} (${by.join(', ')})`).join(' or ')}`,
      ),
    ),
    ...section(
      'Articles',
      meeting.sources.map((id, index) => {
        const metadata = articles[index];
        const facts = [metadata?.publishedAt?.slice(0, 10), metadata?.outlet, metadata?.title, metadata?.url];
        return `  ${id}  ${facts.filter(Boolean).join('  ')}`;
      }),
    ),
    ...section('Corrections', corrections.map(describeCorrection)),
    '',
    pc.dim(`version ${version}, ${updatedAt}, confidence ${meeting.confidence.toFixed(2)}`),
  ];
  return lines.join('\n');
}

function row(name: string, value: string): string {
  return value
    .split('\n')
    .map((line, index) => `  ${(index === 0 ? name : '').padEnd(6)} ${line}`)
    .join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', pc.bold(title), ...lines];
}

function describeCorrection({ id, path, value, by, at, undone }: Correction): string {
  const what = `  ${id}  ${path} is ${JSON.stringify(value)}, says ${by}, ${at.slice(0, 16)}`;
  return undone ? pc.dim(`${what}; taken back by ${undone.by}, ${undone.at.slice(0, 16)}`) : what;
}
