import type { LocalDate } from '@commonweal/calendar';

import type { NoticeDetails } from './notice-details.js';
import type { NoticeTender } from './notice-tender.js';
import type { NoticeType } from './notice-type.js';

/** A release of the same process that the national platform accepted. */
export interface EarlierRelease {
  readonly type: NoticeType;
  readonly releaseId: string;
  /** The day on which it was accepted, by London clocks. */
  readonly day: LocalDate;
}

/**
 * All that a notice is made and judged from.
 *
 * @property today   the day by the database's clock, in London: it chooses the rules
 * @property earlier oldest first
 * @property known   what the tender itself says of the details; nothing for a tender that came from a notice
 * @property changed what differs from the last notice of the type, a few words each; empty where it is not known
 */
export interface NoticeFacts {
  readonly type: NoticeType;
  readonly tender: NoticeTender;
  readonly details: NoticeDetails;
  readonly known: NoticeDetails;
  readonly today: LocalDate;
  readonly earlier: readonly EarlierRelease[];
  readonly changed: readonly string[];
}

/** The last accepted release of the same type, which this one amends; undefined: it is the first. */
export const amended = ({ type, earlier }: NoticeFacts): EarlierRelease | undefined =>
  earlier.findLast((release) => release.type === type);
