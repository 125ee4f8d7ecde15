import * as z from 'zod';
import { ReadoutError } from '../../shared/errors.ts';
import { type ProblemName, problemTypes } from './problem-types.ts';

/** One field that is wrong. Body fields have a JSON Pointer, all others the parameter's name. */
const fieldErrorSchema = z.strictObject({
  detail: z.string(),
  pointer: z.string().optional().describe('JSON Pointer (RFC 6901) into the request body'),
  parameter: z.string().optional().describe('the query parameter, path parameter or header'),
});

export const problemSchema = z
  .strictObject({
    type: z.string().describe('urn:problem-type:readout:NAME; stable'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('what happened, to what, and what to do'),
    code: z.string().describe("stable code of the cause, as in the command line's errors"),
    errors: z.array(fieldErrorSchema).optional(),
    column: z.int().optional().describe('1-based place of the mistake in the query'),
    suggestion: z.string().optional().describe('the nearest valid word'),
    requestId: z.string().optional().describe('quote this when you ask for help'),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' });

export type FieldError = z.infer<typeof fieldErrorSchema>;
type ProblemDocument = z.infer<typeof problemSchema>;
export type ProblemMembers = Pick<ProblemDocument, 'errors' | 'column' | 'suggestion'>;

/** An error that the caller of the API may see; app.ts turns it into a response. */
export class Problem extends ReadoutError {
  readonly problemName: ProblemName;
  readonly members: ProblemMembers;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    problemName: ProblemName,
    detail: string,
    more: { members?: ProblemMembers; headers?: Readonly<Record<string, string>>; code?: string; cause?: unknown } = {},
  ) {
    super(more.code ?? problemName, detail, { cause: more.cause });
    this.name = 'Problem';
    this.problemName = problemName;
    this.members = more.members ?? {};
    this.headers = more.headers ?? {};
  }
}

/** The response for a problem: `application/problem+json` with the type's own status. */
export function problemResponse(problem: Problem, requestId: string | undefined): Response {
  const { status, title } = problemTypes[problem.problemName];
  const document: ProblemDocument = {
    type: `urn:problem-type:readout:${problem.problemName}`,
    title,
    status,
    detail: problem.message,
    code: problem.code,
    ...problem.members,
    ...(requestId ? { requestId } : {}),
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...problem.headers },
  });
}
