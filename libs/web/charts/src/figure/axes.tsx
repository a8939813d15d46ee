import type { ReactNode } from 'react';

import { QUIET_INK } from './kind.js';
import { percent } from './percent.js';
import { RuleLine } from './rule-line.js';

export interface AxesProps {
  /** Where the drawing lies: across in percent, down in pixels. */
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
  /** Each figure of the scale at the left, in pixels down. */
  readonly rows: readonly { readonly y: number; readonly label: string }[];
  /** Each figure of the scale beneath, in percent across. */
  readonly columns: readonly { readonly x: number; readonly label: string }[];
  /** What the scales count. */
  readonly names: { readonly rows: string; readonly columns: string };
}

/** The scales of a drawing, with a line across for each figure at the left. */
export function Axes({ plot, rows, columns, names }: AxesProps): ReactNode {
  const { left, right, bottom } = plot;
  return (
    <g fontSize="14" fill={QUIET_INK}>
      {rows.map(({ y, label }) => (
        <g key={label}>
          <RuleLine from={percent(left)} to={percent(right)} y={y} />
          <text x={percent(left - 1.5)} y={y} textAnchor="end" dominantBaseline="central">
            {label}
          </text>
        </g>
      ))}
      <text x="0" y="12">
        {names.rows}
      </text>
      {columns.map(({ x, label }) => (
        <text key={label} x={percent(x)} y={bottom + 22} textAnchor="middle" fontSize="13">
          {label}
        </text>
      ))}
      <text x={percent((left + right) / 2)} y={bottom + 44} textAnchor="middle">
        {names.columns}
      </text>
    </g>
  );
}
