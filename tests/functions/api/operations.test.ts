import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../support/api.ts';
import { type ApiSeed, seedApi } from '../../support/api-seed.ts';

let api: TestApi;
let seed: ApiSeed;
beforeAll(async () => {
  api = await startTestApi();
  seed = await seedApi(api);
});
afterAll(() => api.stop());

describe('every operation of the document', () => {
  it('is tried here', () => {
    const documented = api.contract.operations.map(({ operationId }) => operationId);
    expect(Object.keys(seed.samples).sort()).toEqual(documented.sort());
  });

  it('does what it is for and answers as documented', async () => {
    for (const [operationId, request] of Object.entries(seed.samples)) {
      const answer = await api.call(request);
      expect(`${operationId} ${answer.status} ${answer.status < 300 ? '' : answer.text}`).toMatch(/^\w+ 20[0-4] $/);
    }
  });
});
