import { DEAL_RULES, RESERVATION_RULES } from '@commonweal/deal';
import { DECISION_RULES, GATE_RULES, PLAIN_RULES, SCOPE_RULES } from '@commonweal/design';
import { NOTICE_KINDS, NOTICE_RULES } from '@commonweal/notices';

import type { Catalogue } from '../matching/catalogue-index.js';

/** Rules whose texts the core has in both languages. */
const RULES = [DEAL_RULES, RESERVATION_RULES, DECISION_RULES, GATE_RULES, PLAIN_RULES, SCOPE_RULES, NOTICE_RULES];

/** Rules and fixes as the core says them, so that what is built from them is Welsh as well. */
export const coreRules: Catalogue = Object.fromEntries(pairsIn(RULES));

/** `preliminary market engagement notice`, as it stands in a sentence. */
export const noticeNames: Catalogue = Object.fromEntries(
  Object.values(NOTICE_KINDS).map(({ name: { en, cy } }) => [en.toLowerCase(), cy.toLowerCase()]),
);

/** Every `{ en, cy }` in a value. */
export function pairsIn(value: unknown): [english: string, welsh: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, cy } = value as { readonly en?: unknown; readonly cy?: unknown };
  if (typeof en === 'string' && typeof cy === 'string') return [[en, cy]];
  return Object.values(value).flatMap(pairsIn);
}
