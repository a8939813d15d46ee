import type { WeightBasis } from '@commonweal/client';

export const FIELDS = ['title', 'titleCy', 'validFrom', 'validTo', 'weights', 'rate', 'factors', 'themes'] as const;
export type EditField = (typeof FIELDS)[number];
export const TARGETS = ['NONE', 'PER_POUND', 'PER_FTE'] as const;

export const BASES = ['TOTAL_SCORE', 'NON_PRICE_SCORE_IF_ABSOLUTE'] as const satisfies readonly WeightBasis[];

/** A draft as its form shows it. */
export type EditForm = Readonly<Record<EditField | 'version' | 'basis' | 'targetKind', string>>;

export interface EditFault {
  readonly field: EditField;
  readonly message: string;
}
