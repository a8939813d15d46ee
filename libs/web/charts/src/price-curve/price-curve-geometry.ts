import { scaleLinear } from 'd3-scale';

/** What a price earns; exact decimals. */
export interface CurvePoint {
  readonly price: string;
  readonly points: string;
}

export interface CurveBid extends CurvePoint {
  readonly key: string;
  /** Short sign that stands beside its mark, such as a letter. */
  readonly sign: string;
  readonly name: string;
}

export interface DrawnPoint {
  /** In percent of the width. */
  readonly x: number;
  /** In pixels. */
  readonly y: number;
}

export interface PriceCurveGeometry {
  readonly curve: readonly DrawnPoint[];
  readonly bids: readonly (DrawnPoint & { readonly bid: CurveBid })[];
  readonly prices: readonly { readonly x: number; readonly price: number }[];
  readonly points: readonly { readonly y: number; readonly label: string }[];
}

export const PLOT = { left: 11, right: 96, top: 30, bottom: 270, height: 322 } as const;
const PRICE_TICKS = 4;
const POINT_TICKS = 5;

/** The geometry of a price curve: prices in percent across, points in pixels down, from 0 to the most there is to earn. */
export function priceCurveGeometry(
  curve: readonly CurvePoint[],
  bids: readonly CurveBid[],
  most: string,
): PriceCurveGeometry {
  const prices = [...curve, ...bids].map(({ price }) => Number(price));
  const across = scaleLinear([Math.min(...prices), Math.max(...prices)], [PLOT.left, PLOT.right]);
  const down = scaleLinear([0, Math.max(Number(most), Number.MIN_VALUE)], [PLOT.bottom, PLOT.top]);
  const drawn = ({ price, points }: CurvePoint) => ({ x: across(Number(price)), y: down(Number(points)) });
  return {
    curve: curve.map(drawn),
    bids: bids.map((bid) => ({ bid, ...drawn(bid) })),
    prices: across.ticks(PRICE_TICKS).map((price) => ({ x: across(price), price })),
    points: down.ticks(POINT_TICKS).map((points) => ({ y: down(points), label: String(points) })),
  };
}
