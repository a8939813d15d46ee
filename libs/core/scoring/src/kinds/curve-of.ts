import { priceBands, socialValueBands } from './bands.js';
import type { Curve, FieldOfBids } from './curve.js';
import { grade } from './grade.js';
import { linearToCeiling } from './linear-to-ceiling.js';
import { lowestDifference } from './lowest-difference.js';
import { lowestRatio } from './lowest-ratio.js';
import { meanDeviation } from './mean-deviation.js';
import { minMax } from './min-max.js';
import { passFail } from './pass-fail.js';
import type { ScoringKind } from './scoring-kind.js';
import { svRelative } from './sv-relative.js';
import { svTarget } from './sv-target.js';

type KindName = ScoringKind['kind'];
type Of<K extends KindName> = Extract<ScoringKind, { readonly kind: K }>;

/** Every scoring kind there is: adding one to {@link ScoringKind} without its curve does not compile. */
const CURVES: { readonly [K in KindName]: (scoring: Of<K>, field: FieldOfBids) => Curve } = {
  grade: (scoring) => grade(scoring),
  'pass-fail': () => passFail(),
  'lowest-ratio': (_, { prices }) => lowestRatio(prices),
  'lowest-difference': (_, { prices }) => lowestDifference(prices),
  'min-max': (_, { prices }) => minMax(prices),
  'mean-deviation': (_, { prices }) => meanDeviation(prices),
  'linear-to-ceiling': (scoring) => linearToCeiling(scoring),
  bands: (scoring) => priceBands(scoring.bands),
  'sv-relative': (_, { greatestSocialValue }) => svRelative(greatestSocialValue),
  'sv-target': ({ target }) => svTarget(target),
  'sv-bands': ({ bands }) => socialValueBands(bands),
};

/** The curve of a leaf among the bids that take part. */
export function curveOf(scoring: ScoringKind, field: FieldOfBids): Curve {
  const build = CURVES[scoring.kind] as (scoring: ScoringKind, field: FieldOfBids) => Curve;
  return build(scoring, field);
}
