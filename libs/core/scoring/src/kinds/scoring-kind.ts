import type { Fraction } from '@commonweal/canonical';

/** How a leaf criterion turns what a bid offers into the fraction f of its weight. Amounts are £. */
export type ScoringKind = GradeScoring | PassFailScoring | PriceScoring | SocialValueScoring;

export interface GradeScoring {
  readonly kind: 'grade';
  /** top of the scale, more than 0 */
  readonly max: Fraction;
  /** below it a bid is not ranked; null: none */
  readonly minimum: Fraction | null;
  /** the grades that may be given; null: any decimal from 0 to max */
  readonly scale: readonly Fraction[] | null;
}

export interface PassFailScoring {
  readonly kind: 'pass-fail';
}

export type PriceScoring =
  | { readonly kind: 'lowest-ratio' | 'lowest-difference' | 'min-max' | 'mean-deviation' }
  | CeilingScoring
  | { readonly kind: 'bands'; readonly bands: readonly Band[] };

export interface CeilingScoring {
  readonly kind: 'linear-to-ceiling';
  readonly ceiling: Fraction;
  /** price that earns everything, less than the ceiling */
  readonly target: Fraction;
  /** true: a bid above the ceiling is not ranked */
  readonly ceilingIsMaximum: boolean;
}

export type SocialValueScoring =
  | { readonly kind: 'sv-relative' }
  /** `target` is in £, already multiplied out from `targetPerPound` or `targetPerFte` */
  | { readonly kind: 'sv-target'; readonly target: Fraction }
  | { readonly kind: 'sv-bands'; readonly bands: readonly Band[] };

/** A step: amounts up to and including `upTo` earn `fraction`. */
export interface Band {
  readonly upTo: Fraction;
  readonly fraction: Fraction;
}

/** Kinds of which a rival's bid changes the points. */
export const RELATIVE_KINDS: ReadonlySet<string> = new Set([
  'lowest-ratio',
  'lowest-difference',
  'min-max',
  'mean-deviation',
  'sv-relative',
]);

const PRICE_KINDS: ReadonlySet<string> = new Set([
  'lowest-ratio',
  'lowest-difference',
  'min-max',
  'mean-deviation',
  'linear-to-ceiling',
  'bands',
]);

const SOCIAL_VALUE_KINDS: ReadonlySet<string> = new Set(['sv-relative', 'sv-target', 'sv-bands']);

/** Whatever tells its kind: a way of scoring that is not read yet as well. */
interface OfSomeKind {
  readonly kind: string;
}

export const isPriceScoring = (scoring: OfSomeKind): scoring is PriceScoring => PRICE_KINDS.has(scoring.kind);

export const isSocialValueScoring = (scoring: OfSomeKind): scoring is SocialValueScoring =>
  SOCIAL_VALUE_KINDS.has(scoring.kind);

export const isRelative = (scoring: ScoringKind): boolean => RELATIVE_KINDS.has(scoring.kind);
