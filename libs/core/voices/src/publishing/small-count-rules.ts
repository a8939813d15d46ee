import { type DatedRule, type LocalDate, localDate, ruleOn } from '@commonweal/calendar';

/** Below which a count is not published. */
export interface SmallCountRule extends DatedRule {
  /** Counts from 1 to one less than this are small. */
  readonly threshold: number;
}

/** By the day of the count, newest first. */
export const SMALL_COUNT_RULES: readonly SmallCountRule[] = [
  {
    ...{ appliesFrom: localDate('2000-01-01'), status: 'K', threshold: 5 },
    source:
      'Usual practice of official statistics in the United Kingdom (Government Statistical Service, disclosure control of tables): counts under 5 are not published',
  },
];

/**
 * The rule by which results that are counted on a day are published.
 *
 * @throws Error for a day before the first rule, on which nothing of ours was counted
 */
export function smallCountRule(day: LocalDate): SmallCountRule {
  const rule = ruleOn(SMALL_COUNT_RULES, day, { fits: () => true, what: 'counts too small to publish' });
  if (!rule.ok) throw new Error(rule.failure.message);
  return rule.value;
}
