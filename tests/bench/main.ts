/**
 * `npm run bench -- NAME [ARGS]` runs one benchmark; without a name all of them, into bench/report.md, of which
 * `npm run bench -- report NAMES` brings some sections up to date. A benchmark is one file beside this one that exports
 * `run(args)` and prints its figures as JSON on stdout.
 */
import '../../bin/quiet-sdk.js';

const [name, ...args] = process.argv.slice(2);

if (name === undefined) {
  const { writeReport } = await import('./report.ts');
  await writeReport();
} else if (/^[a-z]+$/.test(name)) {
  const { run } = (await import(`./${name}.ts`)) as { run: (args: readonly string[]) => Promise<void> };
  await run(args);
} else {
  console.error('usage: npm run bench [-- NAME [ARGS]], where NAME is a file in tests/bench without its ending');
  process.exit(2);
}
