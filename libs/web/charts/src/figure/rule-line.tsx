import type { ReactNode } from 'react';

import { RULE } from './kind.js';

export interface RuleLineProps {
  /** Where it begins and ends across the picture, as an SVG says it. */
  readonly from: string;
  readonly to: string;
  /** How far down, in pixels. */
  readonly y: number;
}

/** A thin line straight across, on one row of pixels: anywhere else a screen draws it twice, and both times faintly. */
export function RuleLine({ from, to, y }: RuleLineProps): ReactNode {
  const row = Math.floor(y) + 0.5;
  return <line x1={from} x2={to} y1={row} y2={row} stroke={RULE} shapeRendering="crispEdges" />;
}
