import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

export const APPROVAL_ACTIONS = ['SENT', 'APPROVED', 'RETURNED'] as const;

const TenderApprovalStepSchema = defineEntity({
  name: 'TenderApprovalStep',
  tableName: 'tender_approval_step',
  properties: {
    ...tenantRecord,
    tenderId: p.uuid(),
    action: p.enum(APPROVAL_ACTIONS),
    contentHash: p.text(),
    note: p.text().nullable(),
    openComments: p.integer(),
    personId: p.uuid(),
    ofStep: p.uuid().nullable(),
    sentBy: p.uuid().nullable(),
  },
});

/** A draft was sent for approval, approved or returned. Never changed. */
export class TenderApprovalStep extends TenderApprovalStepSchema.class {}

TenderApprovalStepSchema.setClass(TenderApprovalStep);
