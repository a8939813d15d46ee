import { type Failure, type Result, fail, ok } from '@commonweal/result';

import type { LocalDate } from './local-date.js';
import type { RuleSource } from './rule-source.js';

/** A rule that holds from one day, and until another if that is known. Chosen by a tender's own dates, never by today. */
export interface DatedRule extends RuleSource {
  readonly appliesFrom: LocalDate;
  /** The last day it applies; left out while no end is known. */
  readonly appliesTo?: LocalDate;
}

/** No rule of that kind is known for that day. */
export type RuleNotKnown = Failure<'RuleNotKnown'>;

/**
 * The first rule that applies on a day and fits the question.
 *
 * @param rules in order of precedence
 * @param fits  whether a rule answers the question at all
 * @param what  the question in words, for the failure's message (`standstill after a contract award notice`)
 */
export function ruleOn<Rule extends DatedRule>(
  rules: readonly Rule[],
  date: LocalDate,
  { fits, what }: { readonly fits: (rule: Rule) => boolean; readonly what: string },
): Result<Rule, RuleNotKnown> {
  const rule = rules.find((candidate) => fits(candidate) && appliesOn(candidate, date));
  if (rule) return ok(rule);
  return fail({
    kind: 'RuleNotKnown',
    message: `No rule is known on ${date} for: ${what}. Check the date, or add the rule with its source.`,
  });
}

const appliesOn = ({ appliesFrom, appliesTo }: DatedRule, date: LocalDate): boolean =>
  date >= appliesFrom && (appliesTo === undefined || date <= appliesTo);
