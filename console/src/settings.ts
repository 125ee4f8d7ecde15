import * as z from 'zod';

/** What the deployment tells the page at start: where the API is, and who signs people in, if anybody does. */
const settingsSchema = z.object({
  apiUrl: z.url(),
  issuer: z.url().optional(),
  clientId: z.string().optional(),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export async function loadSettings(): Promise<Settings> {
  const answer = await fetch('/config.json', { cache: 'no-store' });
  if (!answer.ok)
    throw new Error(`config.json answered ${answer.status}. Was the console published with its settings?`);
  return settingsSchema.parse(await answer.json());
}
