import { userInfo } from 'node:os';
import { ReadoutError } from '../shared/errors.ts';
import { correctMeeting, mergeMeetings, splitArticle, undoCorrection } from '../shared/store/decide-by-hand.ts';
import { type StackChoice, withStore } from './connect.ts';

export type CorrectOptions = StackChoice & Readonly<{ by?: string; undo?: string }>;

const say = (text: string) => process.stdout.write(`${text}\n`);

export async function split(meeting: string, article: string, options: StackChoice): Promise<void> {
  await withStore(options, async ({ store }) => {
    const id = await splitArticle(store, meeting, article, new Date());
    say(`The article is now meeting ${id}.`);
  });
}

export async function merge(meeting: string, other: string, options: StackChoice): Promise<void> {
  await withStore(options, async ({ store }) => {
    const id = await mergeMeetings(store, meeting, other, new Date());
    say(`${other} is now part of meeting ${id}.`);
  });
}

export async function correct(meeting: string, values: readonly string[], options: CorrectOptions): Promise<void> {
  const corrections = values.map(readCorrection);
  const by = options.by ?? userInfo().username;
  await withStore(options, async ({ store }) => {
    if (options.undo) {
      await undoCorrection(store, meeting, options.undo, by, new Date());
      say(`Correction ${options.undo} is taken back.`);
    }
    for (const { path, value } of corrections) {
      const id = await correctMeeting(store, meeting, { path, value, by }, new Date());
      say(`${path} is now ${JSON.stringify(value)} (correction ${id}).`);
    }
  });
}

/** `field=value`: a list for topics, true or false for lead, none where nothing follows. */
export function readCorrection(text: string): { path: string; value: unknown } {
  const cut = text.indexOf('=');
  if (cut < 1) throw new ReadoutError('correction-invalid', `${JSON.stringify(text)} is not of the form field=value.`);
  const path = text.slice(0, cut).trim();
  const value = text.slice(cut + 1).trim();
  if (path === 'topics')
    return {
      path,
      value: value
        .split(',')
        .map((topic) => topic.trim())
        .filter(Boolean),
    };
  if (path.endsWith('/lead')) return { path, value: value === 'true' ? true : value === 'false' ? false : value };
  return { path, value: value === '' ? null : value };
}
