/** How much a problem matters: `error` – a field could not be taken; `warning` – taken, check it; `note` – good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** A field that was taken, and the field of the draft that it became. */
export interface TakenField {
  readonly path: string;
  readonly as: string;
}

/**
 * A field that was not taken, and why. Fields left for the same reason at the same place of several
 * list entries are one line: `$.releases[*].awards`, `count` times.
 */
export interface LeftField {
  readonly path: string;
  readonly reason: string;
  readonly count: number;
}

/** Something a person should look at. */
export interface ImportProblem {
  readonly path: string;
  readonly message: string;
  readonly severity: Severity;
}

/**
 * A weight found in running text. It is never used by itself: a person confirms it.
 *
 * @property name   what the text gives the weight to
 * @property weight percent, decimal text
 * @property quote  the words it was read from
 */
export interface WeightSuggestion {
  readonly path: string;
  readonly name: string;
  readonly weight: string;
  readonly quote: string;
}

/** A release that gave no draft because a newer one of the same tender is in the document. */
export interface SupersededRelease {
  readonly path: string;
  readonly ocid: string;
  readonly releaseId?: string;
  /** Path of the release that was taken instead. */
  readonly by: string;
  readonly original: string;
}

/** A release that could not become a draft at all. */
export interface RefusedRelease {
  readonly path: string;
  readonly ocid?: string;
  readonly message: string;
}

/**
 * What was taken, what was left and why; written to be read by the person who imports.
 * Each list is bounded; `omitted` counts the lines beyond the bounds.
 */
export interface ImportReport {
  readonly taken: readonly TakenField[];
  readonly left: readonly LeftField[];
  readonly problems: readonly ImportProblem[];
  readonly suggestions: readonly WeightSuggestion[];
  readonly superseded: readonly SupersededRelease[];
  readonly refused: readonly RefusedRelease[];
  readonly omitted: number;
}
