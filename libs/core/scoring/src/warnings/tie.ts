import type { Scored } from './scored.js';
import type { Warning } from './warning.js';

/** `TIE`: nothing published parts these bids; people settle it by the published last-resort rule. */
export const tie = ({ ties }: Scored): readonly Warning[] => ties.map((bids) => ({ code: 'TIE', bids }));
