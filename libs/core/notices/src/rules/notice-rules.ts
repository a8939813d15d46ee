import { AGREEMENT_RULES } from './agreement-rules.js';
import { AUTHORITY_RULES } from './authority-rules.js';
import { CALL_RULES } from './call-rules.js';
import { CHANGE_RULES } from './change-rules.js';
import { EARLY_RULES } from './early-rules.js';
import type { NoticeRule } from './notice-rule.js';
import { SUBJECT_RULES } from './subject-rules.js';

/** What notices must say, with sources; the order is that of the lists people read. */
export const NOTICE_RULES: readonly NoticeRule[] = [
  ...AUTHORITY_RULES,
  ...SUBJECT_RULES,
  ...EARLY_RULES,
  ...CALL_RULES,
  ...AGREEMENT_RULES,
  ...CHANGE_RULES,
];
