import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { synthesise } from './synthesise.ts';

const installed = spawnSync('cfn-lint', ['--version']).status === 0;

const everyOption = { stage: 'prod', analytics: 'true', customerKey: 'true', tracing: 'true' };

describe('cfn-lint', () => {
  it.skipIf(!installed)(
    'finds nothing wrong with the template (skipped where it is not installed)',
    { timeout: 180_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'readout-template-'));
      try {
        const template = join(folder, 'template.json');
        writeFileSync(template, JSON.stringify(synthesise(everyOption).toJSON()));
        expect(execFileSync('cfn-lint', ['--non-zero-exit-code', 'error', template], { encoding: 'utf8' })).not.toMatch(
          /^E/m,
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
