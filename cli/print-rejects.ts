import { type ListedReject, listRejects } from '../shared/store/rejects.ts';
import type { ApiChoice } from './api-option.ts';
import { apiRejects } from './ask-api.ts';
import { type StackChoice, withStore } from './connect.ts';

type RejectsOptions = StackChoice & ApiChoice & Readonly<{ limit: number; format: 'table' | 'jsonl' }>;

/** Prints what could not be read, the latest first. */
export async function printRejects({ api, format, limit, ...choice }: RejectsOptions): Promise<void> {
  const rejects =
    api === undefined
      ? (await withStore(choice, ({ store }) => listRejects(store, { limit }))).rejects
      : await apiRejects(api, limit);
  const print = format === 'jsonl' ? (reject: ListedReject) => JSON.stringify(reject) : describeReject;
  for (const reject of rejects) process.stdout.write(`${print(reject)}\n`);
  if (rejects.length === 0 && format === 'table') process.stderr.write('Everything could be read.\n');
}

/** `talks.jsonl, line 2 [malformed] is not JSON: …` */
export function describeReject({ code, object, part, reason }: Omit<ListedReject, 'at'>): string {
  return `${object}${part ? `, ${part}` : ''} [${code}] ${reason}`;
}
