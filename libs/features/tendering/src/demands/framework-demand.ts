import { compare, formatExact, parseDecimal } from '@commonweal/canonical';
import type { LocalDate } from '@commonweal/calendar';
import { grossValue, type SourcedText } from '@commonweal/design';
import {
  type FrameworkContent,
  frameworkFor,
  leastWeightOfTotal,
  minimumWeightFor,
  partOfScore,
  proportionalTarget,
} from '@commonweal/frameworks';
import { type Pence, toWire } from '@commonweal/money';
import type { TenderDesign } from '@commonweal/persistence';

import { type TenderSum, tenderValue } from '../design/tender-value.js';
import type { SocialWeight } from './social-weight.js';

/** A version of the authority's own that holds on the day of the notice. */
export interface OwnFramework {
  readonly id: string;
  readonly title: string;
  readonly titleCy: string | null;
  readonly content: FrameworkContent;
}

/** What a social value framework asks of a lot, and whether the lot does it. */
export interface FrameworkDemand {
  readonly frameworkId: string;
  readonly title: string;
  readonly titleCy: string | null;
  /** Whether this authority must keep it. */
  readonly isBinding: boolean;
  /** Percent of the whole lot; null: the framework asks for no weight at this value. */
  readonly leastWeight: string | null;
  readonly isMet: boolean;
  /** Pounds that earn full points by the framework's proportional target; null where it has none for this contract. */
  readonly target: string | null;
  readonly reasons: readonly SourcedText[];
}

/** What decides which frameworks speak of a lot. */
export interface DemandQuestion {
  readonly design: Pick<TenderDesign, 'authority' | 'regime'>;
  readonly tender: TenderSum;
  /** The notice's own day. */
  readonly noticeDate: LocalDate;
  readonly own: readonly OwnFramework[];
}

/**
 * What frameworks ask of a lot: the national one of the notice's own day and value first, then the authority's own. None
 * where the value is unknown or money is given away, for frameworks go by what a contract is worth.
 */
export function frameworkDemands(question: DemandQuestion, lot: SocialWeight): FrameworkDemand[] {
  const value = tenderValue(question.tender);
  const gross = value ? grossValue(value, question.noticeDate) : null;
  if (!gross?.ok || question.design.regime === 'FUNDING_CALL') return [];
  const contract = gross.value.gross;
  return [
    ...national(question, contract, lot),
    ...question.own.map((framework) => ownDemand(framework, contract, lot)),
  ];
}

function national({ design, noticeDate }: DemandQuestion, value: Pence, lot: SocialWeight): FrameworkDemand[] {
  const buyer = design.authority === 'CENTRAL' ? 'CENTRAL_GOVERNMENT' : 'OTHER';
  const choice = frameworkFor({ noticeDate, value, buyer, priceIsAbsolute: lot.priceIsAbsolute });
  const { outline, minimum, binding, reasons } = choice;
  if (!outline) return [];
  const leastWeight = minimum && leastWeightOfTotal(minimum.percent, minimum.of, formatExact(lot.nonPrice));
  return [
    {
      ...{ frameworkId: outline.id, title: outline.title.en, titleCy: outline.title.cy, isBinding: binding },
      ...{ leastWeight, isMet: isMet(lot, leastWeight), target: null, reasons },
    },
  ];
}

function ownDemand({ id, title, titleCy, content }: OwnFramework, value: Pence, lot: SocialWeight): FrameworkDemand {
  const rule = minimumWeightFor(content.minimumWeights, value);
  const part = rule && partOfScore(rule.basis, lot.priceIsAbsolute);
  const leastWeight = rule && part && leastWeightOfTotal(rule.percent, part, formatExact(lot.nonPrice));
  const target = content.target && proportionalTarget(content.target, { value: toWire(value), fte: '0' });
  return {
    ...{ frameworkId: id, title, titleCy, isBinding: false, leastWeight, isMet: isMet(lot, leastWeight) },
    ...{ target: target?.ok ? target.value : null, reasons: [] },
  };
}

function isMet({ weight }: SocialWeight, leastWeight: string | null): boolean {
  const least = leastWeight === null ? null : parseDecimal(leastWeight);
  return !least || compare(weight, least.value) >= 0;
}
