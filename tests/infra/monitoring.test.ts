import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { synthesise } from './synthesise.ts';

async function sources(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

describe('monitoring', () => {
  it('shows on the dashboard no metric of ours that no function logs', async () => {
    const code = (await Promise.all(['functions', 'shared/alerting'].map(sources))).join('\n');
    const logged = new Set([...code.matchAll(/addMetric\('(\w+)'/g)].map(([, name]) => name));
    const [dashboard] = Object.values(synthesise().findResources('AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(dashboard?.Properties.DashboardBody).replaceAll('\\', '');
    const shown = [...body.matchAll(/"Readout","(\w+)"|MetricName="(\w+)"/g)].map(([, name, sought]) => name ?? sought);
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter((name) => !logged.has(name))).toEqual([]);
  });

  it('has a runbook for every alarm', async () => {
    const runbook = await readFile('docs/operations.md', 'utf8');
    const headings = [...runbook.matchAll(/^### (\w+)$/gm)].map(([, name = '']) => name.toLowerCase());
    const alarms = Object.values(synthesise().findResources('AWS::CloudWatch::Alarm'));
    const anchors = alarms.map(({ Properties }) => String(Properties.AlarmDescription).split('#')[1]);
    expect(anchors.length).toBeGreaterThan(10);
    expect(headings.sort()).toEqual(anchors.sort());
  });
});
