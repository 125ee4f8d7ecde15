import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staticDocument } from './static-document.ts';

/** `npm run lint:openapi`: holds the OpenAPI document against Redocly's recommended rules and those of redocly.yaml. */
const directory = mkdtempSync(join(tmpdir(), 'readout-openapi-'));
const file = join(directory, 'openapi.json');
writeFileSync(file, JSON.stringify(staticDocument(), null, 2));
const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
const config = fileURLToPath(new URL('./redocly.yaml', import.meta.url));
const { status } = spawnSync(process.execPath, [redocly, 'lint', file, '--config', config], {
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
rmSync(directory, { recursive: true });
process.exitCode = status ?? 1;
