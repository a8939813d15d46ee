import { parseDecimal } from '@commonweal/canonical';
import { parsePounds } from '@commonweal/money';
import type { Fault } from '@commonweal/result';
import { isPlaceFactor } from '@commonweal/social-value';

import type { DecileFactor, FrameworkContent, MinimumWeight } from './framework-content.js';

/** What is wrong with the figures of a framework: minimum weights, target, place factors. */
export const figureFaults = ({ minimumWeights, target, placeFactors }: FrameworkContent): Fault[] => [
  ...minimumWeights.flatMap((rule, index) => weightFaults(rule, `$.minimumWeights[${index}]`)),
  ...overlapFaults(minimumWeights),
  ...unless(!target || isAboveZero(target.rate), '$.target.rate', 'Give a rate above 0 as a plain decimal, like 0.20'),
  ...placeFactors.flatMap((factor, index) => factorFaults(factor, `$.placeFactors[${index}]`)),
  ...placeFactors.flatMap(({ decile }, index) =>
    unless(
      placeFactors.findIndex((other) => other.decile === decile) === index,
      `$.placeFactors[${index}].decile`,
      `There are two factors for decile ${decile}`,
    ),
  ),
];

function weightFaults({ fromPounds, belowPounds, percent }: MinimumWeight, path: string): Fault[] {
  const [from, below] = [penceOf(fromPounds), belowPounds === null ? null : penceOf(belowPounds)];
  const share = parseDecimal(percent);
  return [
    ...unless(from !== undefined, `${path}.fromPounds`, 'Give pounds including VAT, like 100000.00'),
    ...unless(
      below !== undefined,
      `${path}.belowPounds`,
      'Leave it out, or give pounds including VAT, like 1000000.00',
    ),
    ...unless(
      from === undefined || !below || below > from,
      `${path}.belowPounds`,
      'The upper end must be above the lower',
    ),
    ...unless(
      share !== null && share.decimals <= 4 && share.value.n <= 100n * share.value.d,
      `${path}.percent`,
      'Give a percentage from 0 to 100 with at most 4 decimals, like 12.5',
    ),
  ];
}

/** Two rules for one contract would say two things. */
function overlapFaults(rules: readonly MinimumWeight[]): Fault[] {
  const spans = rules.map(({ fromPounds, belowPounds }) => ({
    from: penceOf(fromPounds) ?? 0n,
    below: belowPounds === null ? null : (penceOf(belowPounds) ?? 0n),
  }));
  return spans.flatMap((span, index) => {
    const clash = spans.slice(0, index).some((earlier) => meets(earlier, span));
    return unless(!clash, `$.minimumWeights[${index}].fromPounds`, 'Another rule covers some of the same contracts');
  });
}

interface Span {
  readonly from: bigint;
  readonly below: bigint | null;
}

const meets = (a: Span, b: Span): boolean =>
  (a.below === null || b.from < a.below) && (b.below === null || a.from < b.below);

const factorFaults = ({ decile, factor }: DecileFactor, path: string): Fault[] => [
  ...unless(
    Number.isInteger(decile) && decile >= 1 && decile <= 10,
    `${path}.decile`,
    'A decile is a whole number from 1 to 10',
  ),
  ...unless(isPlaceFactor(factor), `${path}.factor`, 'Give a factor from 0 to 10 with at most 4 decimals, like 1.25'),
];

const isAboveZero = (text: string): boolean => (parseDecimal(text)?.value.n ?? 0n) > 0n;

function penceOf(pounds: string): bigint | undefined {
  const parsed = parsePounds(pounds);
  return parsed.ok ? parsed.value : undefined;
}

const unless = (sound: boolean, path: string, message: string): Fault[] => (sound ? [] : [{ path, message }]);
