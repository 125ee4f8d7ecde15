import * as z from 'zod/mini';

/** What the deployment tells the page at start: where the API is, and who signs people in, if anybody does. */
const settingsSchema = z.object({
  apiUrl: z.url(),
  issuer: z.optional(z.url()),
  clientId: z.optional(z.string()),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export async function loadSettings(): Promise<Settings> {
  // Its answer says that it must not be kept; the page asks for it beforehand, while the code loads.
  const answer = await fetch('/config.json');
  if (!answer.ok)
    throw new Error(`config.json answered ${answer.status}. Was the console published with its settings?`);
  return settingsSchema.parse(await answer.json());
}
