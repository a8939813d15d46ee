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
  },
});

/** A file that goes with a tender. What it says of the file is a copy, for those who may not see the upload. */
export class TenderDocument extends TenderDocumentSchema.class {}

TenderDocumentSchema.setClass(TenderDocument);
