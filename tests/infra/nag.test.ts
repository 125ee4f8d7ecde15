import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { makeStack } from './synthesise.ts';

describe('the AwsSolutions rules', () => {
  it.each([
    ['as it comes', {}],
    [
      'in production, with every option',
      {
        stage: 'prod',
        alertEmail: 'desk@example.org',
        alertPhone: '+390612345678',
        operationsEmail: 'ops@example.org',
        customerKey: 'true',
        tracing: 'true',
        analytics: 'true',
      },
    ],
    ['with a foreign identity provider', { issuer: 'https://login.example.org/', audience: 'readout' }],
  ])('find nothing unexplained in the stack %s', (_, context) => {
    const { app } = makeStack(context);
    const { violations } = new AwsSolutionsChecks(app).validateScope(app);
    expect(violations).toEqual([]);
  });

  it('find nothing unexplained in the stack of a certain account and region, as the command line makes it', () => {
    const { app } = makeStack({}, { account: '111122223333', region: 'eu-west-1' });
    expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
  });
});
