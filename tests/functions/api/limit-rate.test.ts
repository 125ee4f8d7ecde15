import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, startTestApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ REQUESTS_PER_TEN_SECONDS: '20' });
});
afterAll(() => api.stop());

describe('a caller who asks too often', () => {
  it('is told when to come back, and keeps nobody else from asking', async () => {
    const ask = (subject: string) => api.call({ path: '/topics', claims: claimsOf('reader', subject) });
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask('greedy')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    for (const { headers } of refused) {
      expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(10);
    }
    expect((await ask('modest')).status).toBe(200);
  });

  it('is counted by address while it has no token', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => api.call({ path: '/health', claims: null })));
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  });
});
