import { type LocalDate, ruleOn } from '@commonweal/calendar';
import type { Bilingual } from '@commonweal/measures';

import type { BuyingNation, Regime, TenderSubject } from '../routes/regime.js';
import type { SourcedText } from '../sourced-text.js';
import { DECISION_RULES, type DecisionRule } from './decision-rules.js';
import type { BeforeTender } from './decisions.js';

/** What decides which decisions are asked for. The day is that of the notice, never today. */
export interface DecisionQuestion {
  readonly nation: BuyingNation;
  readonly subject: TenderSubject;
  readonly regime: Regime;
  readonly noticeDate: LocalDate;
}

/** A decision that a rule asks for and that nobody has made. */
export interface DecisionBreach extends SourcedText {
  readonly path: string;
  readonly fix: Bilingual;
}

/**
 * The decisions that are missing before publication.
 *
 * @example services in England by the open procedure, nothing decided → `$.equality` and `$.consultation`
 * @example goods, works, or below the threshold → nothing
 */
export function decisionBreaches(decided: BeforeTender, question: DecisionQuestion): DecisionBreach[] {
  const open = { EQUALITY: decided.equality === null, CONSULTATION: decided.consultation === null };
  const paths = { EQUALITY: '$.equality', CONSULTATION: '$.consultation' };
  return (['EQUALITY', 'CONSULTATION'] as const).flatMap((name) => {
    const rule = open[name] ? decisionRule(name, question) : null;
    if (!rule) return [];
    const { text, fix, source, status } = rule;
    return [{ path: paths[name], text, fix, source, status }];
  });
}

function decisionRule(name: DecisionRule['name'], question: DecisionQuestion): DecisionRule | null {
  const { nation, subject, regime, noticeDate } = question;
  const found = ruleOn(DECISION_RULES, noticeDate, {
    fits: (rule) =>
      rule.name === name &&
      rule.nations.includes(nation) &&
      rule.subjects.includes(subject) &&
      rule.regimes.includes(regime),
    what: name.toLowerCase(),
  });
  return found.ok ? found.value : null;
}
