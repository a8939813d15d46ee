import type { Source } from './wanted.js';

export const tenderSource: Source = {
  properties: {
    tenantId: 't.tenant_id',
    id: 't.id',
    reference: 't.reference',
    ocid: 't.ocid',
    title: 't.title',
    description: 't.description',
    state: 't.state',
    buyer: 't.buyer',
    mainCategory: 't.main_category',
    procurementMethod: 't.procurement_method',
    cpvCodes: 't.cpv_codes',
    placeCodes: 't.place_codes',
    isVcseFriendly: 't.is_vcse_friendly',
    valuePence: 't.value_pence::text',
    valueVat: 't.value_vat',
    currency: 't.currency',
    deadline: 't.deadline',
    enquiryDeadline: 't.enquiry_deadline',
    publishedAt: 't.published_at',
    closedAt: 't.closed_at',
    abandonedAt: 't.abandoned_at',
    abandonReason: 't.abandon_reason',
    version: 't.version',
  },
  always: ['tenantId', 'id', 'publishedAt'],
  derived: {
    id: [],
    estimatedValue: ['valuePence', 'valueVat', 'currency'],
    authority: [],
    lots: [],
    importReport: [],
    amendments: [],
    route: ['valuePence', 'valueVat', 'deadline', 'enquiryDeadline'],
    deal: ['valuePence', 'valueVat'],
  },
};

export const lotSource: Source = {
  properties: {
    tenantId: 'l.tenant_id',
    id: 'l.id',
    tenderId: 'l.tender_id',
    number: 'l.number',
    title: 'l.title',
    valuePence: 'l.value_pence::text',
    valueVat: 'l.value_vat',
    contractStart: 'l.contract_start',
    contractEnd: 'l.contract_end',
    method: 'l.method',
    precision: 'l.precision',
    tieBreak: 'l.tie_break',
    lastResort: 'l.last_resort',
    criteriaHash: 'l.criteria_hash',
    closedAt: 'l.closed_at',
  },
  always: [],
  derived: {
    id: ['tenantId', 'id'],
    tender: ['tenantId', 'tenderId'],
    estimatedValue: ['valuePence', 'valueVat'],
    criteria: [],
    measures: [],
    places: ['tenantId', 'id'],
    bidEffort: ['tenantId', 'id', 'tenderId', 'valuePence', 'valueVat'],
    scoring: ['method', 'precision', 'tieBreak', 'lastResort'],
    frameworkDemands: ['tenantId', 'id'],
  },
};

export const criterionSource: Source = {
  properties: {
    tenantId: 'c.tenant_id',
    id: 'c.id',
    lotId: 'c.lot_id',
    key: 'c.key',
    name: 'c.name',
    kind: 'c.kind',
    parentKey: 'c.parent_key',
    weight: 'c.weight::text',
    scoring: 'c.scoring',
  },
  always: [],
  derived: { id: ['tenantId', 'id'], effectiveWeight: ['key', 'parentKey', 'weight'] },
};

export const authoritySource: Source = {
  properties: { id: 'o.id', name: 'o.name', kind: 'o.kind', supplierKind: 'o.supplier_kind' },
  always: [],
  derived: { identifiers: [] },
};
