/** What kind of answer kept a screen from its data. */
export type ApiFailureCode =
  | 'UNREACHABLE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'COST_EXCEEDED'
  | 'CONFLICT'
  | 'IDEMPOTENCY_MISMATCH'
  | 'INTERNAL';

/** The API could not be asked, or it refused the question as a whole. Expected failures of a mutation are data, not this. */
export class ApiFailure extends Error {
  constructor(
    readonly code: ApiFailureCode,
    message: string,
    /** Under which the API logged the fault, for the help desk. */
    readonly reference?: string,
  ) {
    super(message);
    this.name = 'ApiFailure';
  }
}
