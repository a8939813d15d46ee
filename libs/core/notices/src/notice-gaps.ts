import type { RuleSource } from '@commonweal/calendar';

import type { NoticeDetails } from './notice-details.js';
import type { NoticeFacts } from './notice-facts.js';
import type { BothLanguages } from './notice-type.js';
import { NOTICE_RULES } from './rules/notice-rules.js';

/**
 * One thing that a notice lacks or has wrong.
 *
 * @property ruleId stable name of the rule
 * @property path   of the field in the release
 * @property field  the detail by which it is mended; null: in the tender itself
 * @property rule   what must be so
 * @property fix    what to do
 */
export interface NoticeGap extends RuleSource {
  readonly ruleId: string;
  readonly path: string;
  readonly problem: 'MISSING' | 'WRONG';
  readonly field: keyof NoticeDetails | null;
  readonly rule: BothLanguages;
  readonly fix: BothLanguages;
}

/**
 * All that a notice lacks or has wrong by the rules of the day; nothing when it is complete.
 *
 * @example noticeGaps({ ...facts, type: 'UK2', details: NO_DETAILS })[0]?.path // 'parties[0].identifier.id'
 */
export const noticeGaps = (facts: NoticeFacts): NoticeGap[] =>
  NOTICE_RULES.filter(
    ({ types, appliesFrom, appliesTo }) =>
      types.includes(facts.type) && appliesFrom <= facts.today && (appliesTo === undefined || facts.today <= appliesTo),
  ).flatMap(({ id, path, field, rule, fix, source, status, broken }) =>
    broken(facts).map((breach) => ({
      ...{ ruleId: id, problem: breach.problem, path: breach.path ?? path, field },
      ...{ rule, fix: breach.fix ?? fix, source, status },
    })),
  );

/**
 * The path of a notice's gap from its tender: by the detail that mends it, or by the rule where the tender itself does.
 *
 * @example noticeGapPath({ ruleId: 'buyer-town', field: 'town' }) // '$.notice.town'
 */
export const noticeGapPath = ({ ruleId, field }: Pick<NoticeGap, 'ruleId' | 'field'>): string =>
  `$.notice.${field ?? ruleId}`;
