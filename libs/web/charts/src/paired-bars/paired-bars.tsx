import type { ReactNode } from 'react';

import { BarLabel } from '../figure/bar-label.js';
import { type FigureTable, type FigureWords, Figure } from '../figure/figure.js';
import { LINE_COLOURS } from '../figure/kind.js';
import { percent } from '../figure/percent.js';
import { Picture } from '../figure/picture.js';
import { wrappedLines } from '../figure/wrapped-lines.js';

/** One bar of a pair. */
export interface OneBar {
  readonly value: number;
  /** The figure at the end of the bar. */
  readonly shown: string;
}

/** What is compared, such as a budget with a cost. */
export interface BarPair {
  readonly label: string;
  readonly bars: readonly [OneBar, OneBar];
}

export interface PairedBarsProps {
  readonly words: FigureWords;
  /** Names of the first and of the second bar of each pair. */
  readonly names: readonly [string, string];
  readonly pairs: readonly BarPair[];
  readonly table: FigureTable;
}

const [LABEL, BAR, GAP] = [24, 18, 20] as const;
const ROW = LABEL + 2 * BAR + 2 + GAP;
/** Room at the right for the figure of a full bar, on a narrow phone too. */
const WIDEST = 66;
const COLOURS = [LINE_COLOURS[0], LINE_COLOURS[3]] as const;

/** Pairs of bars on one scale, such as what is approved and what is planned, with their table. */
export function PairedBars({ words, names, pairs, table }: PairedBarsProps): ReactNode {
  const picture = <PairedBarsPicture words={words} pairs={pairs} />;
  return <Figure {...words} keyList={<PairKey names={names} />} picture={picture} table={table} />;
}

function PairedBarsPicture({ words, pairs }: Pick<PairedBarsProps, 'words' | 'pairs'>): ReactNode {
  const largest = Math.max(...pairs.flatMap(({ bars }) => bars.map(({ value }) => value)), 0);
  const widthOf = ({ value }: OneBar) => (largest > 0 ? (WIDEST * Math.max(0, value)) / largest : 0);
  return (
    <Picture {...words} height={pairs.length * ROW}>
      {pairs.map(({ label, bars }, row) => (
        <g key={label}>
          <BarLabel
            text={label}
            lines={wrappedLines(label, 60)}
            firstBaseline={row * ROW + 16}
            lineHeight={20}
            fontSize={16}
          />
          {bars.map((bar, at) => (
            <Bar key={at} width={widthOf(bar)} top={row * ROW + LABEL + at * (BAR + 2)} at={at} shown={bar.shown} />
          ))}
        </g>
      ))}
    </Picture>
  );
}

interface BarProps {
  readonly width: number;
  readonly top: number;
  readonly at: number;
  readonly shown: string;
}

function Bar({ width, top, at, shown }: BarProps): ReactNode {
  return (
    <>
      <rect x="0" y={top} width={percent(width)} height={BAR} fill={COLOURS[at]} />
      <text x={percent(width + 1.5)} y={top + BAR / 2} dominantBaseline="central" fontSize="15" fontWeight="700">
        {shown}
      </text>
    </>
  );
}

/** Which colour is which bar. */
function PairKey({ names }: Pick<PairedBarsProps, 'names'>): ReactNode {
  return (
    <ul className="cw-key">
      {names.map((name, at) => (
        <li key={name} className="cw-key__item">
          <svg className="cw-key__swatch" width="16" height="16" aria-hidden="true" focusable="false">
            <rect width="16" height="16" fill={COLOURS[at]} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
