import type { ReactNode } from 'react';

import { BarLabel } from '../figure/bar-label.js';
import { type FigureTable, type FigureWords, Figure } from '../figure/figure.js';
import { LINE_COLOURS, RULE } from '../figure/kind.js';
import { percent } from '../figure/percent.js';
import { Picture } from '../figure/picture.js';
import { wrappedLines } from '../figure/wrapped-lines.js';

export interface ShareBar {
  readonly label: string;
  /** Of the whole width, in percent: 0 … 100. */
  readonly share: number;
  /** The figure at the end of the bar. */
  readonly shown: string;
}

export interface ShareBarsProps {
  readonly words: FigureWords;
  readonly bars: readonly ShareBar[];
  readonly table: FigureTable;
}

const ROW = 58;
const BAR = 22;
/** Room at the right for the figure of a full bar. */
const WIDEST = 78;

/** Shares of a whole as bars, with their table. */
export function ShareBars({ words, bars, table }: ShareBarsProps): ReactNode {
  return <Figure {...words} picture={<ShareBarsPicture words={words} bars={bars} />} table={table} />;
}

function ShareBarsPicture({ words, bars }: Omit<ShareBarsProps, 'table'>): ReactNode {
  return (
    <Picture {...words} height={bars.length * ROW}>
      {bars.map((bar, index) => (
        <Row key={bar.label} bar={bar} top={index * ROW} />
      ))}
    </Picture>
  );
}

function Row({ bar: { label, share, shown }, top }: { readonly bar: ShareBar; readonly top: number }): ReactNode {
  const width = (Math.max(0, Math.min(100, share)) * WIDEST) / 100;
  return (
    <g>
      <BarLabel text={label} lines={wrappedLines(label, 60)} firstBaseline={top + 15} lineHeight={20} fontSize={16} />
      <rect x="0" y={top + 24} width={percent(WIDEST)} height={BAR} fill="none" stroke={RULE} />
      <rect x="0" y={top + 24} width={percent(width)} height={BAR} fill={LINE_COLOURS[0]} />
      <text x={percent(WIDEST + 1.5)} y={top + 24 + BAR / 2} dominantBaseline="central" fontSize="16" fontWeight="700">
        {shown}
      </text>
    </g>
  );
}
