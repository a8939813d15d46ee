import { ruleOn } from '@commonweal/calendar';
import { type Result, fail, ok } from '@commonweal/result';

import { sourcedText } from '../sourced-text.js';
import { byValue } from './by-value.js';
import { plainRule, spoken, unknownRule } from './known-rule.js';
import type { RouteAnswer, RouteQuestion, RouteRefused } from './route-answer.js';
import { SCOPE_RULES, type ScopeRule } from './route-rules.js';

type Asked = Result<RouteAnswer, RouteRefused>;

/**
 * Which regimes a tender may take, by its nation, subject, value and the date of its notice, with a reason for each step.
 *
 * A contract at or above its threshold is covered; one a penny below is not. A value without VAT has the standard rate
 * added first. Frameworks and dynamic markets are out of scope.
 *
 * @returns the regimes that are open, or `RouteRefused` with the reasons and the answer at fault
 * @example £207,720.00 incl. VAT, services, sub-central, notice 2026-06-01 → open or competitive flexible
 * @example £207,719.99 → below threshold, notifiable
 */
export function routeFor(question: RouteQuestion): Asked {
  const scope = scopeOf('PROCUREMENT_ACT', question);
  if (scope.ok && !scope.value.admits) return refused(scope.value, ['nation']);
  if (question.subject === 'GRANT') return grant(question);
  if (question.subject === 'HEALTH_CARE') return healthCare(question);
  if (!scope.ok) return unknownRule(scope.failure.message);
  return byValue(question, [spoken(scope.value)]);
}

const scopeOf = (law: ScopeRule['law'], { nation, noticeDate }: RouteQuestion) =>
  ruleOn(SCOPE_RULES, noticeDate, {
    fits: (rule) => rule.law === law && rule.nation === nation,
    what: `which law ${nation.toLowerCase().replace('_', ' ')} buys under`,
  });

function grant(question: RouteQuestion): Asked {
  const rule = plainRule('NO_BUYING', question);
  if (!rule.ok) return unknownRule(rule.failure.message);
  return ok({ regimes: ['FUNDING_CALL'], threshold: null, notifiable: null, reasons: [spoken(rule.value)] });
}

function healthCare(question: RouteQuestion): Asked {
  if (question.nation === 'NORTHERN_IRELAND') return byValue({ ...question, subject: 'LIGHT_TOUCH' }, [NO_REGIME]);
  const scope = scopeOf('HEALTH_CARE', question);
  if (!scope.ok) return unknownRule(scope.failure.message);
  if (!scope.value.admits) return refused(scope.value, ['subject']);
  const reasons = [spoken(scope.value)];
  return ok({ regimes: ['PROVIDER_SELECTION'], threshold: null, notifiable: null, reasons });
}

const NO_REGIME = sourcedText(
  { source: 'Health Care Services (Provider Selection Regime) Regulations 2023, extent', status: 'K' },
  'Northern Ireland has no provider selection regime: health care is a light touch service there.',
  'Nid oes gan Ogledd Iwerddon gyfundrefn dewis darparwyr: gwasanaeth cyffyrddiad ysgafn yw gofal iechyd yno.',
);

function refused(rule: ScopeRule, path: readonly string[]) {
  return fail({ kind: 'RouteRefused' as const, message: rule.text.en, path, reasons: [spoken(rule)] });
}
