import { allocate, divideHalfUp, type Pence, pence } from '@commonweal/money';

import type { LotPlan, PlaceUnits } from './budget-plan.js';

/** How a cut falls: the same share everywhere, or on the least deprived tenths first. */
export const CUT_RULES = ['EVEN', 'PROTECT_MOST_DEPRIVED'] as const;
export type CutRule = (typeof CUT_RULES)[number];

/** The part of a cut that is asked for by default, in percent. */
export const USUAL_CUT = 10;

/** How many tenths count as the most deprived in the sentence about a cut. */
export const MOST_DEPRIVED_TENTHS = 3;

/** How many neighbourhoods of a place lie in each tenth, the most deprived first; null where that is not known. */
export type PlaceDeciles = readonly number[] | null;

/** Units planned and units lost. */
export interface Loss {
  readonly units: number;
  readonly lost: number;
}

/** @property decile 1 is the most deprived tenth of England; null: of places whose deprivation is not known */
export type DecileLoss = Loss & { readonly decile: number | null };
export type PlaceLoss = Loss & { readonly code: string };

/** What a cut loses of one lot, each year. */
export interface LotCut extends Loss {
  readonly deciles: readonly DecileLoss[];
  readonly places: readonly PlaceLoss[];
  /** Of what is lost, how much in the three most deprived tenths. */
  readonly lostInMostDeprived: number;
}

/** @property percent 0 … 100 */
export interface CutQuestion {
  readonly percent: number;
  readonly rule: CutRule;
  readonly decilesOf: (code: string) => PlaceDeciles;
}

/** Units of one place in one tenth. */
interface Cell {
  readonly code: string;
  readonly decile: number | null;
  readonly units: number;
}

/**
 * What a cut of the yearly cost loses of a lot. A unit costs what it did, so `percent` of the money is `percent` of the
 * units, rounded half up to whole units once.
 *
 * Units of a place are spread over the tenths by the number of its neighbourhoods in each; people are not counted. Where
 * the deprivation of some places is not known, they lose the same share as the whole, whatever the rule.
 * `EVEN`: every place and tenth loses the same share. `PROTECT_MOST_DEPRIVED`: a tenth loses nothing before all less
 * deprived ones have lost everything. All shares are whole units by largest remainders: parts add up exactly.
 */
export function cutOf({ places }: Pick<LotPlan, 'places'>, { percent, rule, decilesOf }: CutQuestion): LotCut {
  const cells = places.flatMap((place) => cellsOf(place, decilesOf(place.code)));
  const units = unitsOf(cells);
  const lost = Number(divideHalfUp(BigInt(units) * BigInt(percent), 100n));
  const [known, unknown] = [cells.filter(isKnown), cells.filter((cell) => !isKnown(cell))];
  const [ofKnown = 0, ofUnknown = 0] = shared(lost, [unitsOf(known), unitsOf(unknown)]);
  const losses = new Map<Cell, number>([
    ...(rule === 'EVEN' ? evenly(ofKnown, known) : fromLeastDeprived(ofKnown, known)),
    ...evenly(ofUnknown, unknown),
  ]);
  return summed(cells, (cell) => losses.get(cell) ?? 0, places);
}

/** What a cut saves of a cost, rounded half up to the penny. @param percent 0 … 100 */
export const savedBy = (cost: Pence, percent: number): Pence => pence(divideHalfUp(cost * BigInt(percent), 100n));

/** A place's units by tenth. */
function cellsOf({ code, units }: PlaceUnits, deciles: PlaceDeciles): Cell[] {
  if (!deciles?.some((count) => count > 0)) return [{ code, decile: null, units }];
  return shared(units, deciles).map((part, at) => ({ code, decile: at + 1, units: part }));
}

const isKnown = ({ decile }: Cell): boolean => decile !== null;

/** The same share of every place, and of every tenth within it. */
function evenly(lost: number, cells: readonly Cell[]): [Cell, number][] {
  const groups = [...Map.groupBy(cells, ({ code }) => code).values()];
  return shared(lost, groups.map(unitsOf)).flatMap((part, at) => spread(part, groups[at] ?? []));
}

/** All of a tenth before any of a more deprived one; the last tenth that is cut loses the same share in every place. */
function fromLeastDeprived(lost: number, cells: readonly Cell[]): [Cell, number][] {
  let left = lost;
  return [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((decile) => {
    const tenth = cells.filter((cell) => cell.decile === decile);
    const part = Math.min(left, unitsOf(tenth));
    left -= part;
    return spread(part, tenth);
  });
}

function spread(lost: number, cells: readonly Cell[]): [Cell, number][] {
  const weights = cells.map(({ units }) => units);
  return shared(lost, weights).map((part, at) => [cells[at] as Cell, part]);
}

function summed(cells: readonly Cell[], lostOf: (cell: Cell) => number, places: readonly PlaceUnits[]): LotCut {
  const loss = (some: readonly Cell[]): Loss => ({ units: unitsOf(some), lost: total(some.map(lostOf)) });
  const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, null].map((decile) => ({
    ...{ decile, ...loss(cells.filter((cell) => cell.decile === decile)) },
  }));
  return {
    ...loss(cells),
    deciles: tenths.filter(({ decile, units }) => units > 0 || (decile !== null && cells.some(isKnown))),
    places: places.map(({ code }) => ({ code, ...loss(cells.filter((cell) => cell.code === code)) })),
    lostInMostDeprived: total(
      tenths.filter(({ decile }) => decile !== null && decile <= MOST_DEPRIVED_TENTHS).map(({ lost }) => lost),
    ),
  };
}

const unitsOf = (cells: readonly { readonly units: number }[]): number => total(cells.map(({ units }) => units));
const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** Whole parts of a whole in proportion to weights, as money is shared; nothing where nothing weighs. */
function shared(whole: number, weights: readonly number[]): number[] {
  if (!weights.some((weight) => weight > 0)) return weights.map(() => 0);
  return allocate(pence(BigInt(whole)), weights.map(BigInt)).map(Number);
}
