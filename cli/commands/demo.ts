import { Command } from 'commander';

type DemoOptions = { json?: boolean; smtp?: string };

/** `readout demo`: the main job on the sample articles, from upload to alert, on a stack of its own. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('upload the sample articles to a stack of their own; show the meetings found and the alerts sent')
    .option('--json', 'print one JSON object, { meetings, alerts, rejects }, and nothing else on standard output')
    .option('--smtp <url>', 'mail server that the alerts go through, such as smtp://localhost:1025')
    .action(async ({ json = false, smtp }: DemoOptions) => {
      const [{ runDemo }, { describeDemo }] = await Promise.all([import('../demo.ts'), import('../describe-demo.ts')]);
      const result = await runDemo({ smtp: smtp ?? null, say: (line) => process.stderr.write(`${line}\n`) });
      const text = json ? JSON.stringify(result, null, 2) : describeDemo(result, process.stdout.columns ?? 120);
      await new Promise((resolve) => process.stdout.write(`${text}\n`, resolve));
      process.exit(0);
    });
}
