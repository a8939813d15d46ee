import type { Dice } from './dice.spec-support.js';
import type { RawCriterion, RawScoring } from './raw-bundle.spec-support.js';

export const PRICE_KINDS = [
  'lowest-ratio',
  'lowest-difference',
  'min-max',
  'mean-deviation',
  'linear-to-ceiling',
  'bands',
];
export const OTHER_KINDS = ['grade', 'grade', 'pass-fail', 'sv-relative', 'sv-target', 'sv-bands'];
export const ABSOLUTE_KINDS = ['grade', 'pass-fail', 'linear-to-ceiling', 'bands', 'sv-target', 'sv-bands'];

/** Criteria whose weights sum to exactly 100 at each level, up to three levels deep. */
export function randomCriteria(dice: Dice, kinds: readonly string[], depth = 1): RawCriterion[] {
  const weights = randomWeights(dice, dice.between(1, depth === 1 ? 4 : 3));
  return weights.map((weight, index) => randomCriterion(dice, kinds, { depth, weight, index }));
}

interface Place {
  readonly depth: number;
  readonly weight: string;
  readonly index: number;
}

function randomCriterion(dice: Dice, kinds: readonly string[], { depth, weight, index }: Place): RawCriterion {
  const id =
    depth === 1 && index === 0 && dice.chance(0.2) ? 'price' : `${'xyz'[depth - 1]}${index}-${dice.between(1, 1e9)}`;
  const kind = dice.pick([{}, { kind: 'quality' }, { kind: 'social-value' }]);
  if (depth < 3 && dice.chance(0.3)) return { id, ...kind, weight, children: randomCriteria(dice, kinds, depth + 1) };
  return { id, ...kind, weight, scoring: randomScoring(dice, dice.pick(kinds)) };
}

/** Percentages with 0–4 decimals that sum to exactly 100; some are 0, a lone one is 100. */
export function randomWeights(dice: Dice, count: number): string[] {
  const places = dice.pick([0, 0, 0, 1, 2, 4]);
  const whole = 100 * 10 ** places;
  const step = places === 0 ? dice.pick([1, 5, 10]) : 1;
  const cuts = dice.times(count - 1, () => dice.between(0, whole / step) * step).sort((a, b) => a - b);
  return [...cuts, whole].map((cut, index) => ((cut - (cuts[index - 1] ?? 0)) / 10 ** places).toFixed(places));
}

const SCALES = [
  ['0', '1', '2', '3', '4', '5'],
  ['0', '2.5', '5'],
  ['0', '20', '50', '80', '100'],
];

function randomScoring(dice: Dice, kind: string): RawScoring {
  const fields = FIELDS[kind];
  return { kind, ...(fields ? fields(dice) : {}) };
}

const FIELDS: Record<string, (dice: Dice) => Partial<RawScoring>> = {
  grade: (dice) => {
    const scale = dice.chance(0.4) ? dice.pick(SCALES) : undefined;
    const max = scale?.at(-1) ?? dice.pick(['3', '4', '5', '7', '8', '10', '100', '2.5']);
    const minimum = dice.chance(0.2) ? { minimum: scale?.[1] ?? '1' } : {};
    return { max, ...minimum, ...(scale ? { scale } : {}) };
  },
  'linear-to-ceiling': (dice) => ({
    ceiling: dice.pick(['120', '1000.50', '99999.99', '7']),
    ...(dice.chance(0.5) ? { target: dice.pick(['0', '1.01', '6']) } : {}),
    ...(dice.chance(0.3) ? { ceilingIsMaximum: true } : {}),
  }),
  bands: (dice) => ({ bands: randomBands(dice) }),
  'sv-bands': (dice) => ({ bands: randomBands(dice) }),
  'sv-target': (dice) =>
    dice.pick([
      { target: dice.pick(['50', '333.33', '100000']) },
      { targetPerPound: '0.15' },
      { targetPerFte: '123.45' },
    ]),
};

function randomBands(dice: Dice): { upTo: string; fraction: string }[] {
  const edges = ['1', '5.50', '100', '100.01', '250', '1000', '50000.5'].filter(() => dice.chance(0.6));
  return (edges.length > 0 ? edges : ['100']).map((upTo) => ({
    upTo,
    fraction: dice.pick(['0', '0.125', '0.3333', '0.5', '1']),
  }));
}
