import { defineEntity, p } from '@mikro-orm/postgresql';

import type { PlaceRule } from '@commonweal/social-value';

import { tenantRecord } from '../record.js';
import { VAT_BASES } from './tender.entity.js';

const LotSchema = defineEntity({
  name: 'Lot',
  tableName: 'lot',
  properties: {
    ...tenantRecord,
    tenderId: p.uuid(),
    number: p.integer(),
    sourceId: p.text().nullable(),
    title: p.text(),
    valuePence: p.bigint().nullable(),
    valueVat: p.enum(VAT_BASES).nullable(),
    contractStart: p.date().nullable(),
    contractEnd: p.date().nullable(),
    method: p.json<object>(),
    precision: p.integer(),
    tieBreak: p.array(),
    lastResort: p.text().nullable(),
    placeRule: p.json<PlaceRule>().nullable(),
    criteriaHash: p.text().nullable(),
    closedAt: p.datetime().nullable(),
  },
});

/** A part of a tender that is awarded by itself: it has its own criteria, bids and ranking. */
export class Lot extends LotSchema.class {}

LotSchema.setClass(Lot);
