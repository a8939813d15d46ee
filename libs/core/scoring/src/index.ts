export {
  fraction,
  compare,
  over,
  plus,
  minus,
  times,
  toNumber,
  formatExact,
  formatUnits,
  roundHalfUp,
  type Fraction,
} from '@commonweal/canonical';
export * from './changed-input.js';
export * from './columns/score-columns.js';
export * from './columns/scoring-columns.js';
export * from './effective-weights.js';
export * from './kinds/scoring-kind.js';
export * from './leaf-fractions.js';
export * from './methods/method.js';
export * from './reading/parse-bundle.js';
export * from './score.js';
export * from './types.js';
export * from './warnings/warning.js';
export * from './wire/bundle.js';
export * from './wire/engine-version.js';
export * from './wire/score-bundle.js';
export * from './wire/score-result.js';
export * from './wire/verify-result.js';
export * from './robustness/crossing.js';
export * from './robustness/krippendorff-alpha.js';
export * from './robustness/panel-consistency.js';
export * from './robustness/robustness-report.js';
export * from './robustness/simulate-draws.js';
export * from './robustness/simulation-columns.js';
export * from './robustness/simulation-input.js';
export * from './robustness/simulation-report.js';
export * from './robustness/standing.js';
export { type SweepLine, sweepLines } from './robustness/sweep-lines.js';
export * from './robustness/tornado.js';
export * from './robustness/weight-sweep.js';
export * from './robustness/withdrawal-test.js';
