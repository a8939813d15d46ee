import { defineEntity, p } from '@mikro-orm/postgresql';

export const Organisation = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: { id: p.uuid().primary(), name: p.text() },
});

export const Tender = defineEntity({
  name: 'Tender',
  tableName: 'tender',
  properties: {
    authority: () => p.manyToOne(Organisation).primary().joinColumn('tenant_id'),
    id: p.uuid().primary(),
    reference: p.text(),
    title: p.text(),
    description: p.text(),
    state: p.text(),
    buyer: p.json<{ name: string }>(),
    mainCategory: p.text().nullable(),
    procurementMethod: p.text().nullable(),
    cpvCodes: p.array(),
    valuePence: p.bigint().nullable(),
    deadline: p.datetime().nullable(),
    enquiryDeadline: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    lots: () => p.oneToMany(Lot).mappedBy('tender').orderBy({ number: 'asc' }),
  },
});

export const Lot = defineEntity({
  name: 'Lot',
  tableName: 'lot',
  properties: {
    authority: () => p.manyToOne(Organisation).primary().joinColumn('tenant_id'),
    id: p.uuid().primary(),
    tender: () => p.manyToOne(Tender).joinColumns('tenant_id', 'tender_id').referencedColumnNames('tenant_id', 'id'),
    number: p.integer(),
    title: p.text(),
    valuePence: p.bigint().nullable(),
    contractStart: p.date().nullable(),
    contractEnd: p.date().nullable(),
    criteriaHash: p.text().nullable(),
    criteria: () => p.oneToMany(AwardCriterion).mappedBy('lot').orderBy({ position: 'asc' }),
  },
});

export const AwardCriterion = defineEntity({
  name: 'AwardCriterion',
  tableName: 'award_criterion',
  properties: {
    authority: () => p.manyToOne(Organisation).primary().joinColumn('tenant_id'),
    id: p.uuid().primary(),
    lot: () => p.manyToOne(Lot).joinColumns('tenant_id', 'lot_id').referencedColumnNames('tenant_id', 'id'),
    key: p.text(),
    name: p.text(),
    kind: p.text(),
    parentKey: p.text().nullable(),
    weight: p.decimal(),
    position: p.integer(),
  },
});
