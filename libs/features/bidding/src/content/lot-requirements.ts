import { type OfferRequirements, offerRequirements } from '@commonweal/deal';
import { pence } from '@commonweal/money';
import type { AwardCriterion, Lot, LotMeasure, Tender, TenderDesign } from '@commonweal/persistence';

interface Published {
  readonly tender: Tender;
  readonly lot: Lot;
  readonly criteria: readonly AwardCriterion[];
  readonly measures: readonly LotMeasure[];
  /** null: the tender came from a notice */
  readonly design: Pick<TenderDesign, 'fundCapPence'> | null;
}

/** Reads what a lot asks for off its published rows. */
export const lotRequirements = ({ tender, lot, criteria, measures, design }: Published): OfferRequirements =>
  offerRequirements({
    criteria,
    measureIds: measures.map(({ measureId }) => measureId),
    estimates: [lot.valueVat ?? null, tender.valueVat ?? null],
    cap: design?.fundCapPence ? pence(design.fundCapPence) : null,
  });
