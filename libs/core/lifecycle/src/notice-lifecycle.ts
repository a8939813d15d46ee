import type { LifecycleTable } from './lifecycle-table.js';

/** The life of a statutory notice: written, with the national platform, refused or accepted by it. */
export const NOTICE_STATES = ['DRAFT', 'PENDING', 'REFUSED', 'ACCEPTED'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/**
 * The moves of a notice. Only the national platform's answer accepts or refuses; a refused notice is mended and submitted
 * again. An accepted one stands for good: what changes is said by another notice.
 */
export const NOTICE_LIFECYCLE: LifecycleTable<NoticeState> = {
  subject: 'notice',
  states: NOTICE_STATES,
  initial: 'DRAFT',
  ends: ['REFUSED', 'ACCEPTED'],
  transitions: [
    { from: 'DRAFT', to: 'PENDING', action: 'submit', needs: ['COMPLETE'] },
    { from: 'REFUSED', to: 'PENDING', action: 'submit', needs: ['COMPLETE'] },
    { from: 'PENDING', to: 'REFUSED', action: 'refuse', needs: ['PLATFORM_ANSWERED'] },
    { from: 'PENDING', to: 'ACCEPTED', action: 'accept', needs: ['PLATFORM_ANSWERED'] },
  ],
};
