import type { Additionality, Bilingual, MeasureDraft, MeasureTheme } from './measure.js';

/** What measures of one kind share. */
export interface Shared {
  readonly theme: MeasureTheme;
  readonly outcome: Bilingual;
  readonly additionality: Additionality;
  readonly uncertainty: string;
  readonly overlapGroup: string;
}

type Words = readonly [en: string, cy: string];

const bilingual = ([en, cy]: Words): Bilingual => ({ en, cy });

/** A measure without a public figure: it is graded only. */
export const graded = (
  shared: Shared,
  id: string,
  words: { readonly name: Words; readonly unit: Words },
): MeasureDraft => ({
  ...shared,
  ...{ id, name: bilingual(words.name), unit: bilingual(words.unit), proxy: null },
});
