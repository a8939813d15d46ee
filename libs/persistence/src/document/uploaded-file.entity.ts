import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

const UploadedFileSchema = defineEntity({
  name: 'UploadedFile',
  tableName: 'uploaded_file',
  properties: {
    ...tenantRecord,
    uploadedBy: p.uuid(),
    name: p.text(),
    mediaType: p.text(),
    bytes: p.integer(),
    sha256: p.text().nullable(),
  },
});

/** A file in the file store, under this row's id. Without a hash it may not have arrived whole. */
export class UploadedFile extends UploadedFileSchema.class {}

UploadedFileSchema.setClass(UploadedFile);
