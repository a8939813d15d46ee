import type { AwardCriterion, Lot, LotMeasure, Tender } from '@commonweal/persistence';

/** What a lot asks of a bid. */
export interface LotRequirements {
  /** Keys of the criteria that need an answer in words. */
  readonly gradedKeys: readonly string[];
  readonly measureIds: readonly string[];
  /** All prices are compared on one basis. */
  readonly vat: 'INCLUDES_VAT' | 'EXCLUDES_VAT';
}

interface Published {
  readonly tender: Tender;
  readonly lot: Lot;
  readonly criteria: readonly AwardCriterion[];
  readonly measures: readonly LotMeasure[];
}

/** Reads what a lot asks for off its published criteria. Prices are compared on the basis of the estimate; without one, excluding VAT. */
export function lotRequirements({ tender, lot, criteria, measures }: Published): LotRequirements {
  const isGraded = ({ scoring }: AwardCriterion) => (scoring as { kind?: string } | null)?.kind === 'grade';
  return {
    gradedKeys: criteria.filter(isGraded).map(({ key }) => key),
    measureIds: measures.map(({ measureId }) => measureId),
    vat: lot.valueVat ?? tender.valueVat ?? 'EXCLUDES_VAT',
  };
}
