import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Every Lambda function: one folder each beside this file, whose handler.ts exports `handler`. */
export const functionNames = ['ingest', 'alert', 'sweep', 'api', 'feeds'] as const;
export type FunctionName = (typeof functionNames)[number];

/**
 * Bundles a function as it is deployed into `outDir`, which becomes the code of the Lambda, and returns the path of the
 * entry, `index.mjs`. What the handler imports lazily stays in chunks of its own, so that it costs nothing at cold start.
 * The one configuration of esbuild: the CDK app and the embedded stack run the same files.
 *
 * The SDK goes into the bundle (the runtime's own copy starts slower and changes under us). `module` fields come first
 * because tree shaking works on ES modules alone: the DynamoDB client is a third smaller for it.
 */
export async function bundleFunction(name: FunctionName, outDir: string): Promise<string> {
  await build({
    entryPoints: { index: fileURLToPath(new URL(`./${name}/handler.ts`, import.meta.url)) },
    outdir: outDir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    // Packages that are still CommonJS call `require` for Node's own modules; an ES module has none.
    banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
    logLevel: 'error',
  });
  return join(outDir, 'index.mjs');
}
