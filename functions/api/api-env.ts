import type { OpenAPIHono } from '@hono/zod-openapi';
import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import type { Caller } from './caller.ts';

/** What the request's context carries: the Lambda event as the gateway sent it, and the caller, once known. */
export type ApiEnv = {
  Bindings: { event?: LambdaEvent; lambdaContext?: LambdaContext };
  Variables: { caller: Caller; feedOwner?: string };
};

export type ApiApp = OpenAPIHono<ApiEnv>;
