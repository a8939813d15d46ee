import type { NeedFirstQuery } from '@commonweal/client';

import type { FieldFault } from '../form-page';

export type NeedFirstTender = NonNullable<NeedFirstQuery['tender']>;
export type NeedFirstLot = NeedFirstTender['lots'][number];
type Suggestion = NeedFirstTender['suggestions'][number];

/** What is chosen, as it is typed. */
export interface NeedFirstForm {
  readonly version: string;
  readonly lotId: string;
  readonly weight: string;
  readonly measureIds: readonly string[];
}

const LONGEST = 200;
const MOST = 100;
const PERCENT = /^\d{1,2}(\.\d{1,4})?$/;

export const emptyForm = ({ version, lots }: NeedFirstTender): NeedFirstForm => ({
  ...{ version: String(version), lotId: lots[0]?.id ?? '', weight: '10', measureIds: [] },
});

/** Reads the form. */
export function needFirstFormIn(sent: FormData): NeedFirstForm {
  const text = (name: string): string =>
    String(sent.get(name) ?? '')
      .trim()
      .slice(0, LONGEST);
  const measureIds = sent.getAll('measure').map(String).slice(0, MOST);
  return { version: text('version'), lotId: text('lot'), weight: text('weight'), measureIds };
}

/** Whether social value is among the criteria of a lot already. */
export const hasSocialValue = ({ criteria }: NeedFirstLot): boolean =>
  criteria.some(({ kind }) => kind === 'SOCIAL_VALUE');

/** What cannot be sent as it is typed. @param lot the one that was chosen */
export const typedFaults = ({ measureIds, weight }: NeedFirstForm, lot: NeedFirstLot | undefined): FieldFault[] => [
  ...(lot ? [] : [{ field: 'lot', key: 'lot' }]),
  ...(measureIds.length > 0 ? [] : [{ field: 'measure', key: 'measure' }]),
  ...(lot && !hasSocialValue(lot) && !PERCENT.test(weight) ? [{ field: 'weight', key: 'weight' }] : []),
];

/** A measure with everything that leads to it. */
export interface SuggestedMeasure {
  readonly measure: Suggestion['measure'];
  readonly reasons: readonly Suggestion[];
}

/** Each measure once, in the order in which reasons were found. */
export function byMeasure(suggestions: readonly Suggestion[]): SuggestedMeasure[] {
  const ids = [...new Set(suggestions.map(({ measure }) => measure.id))];
  return ids.flatMap((id) => {
    const reasons = suggestions.filter(({ measure }) => measure.id === id);
    return reasons[0] ? [{ measure: reasons[0].measure, reasons }] : [];
  });
}
