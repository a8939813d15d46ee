import { defineEntity, p } from '@mikro-orm/postgresql';

import { tenantRecord } from '../record.js';

export const FRAMEWORK_STATES = ['DRAFT', 'PUBLISHED'] as const;

const FrameworkVersionSchema = defineEntity({
  name: 'FrameworkVersion',
  tableName: 'framework_version',
  properties: {
    ...tenantRecord,
    frameworkId: p.uuid(),
    number: p.integer(),
    version: p.integer().version(),
    state: p.enum(FRAMEWORK_STATES),
    title: p.text(),
    titleCy: p.text().nullable(),
    validFrom: p.text().nullable(),
    validTo: p.text().nullable(),
    copiedFrom: p.text().nullable(),
    content: p.json<object>(),
    publishedAt: p.datetime().nullable(),
  },
});

/** A version of an authority's own social value framework: a draft, or published and never changed again. */
export class FrameworkVersion extends FrameworkVersionSchema.class {}

FrameworkVersionSchema.setClass(FrameworkVersion);

const MeasureSetSchema = defineEntity({
  name: 'MeasureSet',
  tableName: 'measure_set',
  properties: {
    ...tenantRecord,
    key: p.text(),
    name: p.text(),
    publisher: p.text(),
    licence: p.text(),
    fileHash: p.text(),
    measures: p.json<object[]>(),
  },
});

/** A measure set that an authority brought along under its own licence. Nobody else ever sees it. */
export class MeasureSet extends MeasureSetSchema.class {}

MeasureSetSchema.setClass(MeasureSet);
