import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

export const COMMENT_SECTIONS = ['OVERVIEW', 'ROUTE', 'TIMELINE', 'LOTS', 'CRITERIA', 'DEAL', 'NOTICES'] as const;

const TenderCommentSchema = defineEntity({
  name: 'TenderComment',
  tableName: 'tender_comment',
  properties: {
    ...tenantRecord,
    tenderId: p.uuid(),
    section: p.enum(COMMENT_SECTIONS),
    words: p.text(),
    personId: p.uuid(),
    resolvedAt: p.datetime().nullable(),
    resolvedBy: p.uuid().nullable(),
  },
});

/** What a colleague said of one part of a draft. Their authority's alone. */
export class TenderComment extends TenderCommentSchema.class {}

TenderCommentSchema.setClass(TenderComment);
