import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Every Lambda function: one folder each beside this file, whose handler.ts exports `handler`. */
export const functionNames = ['ingest', 'alert', 'sweep', 'api', 'feeds'] as const;
export type FunctionName = (typeof functionNames)[number];

/** A bundle: the path of its entry, `index.mjs`, and of every file that it was made from. */
export type Bundle = Readonly<{ entry: string; inputs: readonly string[] }>;

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What Zod brings along and no bundler can tell is never asked for: its messages in fifty languages, and the reading of
 * JSON Schemas. A fifth of each bundle.
 */
const unusedOfZod: Plugin = {
  name: 'unused-of-zod',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: '' }));
    bundler.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]classic[\\/]from-json-schema\.js$/ }, () => ({
      contents: 'export function fromJSONSchema() { throw new Error("fromJSONSchema is left out of the bundle."); }',
    }));
  },
};

/** Nor do functions write JSON Schemas, but for the API, which tells its own. Each schema makes a method that would. */
const unwrittenSchemas: Plugin = {
  name: 'unwritten-schemas',
  setup(bundler) {
    const filter = /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/;
    bundler.onLoad({ filter }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const names = Array.from(
        code.matchAll(/^export (?:const |function |\{ \w+ as )(\w+)/gm),
        ([, name = '']) => `${name.startsWith('create') ? 'maker' : 'leftOut'} as ${name}`,
      );
      return {
        contents: `const leftOut = () => { throw new Error("toJSONSchema is left out of the bundle."); };
          const maker = () => leftOut;
          export { ${names.join(', ')} };`,
      };
    });
  },
};

/**
 * The SDK describes all operations of a service in one file, with keys that stand in constants: `{ [_hH]: 'x-amz-acl' }`.
 * A key that is computed could do anything, so that no bundler leaves out the operations that nobody calls. Written out, five
 * sixths of the file go.
 */
const unusedOfSdk: Plugin = {
  name: 'unused-of-sdk',
  setup(bundler) {
    bundler.onLoad(
      { filter: /[\\/]@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]schemas[\\/]\w+\.js$/ },
      async ({ path }) => {
        const code = await readFile(path, 'utf8');
        const constants = new Map(
          Array.from(code.matchAll(/^const (\w+) = ("[^"]*");$/gm), ([, name, text]) => [name, text]),
        );
        return {
          contents: code.replace(/\[(\w+)\]:/g, (key, name: string) => `${constants.get(name) ?? key.slice(0, -1)}:`),
        };
      },
    );
  },
};

/** Bundles a function as it is deployed into `outDir`, which becomes the code of the Lambda. Gives the entry's path. */
export async function bundleFunction(name: FunctionName, outDir: string): Promise<string> {
  return (await buildFunction(name, outDir)).entry;
}

/**
 * The one configuration of esbuild: the CDK app and the embedded stack run the same files. What a handler imports lazily
 * stays in chunks of its own, so that it costs nothing at cold start.
 *
 * The SDK goes into the bundle (the runtime's own copy starts slower and changes under us). `module` fields come first
 * because tree shaking works on ES modules alone: the DynamoDB client is a third smaller for it.
 */
export async function buildFunction(name: FunctionName, outDir: string): Promise<Bundle> {
  await rm(outDir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: `functions/${name}/handler.ts` },
    outdir: outDir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    // Names of many scripts in the lexicons: three bytes a letter, not an escape of six.
    charset: 'utf8',
    sourcemap: true,
    sourcesContent: false,
    // Packages that are still CommonJS call `require` for Node's own modules; an ES module has none.
    banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
    plugins: [unusedOfZod, unusedOfSdk, ...(name === 'api' ? [] : [unwrittenSchemas])],
    metafile: true,
    logLevel: 'error',
  });
  const inputs = Object.keys(metafile.inputs).map((path) => resolve(root, path));
  return { entry: join(outDir, 'index.mjs'), inputs: [fileURLToPath(import.meta.url), ...inputs] };
}
