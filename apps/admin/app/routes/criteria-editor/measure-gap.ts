import { weightUnits } from '@commonweal/criteria';
import { type ChoiceGap, choiceGap, gainOf, inOnePriceYear, OPEN_MEASURES } from '@commonweal/measures';
import { isSocialValueScoring } from '@commonweal/scoring';

/** A lot as far as it tells whether its measures are scored in pounds. */
export interface LotOfMeasures {
  readonly criteria: readonly { readonly weight: string; readonly scoring?: string | null }[];
}

/** Whose gain each open measure is, by its id. */
export const GAINS: Readonly<Record<string, ReturnType<typeof gainOf>>> = Object.fromEntries(
  OPEN_MEASURES.measures.map((measure) => [measure.id, gainOf(measure)]),
);

/** What publication still asks of these measures, as far as social value in pounds is scored; null: nothing. */
export function measureGap({ criteria }: LotOfMeasures, measureIds: readonly string[]): ChoiceGap | null {
  const isValued = criteria.some(({ scoring, weight }) => isSocialValue(scoring) && weightUnits(weight) > 0n);
  const chosen = OPEN_MEASURES.measures.filter(({ id }) => measureIds.includes(id));
  return isValued ? choiceGap(inOnePriceYear(chosen)) : null;
}

const isSocialValue = (scoring: string | null | undefined): boolean =>
  Boolean(scoring) && isSocialValueScoring({ kind: String((JSON.parse(scoring ?? '{}') as { kind?: unknown }).kind) });
