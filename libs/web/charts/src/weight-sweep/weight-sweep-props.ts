import type { FigureWords } from '../figure/figure.js';
import type { SweepBid, SweepCrossing } from './sweep-geometry.js';

export interface WeightSweepWords extends FigureWords {
  readonly bid: string;
  readonly total: string;
  /** Name of the axis across, such as "Weight of social value (%)". */
  readonly axis: string;
  /** Beside the line of the published weight: "published: 20%". */
  readonly published: string;
  readonly atZero: string;
  readonly atHundred: string;
  /** How a total is written in the table. */
  readonly written: (total: string) => string;
}

export interface WeightSweepProps {
  /** Ranked bids, best first. */
  readonly bids: readonly SweepBid[];
  readonly crossings: readonly SweepCrossing[];
  readonly publishedWeight: string;
  readonly words: WeightSweepWords;
}
