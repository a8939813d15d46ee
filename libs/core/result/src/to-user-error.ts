import type { Failure } from './failure.js';

/** A failure as the GraphQL union member of the same name; `path` is always there. */
export type UserErrorOf<F extends Failure> =
  F extends Failure<infer Kind>
    ? Omit<F, 'kind' | 'path'> & { readonly __typename: Kind; readonly path: string[] }
    : never;

/** Turns a use case's failure into the member of the mutation's union that has its name. */
export function toUserError<F extends Failure>(failure: F): UserErrorOf<F> {
  const { kind, path = [], ...rest } = failure;
  return { ...rest, path: [...path], __typename: kind } as unknown as UserErrorOf<F>;
}
