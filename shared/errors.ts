/**
 * Every error that a person may see: what happened, to what, and what to do about it.
 * `code` is stable and listed in docs/errors.md; `cause` keeps the technical reason for the log.
 */
export class ReadoutError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReadoutError';
    this.code = code;
  }
}
