import { Argument, Command } from 'commander';
import type { Shell } from '../completion.ts';

/** `readout completion`: a script by which a shell completes our commands. */
export function completionCommand(): Command {
  return new Command('completion')
    .description('print a script that lets your shell complete readout commands')
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      '\nExamples:\n  source <(readout completion bash)\n' +
        '  readout completion fish > ~/.config/fish/completions/readout.fish',
    )
    .action(async (shell: Shell, _: unknown, command: Command) => {
      const { completionScript } = await import('../completion.ts');
      process.stdout.write(completionScript(shell, command.parent ?? command));
    });
}
