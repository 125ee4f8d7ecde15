import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { clientTypes, clientTypesPath } from '../../../functions/api/client-types.ts';
import { staticDocument } from '../../../functions/api/static-document.ts';
import { openPaths } from '../../../functions/open-paths.ts';
import { openApiContract } from '../../support/openapi-contract.ts';

describe('the OpenAPI document', () => {
  it('passes Redocly’s strict rules (npm run lint:openapi)', { timeout: 60_000 }, async () => {
    const lint = spawn('npm', ['run', '--silent', 'lint:openapi'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: string[] = [];
    lint.stdout.on('data', (chunk) => output.push(String(chunk)));
    lint.stderr.on('data', (chunk) => output.push(String(chunk)));
    const [code] = await once(lint, 'close');
    expect(`${code}${code === 0 ? '' : output.join('')}`).toBe('0');
  });

  it('is what the typed client was made from (else: npm run generate:client)', async () => {
    expect(await readFile(clientTypesPath, 'utf8')).toBe(await clientTypes());
  });

  it('leaves open what the gateway leaves open, and nothing else', () => {
    const { operations } = openApiContract(staticDocument());
    const isOpen = (path: string) =>
      openPaths.some((open) => (open.endsWith('/{proxy+}') ? path.startsWith(open.slice(0, -8)) : path === open));
    for (const operation of operations) {
      const open = operation.method === 'GET' && isOpen(operation.path);
      expect(`${operation.operationId} ${open}`).toBe(`${operation.operationId} ${operation['x-role'] === 'public'}`);
    }
  });
});
