import type { Command, Option } from 'commander';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** A script for the shell that completes the names of commands, their options and the values that these take. */
export function completionScript(shell: Shell, program: Command): string {
  if (shell === 'fish') return fishScript(program);
  return shell === 'bash' ? bashScript(program) : zshScript(program);
}

/** What can follow each command, by its path: `''` for the program itself, `watch add` for a subcommand. */
function wordsByPath(program: Command): readonly (readonly [path: string, words: readonly string[]])[] {
  const visit = (command: Command, path: readonly string[]): [string, string[]][] => [
    [path.join(' '), [...command.commands.map((child) => child.name()), ...longOptions(command)]],
    ...command.commands.flatMap((child) => visit(child, [...path, child.name()])),
  ];
  return visit(program, []);
}

const longOptions = ({ options }: Command): string[] => options.flatMap(({ long }) => long ?? []);

/** The values of an option, where they are a closed list; an option means the same in every command. */
function choicesByOption(program: Command): ReadonlyMap<string, readonly string[]> {
  const options = (command: Command): Option[] => [...command.options, ...command.commands.flatMap(options)];
  const found = new Map<string, Set<string>>();
  for (const { long, argChoices } of options(program)) {
    if (!long || !argChoices) continue;
    found.set(long, new Set([...(found.get(long) ?? []), ...argChoices]));
  }
  return new Map([...found].map(([option, choices]) => [option, [...choices]]));
}

function cases(entries: Iterable<readonly [string, readonly string[]]>, indent: string): string {
  return [...entries].map(([key, words]) => `${indent}'${key}') words='${words.join(' ')}' ;;`).join('\n');
}

function bashScript(program: Command): string {
  const [[, first] = ['', []], ...rest] = wordsByPath(program);
  return `# Put this in ~/.bashrc:  source <(readout completion bash)
_readout() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  case "$previous" in
${cases(choicesByOption(program), '    ')}
  esac
  if [ -z "$words" ] && [ "$COMP_CWORD" -gt 2 ]; then
    case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${cases(
  rest.filter(([path]) => path.includes(' ')),
  '      ',
)}
    esac
  fi
  if [ -z "$words" ] && [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases(
  rest.filter(([path]) => !path.includes(' ')),
  '      ',
)}
    esac
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then words='${first.join(' ')}'; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _readout readout
`;
}

function zshScript(program: Command): string {
  const [[, first] = ['', []], ...rest] = wordsByPath(program);
  return `#compdef readout
# Put this in ~/.zshrc, after compinit:  source <(readout completion zsh)
_readout() {
  local previous="\${words[CURRENT-1]}" first="\${words[2]}" second="\${words[3]}" found=''
  case "$previous" in
${cases(choicesByOption(program), '    ').replaceAll('words=', 'found=')}
  esac
  if [[ -z "$found" && $CURRENT -gt 3 ]]; then
    case "$first $second" in
${cases(
  rest.filter(([path]) => path.includes(' ')),
  '      ',
).replaceAll('words=', 'found=')}
    esac
  fi
  if [[ -z "$found" && $CURRENT -gt 2 ]]; then
    case "$first" in
${cases(
  rest.filter(([path]) => !path.includes(' ')),
  '      ',
).replaceAll('words=', 'found=')}
    esac
  fi
  if [[ $CURRENT -eq 2 ]]; then found='${first.join(' ')}'; fi
  if [[ -n "$found" ]]; then compadd -- \${=found}; else _files; fi
}
compdef _readout readout
`;
}

function fishScript(program: Command): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = ['# Put this in ~/.config/fish/completions/readout.fish'];
  const visit = (command: Command, path: readonly string[]): void => {
    const condition =
      path.length === 0
        ? '__fish_use_subcommand'
        : path.map((name) => `__fish_seen_subcommand_from ${name}`).join('; and ');
    for (const child of command.commands) {
      lines.push(`complete -c readout -n ${quote(condition)} -f -a ${child.name()} -d ${quote(child.description())}`);
      visit(child, [...path, child.name()]);
    }
    for (const { long, argChoices, description } of command.options) {
      if (!long) continue;
      const values = argChoices ? ` -x -a ${quote(argChoices.join(' '))}` : '';
      lines.push(`complete -c readout -n ${quote(condition)} -l ${long.slice(2)}${values} -d ${quote(description)}`);
    }
  };
  visit(program, []);
  return `${lines.join('\n')}\n`;
}
