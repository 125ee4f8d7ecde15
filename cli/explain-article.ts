import type picocolors from 'picocolors';
import type { Meeting } from '../shared/meeting/meeting.ts';
import type { Extracted } from './extracted.ts';
import { plainText } from './plain-text.ts';

type Colors = ReturnType<typeof picocolors.createColors>;
type Mark = Readonly<{ start: number; end: number; label: string }>;

/** What each kind of evidence is called and how it is coloured. */
const LABELS: readonly (readonly [path: RegExp, label: string, colour: keyof Colors])[] = [
  [/^kind$/, 'contact', 'bold'],
  [/^status$/, 'status', 'bold'],
  [/^date$/, 'date', 'yellow'],
  [/^place/, 'place', 'green'],
  [/^participants\/\d+\/name$/, 'who', 'cyan'],
  [/^participants\/\d+\/role$/, 'role', 'blue'],
  [/^participants\/\d+\/affiliation$/, 'side', 'magenta'],
  [/^topics/, 'topic', 'red'],
  [/^statements/, 'said', 'dim'],
  [/^outcomes/, 'outcome', 'underline'],
];

/**
 * The article with its evidence marked, in colour or, without colours, as `[date: on Tuesday]`; then, meeting by
 * meeting, every value with its confidence, the rule that produced it and the words behind it.
 */
export function explain({ article, meetings }: Extracted, colors: Colors | null): string {
  const title = plainText(article.title || article.id);
  const marks = meetings.flatMap((meeting) => marksOf(meeting));
  return [
    colors ? colors.bold(title) : title,
    '',
    highlight(plainText(article.text), marks, colors),
    '',
    ...(meetings.length === 0
      ? ['no meeting']
      : meetings.map((meeting, at) => describe(meeting, at, plainText(article.text)))),
    '',
  ].join('\n');
}

function marksOf(meeting: Meeting): readonly Mark[] {
  return Object.entries(meeting.evidence).flatMap(([path, { spans }]) =>
    spans.map(({ start, end }) => ({ start, end, label: labelOf(path) })),
  );
}

function labelOf(path: string): string {
  return LABELS.find(([pattern]) => pattern.test(path))?.[1] ?? path;
}

/** Where spans overlap the shortest one shows. */
function highlight(text: string, marks: readonly Mark[], colors: Colors | null): string {
  const shown: (Mark | null)[] = new Array(text.length).fill(null);
  for (const mark of [...marks].sort((a, b) => b.end - b.start - (a.end - a.start)))
    shown.fill(mark, mark.start, mark.end);
  let result = '';
  for (let at = 0; at < text.length; ) {
    const mark = shown[at] ?? null;
    let end = at + 1;
    while (end < text.length && shown[end]?.label === mark?.label) end++;
    result += mark ? paint(text.slice(at, end), mark.label, colors) : text.slice(at, end);
    at = end;
  }
  return result;
}

/** Marks the words, not the white space around them. */
function paint(piece: string, label: string, colors: Colors | null): string {
  const words = piece.trim();
  if (!words) return piece;
  const colour = LABELS.find(([, name]) => name === label)?.[2];
  const painter = colors && colour ? colors[colour] : null;
  const painted = typeof painter === 'function' ? painter(words) : `[${label}: ${words}]`;
  const lead = piece.length - piece.trimStart().length;
  return piece.slice(0, lead) + painted + piece.slice(lead + words.length);
}

function describe(meeting: Meeting, at: number, text: string): string {
  const rows = Object.entries(meeting.evidence).map(([path, { confidence, rule, spans }]) => {
    const value = valueAt(meeting, path);
    const words = spans.map(({ start, end }) => shorten(text.slice(start, end))).join('” “');
    return `  ${path.padEnd(30)} ${shorten(value).padEnd(40)} ${confidence.toFixed(2)}  ${rule.padEnd(36)} “${words}”`;
  });
  return [`meeting ${at + 1} (confidence ${meeting.confidence.toFixed(2)})`, ...rows, ''].join('\n');
}

function valueAt(meeting: Meeting, path: string): string {
  let value: unknown = meeting;
  for (const key of path.split('/')) value = (value as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof value === 'object' ? Object.values(value ?? {}).join(': ') : String(value);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
