import type { Failure } from './failure.js';

/** What came of an operation that may fail in expected ways. */
export type Result<T, F extends Failure = Failure> = Ok<T> | Fail<F>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Fail<F extends Failure> {
  readonly ok: false;
  readonly failure: F;
}

/** The operation gave `value`. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** The operation was refused for the reason that `failure` states. */
export const fail = <F extends Failure>(failure: F): Fail<F> => ({ ok: false, failure });
