import type { LocalDate } from '@commonweal/calendar';

import { FRAMEWORK_OUTLINES } from '../outlines/framework-outlines.js';
import type { FrameworkOutline, SourcedWeight, Validity } from '../outlines/outline.js';
import type { ChoiceQuestion, Found, FrameworkChoice } from './choice.js';
import { choiceReasons } from './choice-reasons.js';
import { minimumWeightFor, partOfScore } from './minimum-weight.js';

/**
 * Which national framework a notice of this date and value falls under, what it asks, and why.
 *
 * @param outlines the frameworks to choose from; those the platform knows
 * @example notice 2027-01-01, £5,000,000 → PPN 026, 20 %, 3 indicators; 2026-12-31 → PPN 002, 10 %
 */
export function frameworkFor(
  question: ChoiceQuestion,
  outlines: readonly FrameworkOutline[] = FRAMEWORK_OUTLINES,
): FrameworkChoice {
  const found = find(question, outlines);
  const { dated, weight } = found;
  return {
    ...(dated && weight ? asks(question, dated.outline, weight) : NOTHING),
    indicators: found.indicator?.count ?? 0,
    alternatives: found.alternatives,
    reasons: choiceReasons(found),
  };
}

type Asked = Pick<FrameworkChoice, 'outline' | 'binding' | 'minimum'>;

const NOTHING: Asked = { outline: null, binding: false, minimum: null };

const asks = (question: ChoiceQuestion, outline: FrameworkOutline, { percent, basis }: SourcedWeight): Asked => ({
  ...{ outline, binding: question.buyer === 'CENTRAL_GOVERNMENT' },
  minimum: { percent, of: partOfScore(basis, question.priceIsAbsolute) },
});

function find(question: ChoiceQuestion, outlines: readonly FrameworkOutline[]): Found {
  const onDate = outlines.flatMap((outline) =>
    outline.validity.filter((one) => holdsOn(one, question.noticeDate)).map((validity) => ({ outline, validity })),
  );
  const dated = onDate.find(({ validity }) => validity.force === 'REQUIRED') ?? null;
  const alternatives = onDate.filter((one) => one !== dated).map(({ outline }) => outline);
  if (!dated) return { question, dated, weight: null, indicator: null, alternatives };
  const weight = minimumWeightFor(dated.outline.minimumWeights, question.value);
  const spans = dated.outline.indicators.map((rule) => ({ ...rule, ...ENDLESS }));
  return { question, dated, weight, indicator: minimumWeightFor(spans, question.value), alternatives };
}

const ENDLESS = { belowPounds: null, percent: '0', basis: 'TOTAL_SCORE' } as const;

const holdsOn = ({ appliesFrom, appliesTo }: Validity, date: LocalDate): boolean =>
  date >= appliesFrom && (appliesTo === undefined || date <= appliesTo);
