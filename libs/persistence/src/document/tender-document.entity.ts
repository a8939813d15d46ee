import { defineEntity, p } from '@mikro-orm/postgresql';

import { TENDER_DOCUMENT_KINDS } from '@commonweal/deal';

import { tenantRecord } from '../record.js';

const TenderDocumentSchema = defineEntity({
  name: 'TenderDocument',
  tableName: 'tender_document',
  properties: {
    ...tenantRecord,
    tenderId: p.uuid(),
    fileId: p.uuid(),
    position: p.integer(),
    kind: p.enum(TENDER_DOCUMENT_KINDS),
    title: p.text(),
    titleCy: p.text().nullable(),
    fileName: p.text(),
    mediaType: p.text(),
    bytes: p.integer(),
    sha256: p.text(),
    since: p.integer().nullable(),
    until: p.integer().nullable(),
    replaces: p.uuid().nullable(),
  },
});

/**
 * A file that goes with a tender. What it says of the file is a copy, for those who may not see the upload. `since` and
 * `until` are numbers of the amendments with which it came and ended; null: with publication, and not yet.
 */
export class TenderDocument extends TenderDocumentSchema.class {}

TenderDocumentSchema.setClass(TenderDocument);

/** The order of a list in which a newer file stands behind the one whose place it took. */
export const IN_PLACE = { position: 'asc', since: 'asc nulls first', id: 'asc' } as const;
