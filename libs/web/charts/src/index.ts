export { type Kind, type KindNames, KIND_COLOURS, KINDS, inKindOrder } from './figure/kind.js';
export type { BarBid } from './stacked-bars/stacked-bar.js';
export { type StackedBarsWords, StackedBars, StackedBarsPicture } from './stacked-bars/stacked-bars.js';
export type { WaterfallLeaf } from './waterfall/waterfall-step.js';
export { type WaterfallWords, Waterfall, WaterfallPicture } from './waterfall/waterfall.js';
export { type SweepBid, type SweepCrossing, decisiveCrossings } from './weight-sweep/sweep-geometry.js';
export { SweepPicture } from './weight-sweep/sweep-picture.js';
export { WeightSweep } from './weight-sweep/weight-sweep.js';
export type { WeightSweepWords } from './weight-sweep/weight-sweep-props.js';
export { type ChoroplethProps, type MapShape, Choropleth } from './choropleth/choropleth.js';
export { decileClass, MAP_CLASSES, shareClass } from './choropleth/map-class.js';
export { type BarPair, PairedBars } from './paired-bars/paired-bars.js';
export { type ShareBar, ShareBars } from './share-bars/share-bars.js';
export { TimelineChart, type TimelineMark } from './timeline/timeline-chart.js';
export {
  type PriceCurveProps,
  type PriceCurveWords,
  PriceCurve,
  PriceCurvePicture,
} from './price-curve/price-curve.js';
export type { CurveBid, CurvePoint } from './price-curve/price-curve-geometry.js';
