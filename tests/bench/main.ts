/**
 * `npm run bench -- NAME [ARGS]` runs one benchmark. A benchmark is one file beside this one that exports
 * `run(args)` and prints its figures as JSON on stdout.
 */
const [name = '', ...args] = process.argv.slice(2);

if (!/^[a-z]+$/.test(name)) {
  console.error('usage: npm run bench -- NAME [ARGS], where NAME is a file in tests/bench without its ending');
  process.exit(2);
}
const { run } = (await import(`./${name}.ts`)) as { run: (args: readonly string[]) => Promise<void> };
await run(args);
