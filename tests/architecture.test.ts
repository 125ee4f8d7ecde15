import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the layout', () => {
  it('has dependencies that point one way, as .dependency-cruiser.json says', () => {
    const folders = ['shared', 'functions', 'infra', 'local', 'cli'];
    const report = execFileSync('npx', ['depcruise', '--output-type', 'json', ...folders], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const { summary } = JSON.parse(report) as {
      summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
    };
    expect(summary.totalCruised).toBeGreaterThan(50);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });
});
