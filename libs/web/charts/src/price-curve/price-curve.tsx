import type { ReactNode } from 'react';

import { Axes } from '../figure/axes.js';
import { type FigureWords, Figure } from '../figure/figure.js';
import { INK, KIND_COLOURS, PAPER } from '../figure/kind.js';
import { percent } from '../figure/percent.js';
import { Picture } from '../figure/picture.js';
import { type CurveBid, type CurvePoint, type DrawnPoint, PLOT, priceCurveGeometry } from './price-curve-geometry.js';

export interface PriceCurveWords extends FigureWords {
  readonly bid: string;
  readonly price: string;
  readonly points: string;
  /** Stands for the bid of the curve in the table: "another bid". */
  readonly anotherBid: string;
  /** How a price is written. */
  readonly written: (price: string) => string;
}

export interface PriceCurveProps {
  /** By rising price. */
  readonly curve: readonly CurvePoint[];
  readonly bids: readonly CurveBid[];
  /** The most points that the price can earn. */
  readonly most: string;
  readonly words: PriceCurveWords;
}

/** Every so many points of the curve have a row of the table. */
const ROW_EVERY = 5;

/** What a price earns: the formula as a curve, with the bids on it, and its table. */
export function PriceCurve(props: PriceCurveProps): ReactNode {
  const { curve, bids, words } = props;
  const { bid, price, points } = words;
  const numeric = [price, points].map((children) => ({ children, format: 'numeric' as const }));
  const rows = [
    ...bids.map((one) => tableRow({ children: one.name, lang: words.namesLang }, one, words)),
    ...curve.filter((_, at) => at % ROW_EVERY === 0).map((one) => tableRow({ children: words.anotherBid }, one, words)),
  ];
  return (
    <Figure
      {...words}
      picture={<PriceCurvePicture {...props} />}
      table={{ caption: words.title, head: [{ children: bid }, ...numeric], rows }}
    />
  );
}

function tableRow(
  first: { readonly children: string; readonly lang?: string | undefined },
  { price, points }: CurvePoint,
  { written }: PriceCurveWords,
) {
  return [
    first,
    { children: written(price), format: 'numeric' as const },
    { children: Number(points).toFixed(2), format: 'numeric' as const },
  ];
}

/** The drawing alone, for pages, letters and e-mail. */
export function PriceCurvePicture({ curve, bids, most, words }: PriceCurveProps): ReactNode {
  const geometry = priceCurveGeometry(curve, bids, most);
  return (
    <Picture {...words} height={PLOT.height}>
      <Axes
        plot={PLOT}
        rows={geometry.points}
        columns={geometry.prices.map(({ x, price }) => ({ x, label: words.written(String(price)) }))}
        names={{ rows: words.points, columns: words.price }}
      />
      {geometry.curve.slice(1).map((to, at) => (
        <Stretch key={at} from={geometry.curve[at] ?? to} to={to} />
      ))}
      {geometry.bids.map(({ bid, x, y }) => (
        <g key={bid.key}>
          <circle cx={percent(x)} cy={y} r="6" fill={INK} stroke={PAPER} strokeWidth="1.5" />
          <text x={percent(x)} y={y - 12} textAnchor="middle" fontWeight="700">
            {bid.sign}
          </text>
        </g>
      ))}
    </Picture>
  );
}

const Stretch = ({ from, to }: { readonly from: DrawnPoint; readonly to: DrawnPoint }): ReactNode => (
  <line
    x1={percent(from.x)}
    x2={percent(to.x)}
    y1={from.y}
    y2={to.y}
    stroke={KIND_COLOURS.PRICE.fill}
    strokeWidth="3"
    strokeLinecap="round"
  />
);
