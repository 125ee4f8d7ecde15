import { appendFile, readFile } from 'node:fs/promises';
import * as z from 'zod';

const sentSchema = z.object({
  /** The delivery's id: the same one never enters twice. */
  id: z.string(),
  at: z.string(),
  kind: z.enum(['notification', 'confirmation']),
  protocol: z.string(),
  endpoint: z.string(),
  topicArn: z.string().nullable(),
  messageId: z.string(),
  subject: z.string().nullable(),
  text: z.string(),
  attributes: z.record(z.string(), z.object({ type: z.string(), value: z.string() })),
  /** `kept`: nothing to deliver it with, so it stays here to be read. */
  outcome: z.enum(['delivered', 'kept', 'failed']),
  error: z.string().nullable(),
});

/** Something that SNS sent to somebody, word for word. */
export type Sent = Readonly<z.infer<typeof sentSchema>>;

export type Outbox = Readonly<{
  add(sent: Sent): Promise<void>;
  has(id: string): boolean;
  list(): readonly Sent[];
}>;

/** Everything that was ever sent, oldest first, one JSON line each in `path`. */
export async function openOutbox(path: string): Promise<Outbox> {
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const sent = lines.flatMap((line) => readLine(line) ?? []);
  const ids = new Set(sent.map(({ id }) => id));
  // A crash may have cut the last line off: what follows must start on a line of its own.
  if (lines.at(-1)) await appendFile(path, '\n');
  return {
    async add(entry) {
      sent.push(entry);
      ids.add(entry.id);
      await appendFile(path, `${JSON.stringify(entry)}\n`);
    },
    has: (id) => ids.has(id),
    list: () => sent,
  };
}

function readLine(line: string): Sent | null {
  try {
    return sentSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
