import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { readoutProgram } from '../../cli/main.ts';

type Shown = Readonly<{ page: string; command: string }>;

const pages = await glob(['*.md', 'docs/**/*.md']);
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Every command in a fenced block of shell, with lines that go on joined, without comments and what is piped on. */
async function commandsIn(page: string): Promise<readonly Shown[]> {
  const text = await readFile(page, 'utf8');
  return [...text.matchAll(/^```(?:sh|bash|console)\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block
      .replaceAll(/\\\n\s*/g, ' ')
      .split('\n')
      .map((line) =>
        line
          .replace(/^\$ /, '')
          .replace(/(^|\s)#.*$/, '')
          .trim(),
      )
      .filter(Boolean)
      .map((command) => ({ page, command })),
  );
}

const shown = (await Promise.all(pages.map(commandsIn))).flat();

/** Words of a shell line, quotes taken off, up to a pipe or a redirection. */
function wordsOf(command: string): readonly string[] {
  const words = command.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
  const end = words.findIndex((word) => /^(\||>|<|&&|;)/.test(word));
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/^['"]|['"]$/g, ''));
}

const readoutCommands = shown
  .map(({ page, command }) => ({ page, command, words: wordsOf(command) }))
  .flatMap(({ words, ...rest }) => {
    const at = words[0] === 'npx' ? 1 : 0;
    return words[at] === 'readout' ? [{ ...rest, words: words.slice(at + 1) }] : [];
  });

describe('commands that the docs show', () => {
  it('are there', () => {
    expect(shown.length).toBeGreaterThan(15);
    expect(readoutCommands.length).toBeGreaterThan(8);
  });

  it.each(readoutCommands)('$page: $command, is a command with these options', ({ words }) => {
    let command = readoutProgram();
    let rest = words;
    for (;;) {
      const next = command.commands.find((child) => child.name() === rest[0]);
      if (!next) break;
      command = next;
      rest = rest.slice(1);
    }
    expect(command.name(), 'no such subcommand').not.toBe('readout');
    const known = command.options.flatMap(({ long, short }) => [long, short]);
    expect(rest.filter((word) => /^--?[a-z]/.test(word)).filter((word) => !known.includes(word))).toEqual([]);
    const { operands, unknown } = command.parseOptions([...rest]);
    expect(unknown).toEqual([]);
    const required = command.registeredArguments.filter((argument) => argument.required).length;
    expect(operands.length).toBeGreaterThanOrEqual(required);
  });

  it('run scripts of package.json, and benches that exist', () => {
    for (const { command, page } of shown) {
      const [tool, verb, name = ''] = wordsOf(command);
      if (tool !== 'npm' || verb !== 'run') continue;
      expect(Object.keys(scripts), `${page}: ${command}`).toContain(name);
      const bench = /^npm run bench -- ([a-z]+)/.exec(command)?.[1];
      if (bench) expect(existsSync(`tests/bench/${bench}.ts`), `${page}: ${command}`).toBe(true);
    }
  });

  it('name test files that exist', () => {
    for (const { command, page } of shown) {
      const [tool, verb, , path = ''] = wordsOf(command);
      if (tool === 'npx' && verb === 'vitest') expect(existsSync(path), `${page}: ${command}`).toBe(true);
    }
  });
});
