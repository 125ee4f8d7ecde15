/**
 * Every kind of problem this API answers with (RFC 9457). The names are stable: clients decide by them.
 * The full `type` is `urn:problem-type:readout:NAME`.
 */
export const problemTypes = {
  'invalid-request': { status: 400, title: 'The request is not as documented' },
  'invalid-query': { status: 400, title: 'The query cannot be understood' },
  'invalid-cursor': { status: 400, title: 'The cursor is not one that this API gave' },
  unauthenticated: { status: 401, title: 'The request says not who makes it' },
  forbidden: { status: 403, title: 'The role does not permit this' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'The resource does not offer this method' },
  conflict: { status: 409, title: 'The state of the resource does not permit this' },
  'precondition-failed': { status: 412, title: 'The resource has changed since it was read' },
  'content-too-large': { status: 413, title: 'The request body is too large' },
  'unsupported-media-type': { status: 415, title: 'The request body has an unsupported media type' },
  unprocessable: { status: 422, title: 'The request is well formed but cannot be carried out' },
  'precondition-required': { status: 428, title: 'The change needs an If-Match header' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'A service that this depends on is busy' },
} as const;

export type ProblemName = keyof typeof problemTypes;
