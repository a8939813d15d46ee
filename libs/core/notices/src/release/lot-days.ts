import type { NoticeDetails } from '../notice-details.js';
import type { NoticeLot } from '../notice-tender.js';

/** A lot's first and last day: its own, else those of the notice; empty where neither says. */
export const daysOf = (
  { contractStart, contractEnd }: NoticeLot,
  details: NoticeDetails,
): { readonly start: string; readonly end: string } => ({
  start: contractStart ?? details.contractStart,
  end: contractEnd ?? details.contractEnd,
});
