import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Step = { run?: string; with?: Record<string, string>; env?: Record<string, string> };
type Workflow = { permissions: Record<string, string>; jobs: Record<string, { steps: Step[] }> };

const text = readFileSync('.github/workflows/deploy.yml', 'utf8');
const workflow = parse(text) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

/** What `npm` is called with when the step's line runs in a shell. */
function calledWith(line: string, env: Record<string, string>): readonly string[] {
  const script = `npm() { printf '%s\\n' "$@"; }\n${line}`;
  const out = execFileSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], { env, encoding: 'utf8' });
  return out.trimEnd().split('\n');
}

describe('the workflow that deploys', () => {
  const deploy = steps.find(({ run }) => run?.startsWith('npm run deploy'));

  it('signs in by OpenID Connect and knows no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(steps.some((step) => step.with?.['role-to-assume'])).toBe(true);
    expect(text).not.toContain('secrets.');
  });

  it('passes on all settings of the stage, and none where there are none', () => {
    const line = deploy?.run ?? '';
    expect(Object.keys(deploy?.env ?? {})).toEqual(['STAGE', 'SETTINGS']);
    const given = calledWith(line, { STAGE: 'prod', SETTINGS: 'alertEmail=desk@example.org customerKey=true' });
    expect(given.slice(4)).toEqual(['-c', 'stage=prod', 'alertEmail=desk@example.org', 'customerKey=true']);
    expect(calledWith(line, { STAGE: 'dev', SETTINGS: '' }).slice(4)).toEqual(['-c', 'stage=dev']);
  });

  it('asks for no variable that the page on operation does not name', () => {
    const page = readFileSync('docs/operations.md', 'utf8');
    const variables = [...text.matchAll(/vars\.(\w+)/g)].map(([, name = '']) => name);
    expect(variables.length).toBeGreaterThan(2);
    for (const name of variables) expect(page).toContain(`\`${name}\``);
  });
});
