import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../../local/start-stack.ts';
import { apiOverHttp } from '../support/api-over-http.ts';
import { seedApi } from '../support/api-seed.ts';

const guide = await readFile('docs/api.md', 'utf8');
const examples = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands = '']) => commands);

let directory: string;
let stack: Stack;
let token: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'readout-guide-'));
  stack = await startStack({ data: join(directory, 'data'), auth: true });
  const api = await apiOverHttp(stack);
  await seedApi(api);
  await api.stop();
  token = (await stack.issuer?.issueToken({ subject: 'guide', groups: ['admin'] })) ?? '';
});
afterAll(async () => {
  await stack?.stop();
  await rm(directory, { recursive: true, force: true });
});

/** What the examples call besides the API itself. */
const hasTools = ['curl', 'jq', 'bash'].every((tool) => spawnSync(tool, ['--version']).status === 0);

describe.skipIf(!hasTools)('the guide to the API (its examples need bash, curl and jq)', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(4);
  });

  it.each(examples)('has examples that work:\n%s', async (commands) => {
    const env = { ...process.env, API: stack.endpoints.api ?? '', TOKEN: token, TMPDIR: directory };
    const run = promisify(execFile)('bash', ['-euo', 'pipefail', '-c', commands], { env });
    await expect(run).resolves.toBeDefined();
  });
});
