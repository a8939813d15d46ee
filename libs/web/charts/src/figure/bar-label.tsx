import type { ReactNode } from 'react';

import { wrappedLines } from './wrapped-lines.js';

/** Characters that fit into a line of a picture on a wide screen. */
const WIDE_LINE = 60;

export interface BarLabelProps {
  readonly text: string;
  /** Lines of the label on a narrow screen, for which the picture has its place. */
  readonly lines: readonly string[];
  /** Baseline of the first of these lines, and the way to the next, in pixels. */
  readonly firstBaseline: number;
  readonly lineHeight: number;
  readonly fontSize?: number;
  readonly lang?: string | undefined;
}

/** The name above a bar. Where a wide screen needs fewer lines, they stand at the end of their place, close to the bar. */
export function BarLabel({ text, lines, firstBaseline, lineHeight, fontSize = 15, lang }: BarLabelProps): ReactNode {
  const wide = wrappedLines(text, WIDE_LINE);
  const written = (some: readonly string[]) =>
    some.map((line, index) => (
      <text key={index} x="0" y={firstBaseline + (lines.length - some.length + index) * lineHeight} lang={lang}>
        {line}
      </text>
    ));
  if (wide.length >= lines.length) return <g fontSize={fontSize}>{written(lines)}</g>;
  return (
    <g fontSize={fontSize}>
      <g className="cw-figure__narrow">{written(lines)}</g>
      <g className="cw-figure__wide" display="none">
        {written(wide)}
      </g>
    </g>
  );
}
