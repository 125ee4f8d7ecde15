import type { Logger } from '@aws-lambda-powertools/logger';
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ReadoutError } from '../../shared/errors.ts';
import type { ApiEnv } from './api-env.ts';
import { Problem, problemResponse } from './problem.ts';
import type { ProblemName } from './problem-types.ts';

const httpExceptions: Readonly<Record<number, ProblemName>> = {
  400: 'invalid-request',
  413: 'content-too-large',
  415: 'unsupported-media-type',
};

/** Errors of the AWS SDK that pass by themselves. */
const busy = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'ThrottledException',
  'Throttling',
  'SlowDown',
  'ServiceUnavailable',
  'TimeoutError',
]);

/** The last resort of every operation: whatever was thrown becomes a problem, and only the log gets the reason. */
export function answerErrors(logger: Logger): ErrorHandler<ApiEnv> {
  return (error, c) => {
    const problem = asProblem(error);
    const requestId = c.env?.lambdaContext?.awsRequestId;
    if (problem.problemName === 'internal' || problem.problemName === 'unavailable') {
      logger.error(problem.message, { error, requestId });
    }
    return problemResponse(problem, requestId);
  };
}

function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) {
    const name = httpExceptions[error.status];
    if (name) return new Problem(name, error.message || 'The request body cannot be read.');
  }
  if (error instanceof ReadoutError) return domainProblem(error);
  if (busy.has(error.name)) {
    return new Problem('unavailable', 'The store is busy. Try again in a moment.', { headers: { 'retry-after': '1' } });
  }
  return new Problem('internal', 'Something went wrong on our side. Try again; if it stays, report the requestId.');
}

/** Errors of the shared modules carry stable codes; this says which of them the caller can do something about. */
function domainProblem(error: ReadoutError): Problem {
  const name = problemOfCode(error.code);
  if (name === 'internal') return new Problem('internal', 'Something went wrong on our side.', { code: error.code });
  return new Problem(name, error.message, {
    code: error.code,
    members: {
      ...('column' in error && typeof error.column === 'number' ? { column: error.column } : {}),
      ...('suggestion' in error && typeof error.suggestion === 'string' ? { suggestion: error.suggestion } : {}),
    },
  });
}

/** Codes that are missing here are our own mistakes, not the caller's. */
const problemsByCode: Readonly<Record<string, ProblemName>> = {
  'query-invalid': 'invalid-query',
  'cursor-invalid': 'invalid-cursor',
  'not-found': 'not-found',
  conflict: 'conflict',
  'change-too-large': 'unprocessable',
  'not-splittable': 'conflict',
  'not-mergeable': 'conflict',
  'correction-invalid': 'unprocessable',
  'object-unknown': 'not-found',
  'watch-unknown': 'not-found',
  'watch-changed': 'precondition-failed',
  'channel-changed': 'precondition-failed',
  'meeting-changed': 'precondition-failed',
  'watch-too-broad': 'unprocessable',
  'channel-unknown': 'not-found',
  'alert-unknown': 'not-found',
  'alert-pending': 'conflict',
  'channel-in-use': 'conflict',
  'channel-is-default': 'conflict',
  'channel-full': 'conflict',
  'subscription-unknown': 'not-found',
  'subscription-pending': 'conflict',
  'webhook-unknown': 'not-found',
  'webhook-refused': 'unprocessable',
  'watch-too-wide': 'unprocessable',
  'feed-unknown': 'not-found',
  'too-many-feeds': 'conflict',
  throttled: 'unavailable',
};

function problemOfCode(code: string): ProblemName {
  return Object.hasOwn(problemsByCode, code) ? (problemsByCode[code] ?? 'internal') : 'internal';
}
