import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listChannels } from '../../shared/alerting/channel-store.ts';
import { listWatches } from '../../shared/alerting/watch-store.ts';
import { runReadout } from '../support/run-readout.ts';
import { startTestStack, type TestStack } from '../support/stack.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.stop());

describe('readout doctor', { timeout: 240_000 }, () => {
  it('finds a stack well, and leaves nothing behind', async () => {
    const { code, err, out } = await runReadout(['doctor', '--data', stack.data]);
    expect(err).not.toContain('readout:');
    expect(out).toMatch(/ok {2}the upload .+\nok {2}the record .+\nok {2}the alert /s);
    expect(code).toBe(0);
    await stack.idle();
    expect(await stack.meetings()).toEqual([]);
    expect(await listWatches(stack.store)).toEqual([]);
    expect((await listChannels(stack.store)).map(({ name }) => name)).not.toContain('Doctor');
  });

  it('says which stack it cannot find', async () => {
    const { code, err } = await runReadout(['doctor', '--data', stack.data, '--stack', 'there-is-no-such-stack'], {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_ENDPOINT_URL_CLOUDFORMATION: stack.endpoints.s3,
    });
    expect(code).toBe(1);
    expect(err).toContain('there-is-no-such-stack');
    expect(await listWatches(stack.store)).toEqual([]);
  });
});
