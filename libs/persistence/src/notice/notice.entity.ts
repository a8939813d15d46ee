import { defineEntity, p } from '@mikro-orm/postgresql';

import { NOTICE_STATES } from '@commonweal/lifecycle';

import { tenantRecord } from '../record.js';

export const NOTICE_TYPES = ['UK1', 'UK2', 'UK3', 'UK4', 'UK12'] as const;

/** One reason for which the national platform refused a notice. */
export interface NoticeRefusal {
  /** The field, as the platform names it; empty: the notice as a whole. */
  readonly path: string;
  readonly message: string;
}

const NoticeSchema = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    ...tenantRecord,
    tenderId: p.uuid(),
    type: p.enum(NOTICE_TYPES),
    ocid: p.text(),
    state: p.enum(NOTICE_STATES),
    version: p.integer().version(),
    details: p.json<object>(),
    serial: p.integer().nullable(),
    amendment: p.integer().nullable(),
    release: p.text().nullable(),
    submission: p.integer(),
    submittedAt: p.datetime().nullable(),
    platformRef: p.text().nullable(),
    attemptedAt: p.datetime().nullable(),
    leaseUntil: p.datetime().nullable(),
    trouble: p.text().nullable(),
    troubledSince: p.datetime().nullable(),
    decidedAt: p.datetime().nullable(),
    refusals: p.json<NoticeRefusal[]>(),
    platformId: p.text().nullable(),
    platformUrl: p.text().nullable(),
  },
});

/**
 * A statutory notice of a tender: its details while it is written, its release from submission on, and what the national
 * platform answered.
 */
export class Notice extends NoticeSchema.class {}

NoticeSchema.setClass(Notice);
