import type { ReactNode } from 'react';

import { Axes } from '../figure/axes.js';
import { INK, PAPER } from '../figure/kind.js';
import { percent } from '../figure/percent.js';
import { Picture } from '../figure/picture.js';
import type { DrawnCrossing, DrawnLine, SweepBid } from './sweep-geometry.js';
import { PLOT, acrossWeights, sweepGeometry } from './sweep-geometry.js';
import type { WeightSweepProps, WeightSweepWords } from './weight-sweep-props.js';

const WEIGHTS = [0, 25, 50, 75, 100] as const;

/** The drawing alone, for pages, letters and e-mail. */
export function SweepPicture({ bids, crossings, publishedWeight, words }: WeightSweepProps): ReactNode {
  const geometry = sweepGeometry(bids, crossings);
  return (
    <Picture {...words} height={PLOT.height}>
      <Axes
        plot={PLOT}
        rows={geometry.ticks}
        columns={WEIGHTS.map((weight) => ({ x: acrossWeights(weight), label: String(weight) }))}
        names={{ rows: words.total, columns: words.axis }}
      />
      <PublishedWeight weight={publishedWeight} words={words} />
      {geometry.lines.map((line) => (
        <Line key={line.bid.key} line={line} />
      ))}
      {geometry.crossings.map((crossing, index) => (
        <Crossing key={index} {...crossing} />
      ))}
    </Picture>
  );
}

/** Which line is which bid: its rank stands at the line's end. */
export function SweepKey({
  bids,
  lang,
}: {
  readonly bids: readonly SweepBid[];
  readonly lang?: string | undefined;
}): ReactNode {
  return (
    <ul className="cw-key">
      {sweepGeometry(bids, []).lines.map(({ bid, colour, dashes }) => (
        <li key={bid.key} className="cw-key__item">
          <svg className="cw-key__swatch" width="24" height="16" aria-hidden="true" focusable="false">
            <line x1="0" x2="24" y1="8" y2="8" stroke={colour} strokeWidth="3" strokeDasharray={dashes} />
          </svg>
          <span lang={lang}>
            {bid.rank}. {bid.name}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PublishedWeight({ weight, words }: { readonly weight: string; readonly words: WeightSweepWords }): ReactNode {
  const x = percent(acrossWeights(Number(weight)));
  const anchor = Number(weight) > 50 ? 'end' : 'start';
  return (
    <g>
      <line x1={x} x2={x} y1={PLOT.top - 8} y2={PLOT.bottom} stroke={INK} strokeWidth="1.5" strokeDasharray="4 4" />
      <text x={x} y={PLOT.top - 14} textAnchor={anchor} fontSize="14" fontWeight="700">
        {words.published}
      </text>
    </g>
  );
}

function Line({ line }: { readonly line: DrawnLine }): ReactNode {
  const { bid, y1, y2, labelY, colour, dashes } = line;
  const ends = { x1: percent(PLOT.left), x2: percent(PLOT.right), y1, y2 };
  return (
    <g>
      <line {...ends} stroke={colour} strokeWidth="3" strokeDasharray={dashes} />
      <text x={percent(PLOT.right + 2)} y={labelY} dominantBaseline="central" fontWeight="700">
        {bid.rank}
      </text>
    </g>
  );
}

function Crossing({ x, y, isDecisive }: DrawnCrossing): ReactNode {
  return (
    <circle
      cx={percent(x)}
      cy={y}
      r={isDecisive ? 6 : 4}
      fill={isDecisive ? INK : PAPER}
      stroke={INK}
      strokeWidth="2"
    />
  );
}
