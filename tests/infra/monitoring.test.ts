import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { synthesise } from './synthesise.ts';

async function sources(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

type Statement = { Effect: string; Action: string | string[]; Principal?: { Service?: string }; Resource: unknown };

/** What a policy of a resource lets CloudWatch do. */
function allowedToCloudWatch(policy: { Statement: Statement[] } | undefined): readonly string[] {
  return (policy?.Statement ?? [])
    .filter(({ Effect, Principal }) => Effect === 'Allow' && Principal?.Service === 'cloudwatch.amazonaws.com')
    .flatMap(({ Action }) => Action);
}

describe('monitoring', () => {
  it.each([{}, { customerKey: 'true' }])('lets every alarm reach its topic, with the settings %o', (settings) => {
    const template = synthesise(settings);
    const topics = template.findResources('AWS::SNS::Topic');
    const policies = Object.values(template.findResources('AWS::SNS::TopicPolicy'));
    const [key] = Object.values(template.findResources('AWS::KMS::Key'));
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
    const actions = alarms.flatMap(({ Properties }) => Properties.AlarmActions as { Ref: string }[]);
    expect(actions).toHaveLength(alarms.length);
    for (const topic of new Set(actions.map(({ Ref }) => Ref))) {
      const policy = policies.find(({ Properties }) => JSON.stringify(Properties.Topics).includes(`"${topic}"`));
      expect(allowedToCloudWatch(policy?.Properties.PolicyDocument)).toEqual(['sns:Publish']);
      expect(topics[topic]?.Properties.KmsMasterKeyId !== undefined).toBe('customerKey' in settings);
      if (key) {
        expect(allowedToCloudWatch(key.Properties.KeyPolicy)).toEqual(['kms:Decrypt', 'kms:GenerateDataKey*']);
      }
    }
  });

  it('shows on the dashboard no metric of ours that no function logs', async () => {
    const code = (await Promise.all(['functions', 'shared/alerting'].map(sources))).join('\n');
    const logged = new Set([...code.matchAll(/addMetric\('(\w+)'/g)].map(([, name]) => name));
    const [dashboard] = Object.values(synthesise().findResources('AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(dashboard?.Properties.DashboardBody).replaceAll('\\', '');
    const shown = [...body.matchAll(/"Readout","(\w+)"|MetricName="(\w+)"/g)].map(([, name, sought]) => name ?? sought);
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter((name) => !logged.has(name))).toEqual([]);
  });

  it('shows what the bill is made of', () => {
    const [dashboard] = Object.values(synthesise().findResources('AWS::CloudWatch::Dashboard'));
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    const drivers = [
      'ConsumedWriteCapacityUnits',
      'ConsumedReadCapacityUnits',
      'Invocations',
      'SMSMonthToDateSpentUSD',
    ];
    for (const driver of drivers) expect(body).toContain(driver);
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
