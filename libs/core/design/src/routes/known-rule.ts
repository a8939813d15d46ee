import { ruleOn } from '@commonweal/calendar';
import { fail } from '@commonweal/result';

import type { SourcedText } from '../sourced-text.js';
import type { RouteQuestion } from './route-answer.js';
import { PLAIN_RULES, type PlainRule, type ScopeRule } from './route-rules.js';

/** The rule of a name on the day of the notice. */
export const plainRule = (name: PlainRule['name'], { noticeDate }: Pick<RouteQuestion, 'noticeDate'>) =>
  ruleOn(PLAIN_RULES, noticeDate, { fits: (rule) => rule.name === name, what: name.toLowerCase().replace('_', ' ') });

/** A rule's own sentence. */
export const spoken = ({ text, source, status }: PlainRule | ScopeRule): SourcedText => ({ text, source, status });

/** No rule is known for the day of the notice: another day, or a new row of data, is needed. */
export const unknownRule = (message: string) =>
  fail({ kind: 'RouteRefused' as const, message, path: ['noticeDate'], reasons: [] });
