/** Rows are dealt into this many piles at a time: as many as one byte tells apart, or two bytes where that pays. */
const FEW_PILES = 1 << 8;
const MANY_PILES = 1 << 16;
const MANY_ROWS = 5_000;

/**
 * Rows in ascending order of a key; rows of equal key keep the order they came in.
 *
 * A radix sort: one or two bytes of the key at a time, the lowest first. Keys lie close together (points, prices), so a
 * few rounds do, and no two rows are ever compared.
 *
 * @param rows any selection of rows, in any order
 * @param keys by row: safe integers
 * @returns a new array; `rows` is left alone
 */
export function orderBy(rows: Uint32Array, keys: Keys): Uint32Array {
  const { from, to } = rangeOf(rows, keys);
  const piles = rows.length < MANY_ROWS ? FEW_PILES : MANY_PILES;
  let ordered = rows;
  for (let scale = 1; scale <= to - from; scale *= piles) ordered = dealt(ordered, keys, { from, scale, piles });
  return ordered;
}

/** A key for each row. */
export type Keys = Float64Array | Int32Array;

interface Digit {
  readonly from: number;
  /** what one step of the digit is worth */
  readonly scale: number;
  readonly piles: number;
}

function dealt(rows: Uint32Array, keys: Keys, { from, scale, piles }: Digit): Uint32Array {
  const digits = new Uint16Array(rows.length);
  const starts = new Uint32Array(piles + 1);
  for (let at = 0; at < rows.length; at++) {
    const digit = Math.floor(((keys[rows[at] as number] as number) - from) / scale) % piles;
    digits[at] = digit;
    starts[digit + 1] = (starts[digit + 1] as number) + 1;
  }
  for (let pile = 1; pile < piles; pile++) starts[pile] = (starts[pile] as number) + (starts[pile - 1] as number);
  return placed(rows, digits, starts);
}

function placed(rows: Uint32Array, digits: Uint16Array, starts: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const digit = digits[at] as number;
    const place = starts[digit] as number;
    ordered[place] = rows[at] as number;
    starts[digit] = place + 1;
  }
  return ordered;
}

function rangeOf(rows: Uint32Array, keys: Keys): { readonly from: number; readonly to: number } {
  let [from, to] = [Infinity, -Infinity];
  for (const row of rows) {
    const key = keys[row] as number;
    if (key < from) from = key;
    if (key > to) to = key;
  }
  return { from, to };
}
