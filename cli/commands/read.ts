import { Command, Option } from 'commander';
import type { Understood } from '../understood.ts';

/** `readout read`: what the pipeline makes of a file, before any extraction. */
export function readCommand(): Command {
  return new Command('read')
    .description('print articles as they are understood: clean text, metadata, or why a file was rejected')
    .argument('<path...>', 'files, or directories with all the files below them')
    .addOption(
      new Option(
        '--format <format>',
        'jsonl: one object per line; json: the object of a single file, else a list; text: to be read by people',
      )
        .choices(['text', 'json', 'jsonl'])
        .default('jsonl'),
    )
    .addHelpText('after', '\nExamples:\n  readout read page.html --format text\n  readout read articles/ | jq .reject')
    .action(async (paths: string[], { format }: { format: 'text' | 'json' | 'jsonl' }) => {
      const { understand } = await import('../understood.ts');
      if (format === 'json') await printJson(understand(paths), paths.length === 1);
      else for await (const one of understand(paths)) print(format === 'jsonl' ? JSON.stringify(one) : describe(one));
    });
}

async function printJson(all: AsyncIterable<Understood>, isSinglePath: boolean): Promise<void> {
  const list: Understood[] = [];
  for await (const one of all) list.push(one);
  print(JSON.stringify(isSinglePath && list.length === 1 ? list[0] : list, null, 2));
}

function describe({ file, text, reject, ...facts }: Understood): string {
  if (reject) return `${file}\n  rejected (${reject.code}): ${reject.reason}\n`;
  const lines = Object.entries(facts).map(([name, value]) => `  ${name}: ${value ?? '-'}`);
  return `${file}\n${lines.join('\n')}\n\n${text}\n`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
