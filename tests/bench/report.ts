import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';

const planSchema = z.array(
  z.object({
    bench: z.string(),
    args: z.array(z.string()).default([]),
    what: z.string(),
    /** The path of a figure in what the bench prints, with `*` for any part, and the bound that it has to keep. */
    targets: z.record(z.string(), z.string()).default({}),
  }),
);

type Planned = z.infer<typeof planSchema>[number];
type Figure = Readonly<{ path: string; value: number }>;

const folder = fileURLToPath(new URL('.', import.meta.url));
const reportFile = fileURLToPath(new URL('../../bench/report.md', import.meta.url));
const longestMs = 60 * 60_000;

/**
 * Runs every bench of plan.json, each in a process of its own, and writes bench/report.md: a row for each figure with its
 * target. With names (`npm run bench -- report names merging`) only these are run, and the others' sections stay as they
 * are. A bench that fails has a row that says so. Each section is written when its bench has ended, so that a run that is
 * stopped keeps what it measured.
 */
export async function writeReport(names: readonly string[] = []): Promise<void> {
  const plan = planSchema.parse(JSON.parse(await readFile(`${folder}/plan.json`, 'utf8')));
  const unknown = names.filter((name) => !plan.some(({ bench }) => bench === name));
  if (unknown.length > 0) throw new Error(`tests/bench/plan.json has no bench ${unknown.join(', ')}.`);
  const sections = existsSync(reportFile) ? sectionsOf(await readFile(reportFile, 'utf8')) : new Map<string, string>();
  for (const planned of plan) {
    if (names.length > 0 && !names.includes(planned.bench)) continue;
    process.stderr.write(`${planned.bench}… `);
    const start = performance.now();
    const text = await section(planned);
    const seconds = Math.round((performance.now() - start) / 1_000);
    sections.set(planned.bench, `${text}\nTook ${seconds} s, on ${new Date().toISOString().slice(0, 10)}.\n`);
    await write(plan, sections);
    process.stderr.write(`${seconds} s\n`);
  }
  process.stderr.write(`written to ${reportFile}\n`);
}

async function write(plan: readonly Planned[], sections: ReadonlyMap<string, string>): Promise<void> {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`;
  const head = `# Figures\n\n\`npm run bench\` writes this page, \`npm run bench -- report NAME\` one section of it; \`npm run bench -- NAME\` runs one bench.\nMachine: ${machine}.\n`;
  await mkdir(fileURLToPath(new URL('../../bench', import.meta.url)), { recursive: true });
  await writeFile(reportFile, [head, ...plan.flatMap(({ bench }) => sections.get(bench) ?? [])].join('\n'));
}

export { writeReport as run };

/** The sections of a report by their benches. */
export function sectionsOf(report: string): Map<string, string> {
  const [, ...sections] = report.split(/^(?=## )/m);
  return new Map(sections.map((text) => [text.slice(3, text.indexOf('\n')), `${text.trimEnd()}\n`]));
}

async function section({ args, bench, targets, what }: Planned): Promise<string> {
  const title = `## ${bench}\n\n${what} \`npm run bench -- ${[bench, ...args].join(' ')}\`\n`;
  try {
    const { stdout } = await promisify(execFile)('npx', ['tsx', `${folder}/main.ts`, bench, ...args], {
      timeout: longestMs,
      maxBuffer: 1 << 26,
    });
    const rows = readFigures(stdout).map(({ path, value }) => {
      const target = Object.entries(targets).find(([pattern]) => matches(pattern, path))?.[1] ?? '';
      return `| ${path} | ${value} | ${target}${target ? verdict(value, target) : ''} |`;
    });
    return `${title}\n| Figure | Value | Target |\n| --- | ---: | --- |\n${rows.join('\n')}\n`;
  } catch (error) {
    return `${title}\nFailed: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}\n`;
  }
}

/** The numbers in all JSON that a bench prints, whether in one piece or a line each. */
export function readFigures(output: string): readonly Figure[] {
  const whole = parse(output);
  const values = whole === undefined ? output.split('\n').map(parse) : [whole];
  return values.flatMap((value) => figuresIn(value, []));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function figuresIn(value: unknown, path: readonly string[]): readonly Figure[] {
  if (typeof value === 'number') return [{ path: path.join('.'), value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, [...path, key]));
}

function matches(pattern: string, path: string): boolean {
  const parts = path.split('.');
  const wanted = pattern.split('.');
  return wanted.length === parts.length && wanted.every((part, index) => part === '*' || part === parts[index]);
}

/** Targets are spelt `< 25` or `> 90`. */
export function verdict(value: number, target: string): string {
  const [, sign, bound] = /^([<>]) ([\d.]+)$/.exec(target) ?? [];
  if (!sign) return '';
  return (sign === '<' ? value < Number(bound) : value > Number(bound)) ? ' (kept)' : ' (**missed**)';
}
