import type { OutgoingNotice } from '@commonweal/gateways';

/** A worker's turn at a notice that was submitted. */
export interface NoticeTurn {
  readonly tenantId: string;
  readonly noticeId: string;
  /** Which submission it is: a verdict on an earlier one is no verdict on this. */
  readonly submission: number;
  /** The platform's name for it, once it has it; null: it is to be handed over. */
  readonly platformRef: string | null;
  readonly outgoing: OutgoingNotice;
}

/** The platform has the notice and has not decided. */
export class VerdictOutstanding extends Error {
  override readonly name = 'VerdictOutstanding';
}

/** Another worker has its turn, or had it and died a moment ago. */
export class NoticeUnderWay extends Error {
  override readonly name = 'NoticeUnderWay';
}
