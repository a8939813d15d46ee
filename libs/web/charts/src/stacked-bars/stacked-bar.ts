import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

import { type Kind, KINDS } from '../figure/kind.js';
import { wrappedLines } from '../figure/wrapped-lines.js';

/** Points of one bid. Numbers are exact decimals as published; they are drawn, never added up again. */
export interface BarBid {
  readonly key: string;
  readonly name: string;
  readonly rank: number;
  readonly total: string;
  readonly parts: Readonly<Record<Kind, string>>;
}

export interface BarPart {
  readonly kind: Kind;
  readonly shown: string;
  /** Where the part begins and how wide it is, in percent of the picture. */
  readonly x: number;
  readonly width: number;
  /** Where its number fits inside: on every screen, on wide ones, on none. */
  readonly room: 'everywhere' | 'wide' | 'nowhere';
}

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly total: string;
  /** Top of the whole row, and of the bar in it, in pixels. */
  readonly top: number;
  readonly barTop: number;
  /** Where the bar ends, in percent. */
  readonly end: number;
  readonly parts: readonly BarPart[];
}

export const BAR_HEIGHT = 30;
const LINE_HEIGHT = 20;
const GAP = 22;
/** The rest of the width is for the total. */
const WIDTH_OF_FULL_MARKS = 82;
/** Five characters fit into this share of the picture on a narrow phone. */
const ROOM_FOR_A_NUMBER = 12;
/** And into this one where the screen is wide. */
const ROOM_ON_A_WIDE_SCREEN = 7;

/** The geometry of stacked bars, and the height of the whole picture in pixels. */
export function stackedBars(bids: readonly BarBid[], fullMarks = 100): { bars: readonly Bar[]; height: number } {
  const across = scaleLinear([0, fullMarks], [0, WIDTH_OF_FULL_MARKS]);
  const layers = stack<BarBid, Kind>()
    .keys(KINDS)
    .value(({ parts }, kind) => Number(parts[kind]))([...bids]);
  let top = 0;
  const bars = bids.map((bid, index) => {
    const parts = layers.map((layer): BarPart => {
      const [from = 0, to = 0] = layer[index] ?? [];
      const width = across(to) - across(from);
      return {
        kind: layer.key,
        shown: bid.parts[layer.key],
        x: across(from),
        width,
        room: roomIn(width),
      };
    });
    const label = `${bid.rank}. ${bid.name}`;
    const lines = wrappedLines(label);
    const barTop = top + lines.length * LINE_HEIGHT + 4;
    const last = parts.at(-1);
    const end = last ? last.x + last.width : 0;
    const bar = { key: bid.key, label, lines, total: bid.total, top, barTop, end, parts };
    top = barTop + BAR_HEIGHT + GAP;
    return bar;
  });
  return { bars, height: Math.max(top - GAP, 0) + 2 };
}

function roomIn(width: number): BarPart['room'] {
  if (width >= ROOM_FOR_A_NUMBER) return 'everywhere';
  return width >= ROOM_ON_A_WIDE_SCREEN ? 'wide' : 'nowhere';
}
