import { defineEntity, p } from '@mikro-orm/postgresql';

import { TENDER_STATES } from '@commonweal/lifecycle';

import { tenantRecord } from '../record.js';

export const VAT_BASES = ['INCLUDES_VAT', 'EXCLUDES_VAT'] as const;

/** The buyer as the notice names it. */
export interface NoticeBuyer {
  readonly name: string;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

const TenderSchema = defineEntity({
  name: 'Tender',
  tableName: 'tender',
  properties: {
    ...tenantRecord,
    reference: p.text(),
    ocid: p.text().nullable(),
    releaseId: p.text().nullable(),
    title: p.text(),
    description: p.text(),
    state: p.enum(TENDER_STATES),
    buyer: p.json<NoticeBuyer>(),
    mainCategory: p.text().nullable(),
    procurementMethod: p.text().nullable(),
    cpvCodes: p.array(),
    placeCodes: p.array(),
    isVcseFriendly: p.boolean(),
    isSmeFriendly: p.boolean(),
    valuePence: p.bigint().nullable(),
    valueVat: p.enum(VAT_BASES).nullable(),
    currency: p.text(),
    deadline: p.datetime().nullable(),
    enquiryDeadline: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    abandonedAt: p.datetime().nullable(),
    abandonReason: p.text().nullable(),
    endToldAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** A buyer's call for bids. Its state moves by the table in `@commonweal/lifecycle` only. */
export class Tender extends TenderSchema.class {}

TenderSchema.setClass(Tender);
