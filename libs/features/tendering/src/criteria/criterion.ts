import type { Question } from '@commonweal/criteria';
import type { CRITERION_KINDS } from '@commonweal/persistence';
import type { PlaceRule } from '@commonweal/social-value';

export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** Settings of a leaf, as the proof bundle writes them; read by the scoring engine only. */
export type ScoringSettings = Readonly<Record<string, unknown>>;

/** One award criterion in the flat form in which it is entered, stored and shown: parents stand before their parts. */
export interface Criterion {
  readonly key: string;
  readonly name: string;
  readonly kind: CriterionKind;
  readonly parentKey: string | null;
  /** percent of the parent, up to four decimals */
  readonly weight: string;
  /** null for a criterion with parts */
  readonly scoring: ScoringSettings | null;
  /** What bidders are asked, in order; of a graded leaf alone. Left out: nothing is said of them. */
  readonly questions?: readonly Question[];
}

/** How points become totals and ranks. */
export interface ScoringRules {
  readonly method: ScoringSettings;
  readonly precision: number;
  readonly tieBreak: readonly string[];
  readonly lastResort: string | null;
}

/** What a lot's bids are judged by. */
export interface LotCriteria {
  readonly criteria: readonly Criterion[];
  readonly rules: ScoringRules;
  /** pounds; what `targetPerPound` is multiplied by; null when not said */
  readonly contractValue: string | null;
  /** what a benefit counts by where it lands; left out or null: 1 everywhere */
  readonly placeRule?: PlaceRule | null;
}

export const DEFAULT_METHOD: ScoringSettings = { kind: 'weighted-sum' };

/** The criteria that are directly part of another one; of `null`: the top level. */
export const partsOf = <C extends Pick<Criterion, 'parentKey'>>(criteria: readonly C[], key: string | null): C[] =>
  criteria.filter(({ parentKey }) => parentKey === key);

/** The criteria that are scored: those without parts. */
export function leavesOf<C extends Pick<Criterion, 'key' | 'parentKey'>>(criteria: readonly C[]): C[] {
  const parents = new Set(criteria.map(({ parentKey }) => parentKey));
  return criteria.filter(({ key }) => !parents.has(key));
}
