export { type Kind, type KindNames, KIND_COLOURS, KINDS, inKindOrder } from './figure/kind.js';
export type { BarBid } from './stacked-bars/stacked-bar.js';
export { type StackedBarsWords, StackedBars, StackedBarsPicture } from './stacked-bars/stacked-bars.js';
export type { WaterfallLeaf } from './waterfall/waterfall-step.js';
export { type WaterfallWords, Waterfall, WaterfallPicture } from './waterfall/waterfall.js';
export { type SweepBid, type SweepCrossing, decisiveCrossings } from './weight-sweep/sweep-geometry.js';
export { SweepPicture } from './weight-sweep/sweep-picture.js';
export { WeightSweep } from './weight-sweep/weight-sweep.js';
export type { WeightSweepWords } from './weight-sweep/weight-sweep-props.js';
