import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../infra/config.ts';

const read = (context: Record<string, unknown>) => readConfig(new App({ context }).node);

describe('the settings of a deployment', () => {
  it('are all optional', () => {
    expect(read({})).toMatchObject({ stage: 'dev', keepData: false, customerKey: false, logRetentionDays: 90 });
  });

  it('keep the data in production', () => {
    expect(read({ stage: 'prod' }).keepData).toBe(true);
  });

  it('come as text from the command line', () => {
    expect(read({ customerKey: 'true', tracing: 'false', logRetentionDays: '30' })).toMatchObject({
      customerKey: true,
      tracing: false,
      logRetentionDays: 30,
    });
  });

  it.each([
    [{ stage: 'Prod!' }, /stage is a short lower-case name/],
    [{ alertEmail: 'nobody' }, /alertEmail/],
    [{ alertPhone: '0612345678' }, /alertPhone is a phone number in E\.164 form/],
    [{ issuer: 'https://login.example.org/' }, /issuer and audience go together/],
    [{ issuer: 'http://login.example.org/', audience: 'readout' }, /issuer/],
    [{ logRetentionDays: 'long' }, /logRetentionDays/],
  ])('are refused when wrong: %o', (context, message) => {
    expect(() => read(context)).toThrow(message);
  });
});
