import type { Bilingual } from '@commonweal/measures';

/** Why a measure stands in a lot: what the figures of a place, or its people, say. Published with the tender. */
export interface CriterionReason {
  readonly lotId: string;
  readonly measureId: string;
  readonly place: string;
  readonly because: Bilingual;
  readonly source: string;
}
