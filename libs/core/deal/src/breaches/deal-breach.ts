import { ruleOn } from '@commonweal/calendar';
import type { SourcedText } from '@commonweal/design';
import type { Bilingual } from '@commonweal/measures';

import type { DealRule, DealRuleName } from '../rules/deal-rule.js';
import { DEAL_RULES } from '../rules/deal-rules.js';
import type { DealQuestion } from '../terms/deal-terms.js';

/**
 * A rule that the deal breaks.
 *
 * @property path  JSON path of the field, from the terms: `$.payment.days`, `$.lots[0].places[1].channels`
 * @property rule  which rule, as one word
 * @property text  the rule in words, with its source
 * @property fix   what to do
 * @property stops nothing is published against it; otherwise it only warns
 */
export interface DealBreach extends SourcedText {
  readonly path: string;
  readonly rule: DealRuleName;
  readonly fix: Bilingual;
  readonly stops: boolean;
}

/** The rule of a name for a tender, by the day of its notice; null where there is none. */
export function dealRule(name: DealRuleName, { regime, noticeDate }: DealQuestion): DealRule | null {
  const fits = (rule: DealRule) => rule.name === name && rule.regimes.includes(regime);
  const found = ruleOn(DEAL_RULES, noticeDate, { fits, what: name });
  return found.ok ? found.value : null;
}

/** The breach of a rule at each of the paths; none where there is no such rule. */
export const breachesAt = (paths: readonly string[], rule: DealRule | null): DealBreach[] =>
  rule === null ? [] : paths.map((path) => breachOf(path, rule));

const breachOf = (path: string, { name, text, fix, source, status, stops }: DealRule): DealBreach => ({
  ...{ path, rule: name, text, fix, source, status, stops },
});
