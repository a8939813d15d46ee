import type { RuleSource } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';

/** A sentence about a rule in both languages, with where the rule comes from and how well that was confirmed. */
export interface SourcedText extends RuleSource {
  readonly text: Bilingual;
}

/** The sentence with its source. @param rule any row of rule data */
export const sourcedText = ({ source, status }: RuleSource, en: string, cy: string): SourcedText => ({
  ...{ source, status },
  text: { en, cy },
});
