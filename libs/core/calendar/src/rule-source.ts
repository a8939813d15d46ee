/**
 * How well a rule or a date is known. `R`: read in the named source. `R2`: read second-hand. `K`: background knowledge.
 * Screens that show an `R2` or `K` rule say “check with your legal team”.
 */
export type SourceStatus = 'R' | 'R2' | 'K';

/** Where a rule or a date comes from, and how well it was confirmed. Every row of rule data carries one. */
export interface RuleSource {
  readonly source: string;
  readonly status: SourceStatus;
}
