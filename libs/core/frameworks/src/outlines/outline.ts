import type { DatedRule, RuleSource } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';
import { OPEN_MEASURES } from '@commonweal/measures';

import type {
  FrameworkCriterion,
  FrameworkOutcome,
  FrameworkTheme,
  MinimumWeight,
} from '../content/framework-content.js';

/** Whether a framework must be used in its time, or may be used instead of the one that must. */
export type Force = 'REQUIRED' | 'ALLOWED';

/** From when to when a framework is for notices, and how. */
export interface Validity extends DatedRule {
  readonly force: Force;
}

export type SourcedWeight = MinimumWeight & RuleSource;

/** At least so many key performance indicators about social value, from a contract value on (pounds including VAT). */
export interface IndicatorRule extends RuleSource {
  readonly fromPounds: string;
  readonly count: number;
}

/** A criterion of an outline with how well its wording is known. */
export type SourcedCriterion = FrameworkCriterion & RuleSource;
export type SourcedOutcome = Omit<FrameworkOutcome, 'criteria'> &
  RuleSource & { readonly criteria: readonly SourcedCriterion[] };
export type SourcedTheme = Omit<FrameworkTheme, 'outcomes'> &
  RuleSource & { readonly outcomes: readonly SourcedOutcome[] };

/**
 * A published framework in outline, in our own words. The measures under its criteria are our suggestion.
 *
 * @property scope    whom it binds
 * @property notes    what else a commissioner must know, such as what is not confirmed
 */
export interface FrameworkOutline {
  readonly id: string;
  readonly title: Bilingual;
  readonly publisher: string;
  readonly licence: string;
  readonly scope: Bilingual;
  readonly notes: readonly (RuleSource & { readonly text: Bilingual })[];
  readonly validity: readonly Validity[];
  readonly minimumWeights: readonly SourcedWeight[];
  readonly indicators: readonly IndicatorRule[];
  readonly themes: readonly SourcedTheme[];
}

/** The terms of every outline: the source is Crown copyright, the words are ours. */
export const OUTLINE_LICENCE = 'Open Government Licence v3.0 for the source; this outline is in our own words';

export const bilingual = (en: string, cy: string): Bilingual => ({ en, cy });

/** Whom the earlier national frameworks bind. */
export const NOT_BOUND = bilingual(
  'Central government. Councils, combined authorities and the NHS are not bound; they may adopt it.',
  'Llywodraeth ganolog. Nid yw’n rhwymo cynghorau, awdurdodau cyfun na’r GIG; cânt ei fabwysiadu.',
);

/** Criteria of one outcome that share how well they are known. */
export const criteria = (
  source: RuleSource,
  rows: readonly (readonly [code: string, en: string, cy: string, measureIds: string])[],
): SourcedCriterion[] =>
  rows.map(([code, en, cy, measureIds]) => ({
    ...source,
    code,
    name: bilingual(en, cy),
    measures: openReferences(measureIds),
  }));

const openReferences = (ids: string) =>
  ids
    .split(' ')
    .filter(Boolean)
    .map((measureId) => ({ setId: OPEN_MEASURES.id, measureId }));
