import { TENDER_STATES, type TenderState } from '@commonweal/lifecycle';

import type { Condition } from '../tender-condition.js';

/** The states of a list, as far as an index has them in the list's order. */
export interface Phase {
  readonly ordered: readonly Condition[];
  /** What is still to be narrowed; null: nothing. */
  readonly states: readonly TenderState[] | null;
}

/** Whether these are the open ones alone, of which there are never very many. */
export const isOpenAlone = ({ ordered }: Phase): boolean => ordered.includes(OPEN);

const OPEN = { sql: `state = 'PUBLISHED'`, values: [] };
const PAST = { sql: `state <> 'PUBLISHED'`, values: [] };
const PAST_STATES = TENDER_STATES.filter((state) => state !== 'DRAFT' && state !== 'PUBLISHED');

/** Open tenders are in an index of their own, and so are past ones. */
export function phaseOf(states: readonly TenderState[] | null): Phase {
  if (states === null) return { ordered: [], states };
  const isOpen = states.includes('PUBLISHED');
  const past = PAST_STATES.filter((state) => states.includes(state));
  const isAllPast = past.length === PAST_STATES.length;
  if (isOpen && isAllPast) return { ordered: [], states: null };
  if (isOpen) return past.length === 0 ? { ordered: [OPEN], states: null } : { ordered: [], states };
  return past.length === 0 ? { ordered: [], states: [] } : { ordered: [PAST], states: isAllPast ? null : past };
}
