import type { ReactNode } from 'react';

import { BarLabel } from '../figure/bar-label.js';
import { type FigureTable, type FigureWords, Figure } from '../figure/figure.js';
import { LINE_COLOURS } from '../figure/kind.js';
import { percent } from '../figure/percent.js';
import { Picture } from '../figure/picture.js';
import { RuleLine } from '../figure/rule-line.js';
import { wrappedLines } from '../figure/wrapped-lines.js';

/** A day on the line. */
export interface TimelineMark {
  /** What happens, and when. */
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Said after the label where something is wrong with the day. */
  readonly fault?: string | undefined;
}

export interface TimelineChartProps {
  readonly words: FigureWords;
  /** The earliest first. */
  readonly marks: readonly TimelineMark[];
  readonly table: FigureTable;
}

const LINE = 18;
/** Below the label of a row: the line with its point, and the way to the next row. */
const TRACK = 36;
const RADIUS = 7;
const FAULTY = '#c2410c';

/** Days as points on a line of time, each joined to the one before it, with their table. */
export function TimelineChart({ words, marks, table }: TimelineChartProps): ReactNode {
  return <Figure {...words} picture={<TimelinePicture words={words} marks={marks} />} table={table} />;
}

function TimelinePicture({ words, marks }: Omit<TimelineChartProps, 'table'>): ReactNode {
  const places = placesOf(marks);
  const rows = marks.map((mark) => wrappedLines(textOf(mark)));
  const heightOf = (some: readonly (readonly string[])[]) =>
    some.reduce((height, lines) => height + lines.length * LINE + TRACK, 0);
  return (
    <Picture {...words} height={heightOf(rows)}>
      {marks.map((mark, index) => (
        <Row
          key={mark.label}
          mark={mark}
          lines={rows[index] ?? []}
          top={heightOf(rows.slice(0, index))}
          span={[places[index - 1] ?? 0, places[index] ?? 0]}
        />
      ))}
    </Picture>
  );
}

const textOf = ({ label, fault }: TimelineMark): string => (fault ? `${label} – ${fault}` : label);

/** How far along the line each day is, in percent; a little room is left at both ends. */
function placesOf(marks: readonly TimelineMark[]): readonly number[] {
  const days = marks.map(({ date }) => Date.parse(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return days.map((day) => (last === first ? 2 : 2 + ((day - first) / (last - first)) * 96));
}

interface RowProps {
  readonly mark: TimelineMark;
  readonly lines: readonly string[];
  readonly top: number;
  /** From the day before to this one, in percent of the line. */
  readonly span: readonly [from: number, to: number];
}

function Row({ mark, lines, top, span: [from, to] }: RowProps): ReactNode {
  const colour = mark.fault ? FAULTY : LINE_COLOURS[0];
  const line = top + lines.length * LINE + 12;
  return (
    <g>
      <BarLabel text={textOf(mark)} lines={lines} firstBaseline={top + 13} lineHeight={LINE} />
      <RuleLine from="0" to="100%" y={line} />
      <line x1={percent(from)} x2={percent(to)} y1={line} y2={line} stroke={colour} strokeWidth="6" />
      <circle cx={percent(to)} cy={line} r={RADIUS} fill={colour} />
    </g>
  );
}
