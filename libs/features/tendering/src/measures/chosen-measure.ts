import { type Measure, OPEN_MEASURES, inOnePriceYear } from '@commonweal/measures';
import type { Fault } from '@commonweal/result';

/** A measure with its figures as they stood when it was chosen, and which set they are from. */
export interface ChosenMeasure extends Measure {
  readonly set: { readonly id: string; readonly version: string; readonly licence: string };
}

export const MOST_MEASURES = 100;

const { id, version, licence, measures } = OPEN_MEASURES;
const byId = new Map(measures.map((measure) => [measure.id, { ...measure, set: { id, version, licence } }]));

/** Everything that can be chosen, in the set's order. */
export const openMeasures: readonly ChosenMeasure[] = [...byId.values()];

/** Measures as they stand now in the set that ships with the product, their values in the prices of one year. */
export const openMeasuresOf = (measureIds: readonly string[]): readonly ChosenMeasure[] =>
  inOnePriceYear(measureIds.flatMap((measureId) => byId.get(measureId) ?? []));

/** What was chosen for an earlier lot, as it stands now; a measure that the set no longer has stays as it was. */
export const chosenAnew = (earlier: readonly { readonly measureId: string; readonly snapshot: object }[]) =>
  inOnePriceYear(earlier.map(({ measureId, snapshot }) => byId.get(measureId) ?? (snapshot as ChosenMeasure)));

/** A set's key before a colon: a measure that an authority imported. What is chosen for a lot is published with it. */
const ONLY_OPEN =
  'This measure is of an imported set, and a published tender shows its measures to everybody, which the set’s licence does not allow. Choose an open measure';

/** Which of the ids cannot be chosen. */
export function choiceFaults(measureIds: readonly string[]): Fault[] {
  if (measureIds.length > MOST_MEASURES)
    return [{ path: '$.measureIds', message: `Choose at most ${MOST_MEASURES} measures` }];
  return measureIds.flatMap((measureId, index) => {
    const path = `$.measureIds[${index}]`;
    if (measureId.includes(':')) return [{ path, message: ONLY_OPEN }];
    if (!byId.has(measureId)) return [{ path, message: 'There is no measure of this id: `measures` lists them' }];
    if (measureIds.indexOf(measureId) < index) return [{ path, message: 'This measure is chosen already' }];
    return [];
  });
}
