import { defineEntity, p } from '@mikro-orm/postgresql';

const LotMeasureSchema = defineEntity({
  name: 'LotMeasure',
  tableName: 'lot_measure',
  properties: {
    tenantId: p.uuid().primary(),
    lotId: p.uuid().primary(),
    measureId: p.text().primary(),
    snapshot: p.json<object>(),
  },
});

/** A measure chosen for a lot, with its figures as they stood then: a later measure set changes nothing. */
export class LotMeasure extends LotMeasureSchema.class {}

LotMeasureSchema.setClass(LotMeasure);
