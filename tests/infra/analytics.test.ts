import { describe, expect, it } from 'vitest';
import { exportPrefix as tablePrefix } from '../../infra/constructs/analytics.ts';
import { exportPrefix } from '../../shared/article/bucket-layout.ts';
import { meetingSchema } from '../../shared/meeting/meeting.ts';
import { synthesise } from './synthesise.ts';

describe('analysis with Athena', () => {
  const template = synthesise({ analytics: 'true' });
  const [table] = Object.values(template.findResources('AWS::Glue::Table'));

  it('is there when it is asked for, and only then', () => {
    template.resourceCountIs('AWS::Athena::WorkGroup', 1);
    const without = synthesise();
    without.resourceCountIs('AWS::Athena::WorkGroup', 0);
    without.resourceCountIs('AWS::Glue::Table', 0);
  });

  it('reads what readout export --to-bucket writes', () => {
    expect(tablePrefix).toBe(exportPrefix);
    expect(JSON.stringify(table?.Properties.TableInput.StorageDescriptor.Location)).toContain(exportPrefix);
  });

  it('has a column for each field of a meeting but the evidence and the conflicts', () => {
    const columns = (table?.Properties.TableInput.StorageDescriptor.Columns ?? []) as { Name: string }[];
    const fields = Object.keys(meetingSchema.shape).filter((field) => !['evidence', 'conflicts'].includes(field));
    expect(columns.map(({ Name }) => Name).sort()).toEqual(fields.map((field) => field.toLowerCase()).sort());
  });

  it('keeps query results encrypted and for a month', () => {
    template.hasResourceProperties('AWS::Athena::WorkGroup', {
      WorkGroupConfiguration: {
        EnforceWorkGroupConfiguration: true,
        ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
      },
    });
  });
});
