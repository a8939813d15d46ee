/** One thing wrong with an input, with the JSON path of the field, e.g. `$.bids[3].grades.q1`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** All faults of one input at once, so that a person mends them in one go. */
export interface Faults<Kind extends string = string> {
  readonly kind: Kind;
  readonly message: string;
  readonly path?: readonly string[];
  readonly faults: readonly Fault[];
}
