/** How large a supplier is. */
export const SUPPLIER_SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type SupplierSize = (typeof SUPPLIER_SIZES)[number];

/** What the size follows from: people, and whole pounds of the last full year. */
export interface SizeFigures {
  /** Average number of staff in the year, full-time equivalents; counted with linked organisations. */
  readonly headcount: number;
  /** Turnover in pence; null: not given. */
  readonly turnoverPence: bigint | null;
  /** Balance sheet total in pence; null: not given. */
  readonly balanceSheetPence: bigint | null;
}

interface Ceiling {
  readonly size: SupplierSize;
  readonly staffBelow: number;
  readonly turnoverPence: bigint;
  readonly balanceSheetPence: bigint;
}

const pounds = (amount: number): bigint => BigInt(amount) * 100n;

/**
 * Medium is the ceiling of the Procurement Act 2023, section 123(1): fewer than 250 staff, and a turnover of at most
 * £44 million or a balance sheet total of at most £38 million. The Act draws no line below it. Micro and small are those
 * of Recommendation 2003/361/EC (fewer than 10 and 50 staff; 2 and 10 million euros for either figure), at the rate at
 * which the Act made £44 million of its 50 million euros: 0.88.
 */
const CEILINGS: readonly Ceiling[] = [
  { size: 'MICRO', staffBelow: 10, turnoverPence: pounds(1_760_000), balanceSheetPence: pounds(1_760_000) },
  { size: 'SMALL', staffBelow: 50, turnoverPence: pounds(8_800_000), balanceSheetPence: pounds(8_800_000) },
  { size: 'MEDIUM', staffBelow: 250, turnoverPence: pounds(44_000_000), balanceSheetPence: pounds(38_000_000) },
];

/**
 * The size of a supplier: the first of micro, small, medium whose staff and one of whose two amounts are not exceeded.
 *
 * @returns null while neither amount is known
 * @example supplierSize({ headcount: 12, turnoverPence: 90_000_000n, balanceSheetPence: null }) // 'SMALL'
 */
export function supplierSize(figures: SizeFigures): SupplierSize | null {
  const { headcount, turnoverPence, balanceSheetPence } = figures;
  if (turnoverPence === null && balanceSheetPence === null) return null;
  const within = (amount: bigint | null, ceiling: bigint) => amount !== null && amount <= ceiling;
  const fits = (ceiling: Ceiling) =>
    headcount < ceiling.staffBelow &&
    (within(turnoverPence, ceiling.turnoverPence) || within(balanceSheetPence, ceiling.balanceSheetPence));
  return CEILINGS.find(fits)?.size ?? 'LARGE';
}

/** Whether the Act counts the supplier among small and medium-sized enterprises. */
export const isSme = (size: SupplierSize): boolean => size !== 'LARGE';
