import { type AskedQuestion, askedQuestions } from '@commonweal/criteria';
import { type Pence, pence } from '@commonweal/money';
import type { AwardCriterion, Lot, LotMeasure, Tender, TenderDesign } from '@commonweal/persistence';

/** What a lot asks of a bid. */
export interface LotRequirements {
  /** What needs an answer in words. */
  readonly questions: readonly AskedQuestion[];
  readonly measureIds: readonly string[];
  /** All prices are compared on one basis. */
  readonly vat: 'INCLUDES_VAT' | 'EXCLUDES_VAT';
  /** The most that one application to a fund may ask for; null where nothing is capped. */
  readonly cap: Pence | null;
}

interface Published {
  readonly tender: Tender;
  readonly lot: Lot;
  readonly criteria: readonly AwardCriterion[];
  readonly measures: readonly LotMeasure[];
  /** null: the tender came from a notice */
  readonly design: Pick<TenderDesign, 'fundCapPence'> | null;
}

/** Reads what a lot asks for off its published criteria. Prices are compared on the basis of the estimate; without one, excluding VAT. */
export function lotRequirements({ tender, lot, criteria, measures, design }: Published): LotRequirements {
  return {
    questions: askedQuestions(criteria),
    measureIds: measures.map(({ measureId }) => measureId),
    vat: lot.valueVat ?? tender.valueVat ?? 'EXCLUDES_VAT',
    cap: design?.fundCapPence ? pence(design.fundCapPence) : null,
  };
}
