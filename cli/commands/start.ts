import { Command } from 'commander';

type StartOptions = { data: string; smtp?: string; auth?: boolean };

/** `readout start`: the whole product on localhost until Ctrl-C. */
export function startCommand(): Command {
  return new Command('start')
    .description('run everything on this machine: storage, functions, API and console, until Ctrl-C')
    .option('--data <folder>', 'folder that keeps the data', '.readout')
    .option(
      '--smtp <url>',
      'mail server that alerts go through, such as smtp://localhost:1025; without one, see the outbox',
    )
    .option('--auth', 'ask for a token of the local issuer on every call of the API')
    .option('--no-auth', 'let everybody on this machine use the API as an administrator (the default)')
    .addHelpText(
      'after',
      '\nExamples:\n  readout start\n  readout start --data /var/lib/readout --smtp smtp://mail.example.org:587',
    )
    .action(async (options: StartOptions) => {
      const { runStack } = await import('../run-stack.ts');
      await runStack(options);
    });
}
