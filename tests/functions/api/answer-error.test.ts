import { Logger } from '@aws-lambda-powertools/logger';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { answerErrors } from '../../../functions/api/answer-error.ts';
import type { ApiEnv } from '../../../functions/api/api-env.ts';
import { ReadoutError } from '../../../shared/errors.ts';

async function answerTo(error: Error): Promise<{ status: number; problem: Record<string, unknown> }> {
  const app = new Hono<ApiEnv>();
  app.onError(answerErrors(new Logger({ logLevel: 'SILENT' })));
  app.get('/', () => {
    throw error;
  });
  const response = await app.request('/');
  return { status: response.status, problem: (await response.json()) as Record<string, unknown> };
}

describe('an error that an operation throws', () => {
  it.each([
    ['conflict', 409],
    ['change-too-large', 422],
    ['meeting-changed', 412],
    ['throttled', 503],
  ])('tells the caller what to do where there is something: %s', async (code, status) => {
    const answer = await answerTo(new ReadoutError(code, 'Do it another way.'));
    expect(answer).toMatchObject({ status, problem: { code, detail: 'Do it another way.' } });
  });

  it('keeps to itself what only we can put right', async () => {
    const { status, problem } = await answerTo(new ReadoutError('record-unreadable', 'Item m#1 is torn.'));
    expect(status).toBe(500);
    expect(JSON.stringify(problem)).not.toContain('torn');
    const other = await answerTo(new TypeError('x is undefined'));
    expect(other.status).toBe(500);
    expect(JSON.stringify(other.problem)).not.toContain('undefined');
  });
});
