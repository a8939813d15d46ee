/** Which promise a job keeps. */
export interface PromiseReference {
  readonly tenantId: string;
  readonly id: string;
}

/** Where it is written down, for good, how jobs ended. Repeating an entry changes nothing. */
export abstract class JobLedger {
  /** The work is done. */
  abstract done(promise: PromiseReference): Promise<void>;

  /** The last try failed, and this is why. */
  abstract failed(promise: PromiseReference, reason: string): Promise<void>;
}
