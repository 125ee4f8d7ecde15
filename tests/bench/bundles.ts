import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildFunction, functionNames } from '../../functions/bundle.ts';
import { localCredentials, region } from '../../local/aws-names.ts';
import { startTestTable, type TestTable } from '../support/dynamodb.ts';
import { loadedBytes } from '../support/loaded-bytes.ts';

const coldStarts = 3;

/**
 * How large each function's bundle is (what a cold start loads, minified), and what it takes to load and to answer an
 * event that brings no work, against an empty table, in a process of its own: `npm run bench -- bundles`. Times in milliseconds.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  const table = await startTestTable();
  try {
    const result: Record<string, unknown> = {};
    for (const name of functionNames) {
      const { entry } = await buildFunction(name, join(folder, name));
      const runs: Invoked[] = [];
      for (let run = 0; run < coldStarts; run += 1) runs.push(await invoke(name, entry, table));
      const median = (of: (run: Invoked) => number) => runs.map(of).toSorted((a, b) => a - b)[coldStarts >> 1];
      result[name] = {
        kilobytes: Math.round((await loadedBytes(entry)) / 1_000),
        loadMs: median(({ loadMs }) => loadMs),
        firstMs: median(({ firstMs }) => firstMs),
        warmMs: median(({ warmMs }) => warmMs),
        rssMiB: median(({ rssMiB }) => rssMiB),
      };
    }
    process.stdout.write(`${JSON.stringify(result)}\n`);
  } finally {
    await table.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type Invoked = Readonly<{ loadMs: number; firstMs: number; warmMs: number; rssMiB: number }>;

async function invoke(name: string, entry: string, { endpoint, store }: TestTable): Promise<Invoked> {
  const script = fileURLToPath(new URL('../support/invoke-bundle.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, name, entry], {
    env: {
      ...process.env,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      TABLE_NAME: store.table,
      BUCKET_NAME: 'none',
      CHANNEL_TOPIC_PREFIX: 'none-',
      POWERTOOLS_METRICS_NAMESPACE: 'Readout',
      POWERTOOLS_LOG_LEVEL: 'SILENT',
    },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Invoked;
}
