/** A tender of any size with 20 leaves: price (lowest ratio) 30, social value (relative) 10, eighteen graded questions 60. */
export const GRADED = 18;
export const MAX_GRADE = 5;
const WEIGHTS = [30, 10, ...Array.from({ length: GRADED }, (_, index) => (index % 2 === 0 ? 4 : 2.6667))];
// Eighteen questions share 60 points; the last takes what the others leave, so that the sum is exact.
WEIGHTS[WEIGHTS.length - 1] = Number((100 - WEIGHTS.slice(0, -1).reduce((a, b) => a + b, 0)).toFixed(4));

/** Effective weights in per cent, leaf by leaf: price, social value, questions. */
export const weights = WEIGHTS;

/** The same columns for the same size: pence, whole pounds of social value, and grades leaf after leaf. */
export function tenderColumns(bids) {
  const random = generator(bids);
  return {
    bids,
    pence: Float64Array.from({ length: bids }, () => 8_000_000 + Math.floor(random() * 7_000_000)),
    socialValue: Float64Array.from({ length: bids }, () => Math.floor(random() * 400_000)),
    grades: Uint8Array.from({ length: bids * GRADED }, () => Math.floor(random() * (MAX_GRADE + 1))),
  };
}

/** The tender as a proof bundle. */
export function tenderBundle({ bids, pence, socialValue, grades }) {
  return {
    version: 1,
    method: { kind: 'weighted-sum', precision: 2 },
    tieBreak: ['price'],
    criteria: [
      { id: 'price', weight: String(WEIGHTS[0]), scoring: { kind: 'lowest-ratio' } },
      { id: 'sv', kind: 'social-value', weight: String(WEIGHTS[1]), scoring: { kind: 'sv-relative' } },
      ...WEIGHTS.slice(2).map((weight, index) => ({
        id: `q${index}`,
        weight: String(weight),
        scoring: { kind: 'grade', max: String(MAX_GRADE) },
      })),
    ],
    bids: Array.from({ length: bids }, (_, bid) => ({
      id: `bid-${String(bid).padStart(7, '0')}`,
      price: (pence[bid] / 100).toFixed(2),
      socialValue: String(socialValue[bid]),
      grades: Object.fromEntries(
        Array.from({ length: GRADED }, (_, leaf) => [`q${leaf}`, String(grades[leaf * bids + bid])]),
      ),
    })),
  };
}

/** mulberry32 */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
