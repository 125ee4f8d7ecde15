import { ReadoutError } from '../errors.ts';
import type { RejectCode } from './reject.ts';

/** Thrown by a reader that must give up on its part; becomes a reject with this code and reason. */
export class Unreadable extends ReadoutError {
  readonly reject: RejectCode;

  constructor(reject: RejectCode, reason: string, options?: ErrorOptions) {
    super(`reject-${reject}`, reason, options);
    this.name = 'Unreadable';
    this.reject = reject;
  }
}
