import { Command } from 'commander';

/** `readout schema`: the JSON Schema of a meeting record on stdout. */
export function schemaCommand(): Command {
  return new Command('schema').description('print the JSON Schema of a meeting record').action(async () => {
    const [{ z }, { meetingSchema }] = await Promise.all([import('zod'), import('../../shared/meeting/meeting.ts')]);
    process.stdout.write(`${JSON.stringify(z.toJSONSchema(meetingSchema), null, 2)}\n`);
  });
}
