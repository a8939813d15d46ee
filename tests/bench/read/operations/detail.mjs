import { instant, sum } from './plain.mjs';

const TENDER = `id reference title description state mainCategory procurementMethod cpvCodes deadline enquiryDeadline publishedAt
  estimatedValue { amount } authority { name }
  lots { number title contractStart contractEnd criteriaHash estimatedValue { amount } criteria { key name kind parentKey weight } }`;

const OURS = `query Detail($id: ID!) { tender(id: $id) { ${TENDER} } }`;
const STOCK = `query Detail($tenant: String!, $id: String!) { tender(tenant: $tenant, id: $id) { ${TENDER} } }`;
const PGL = `query Detail($tenant: UUID!, $id: UUID!) {
  tender: tenderByTenantIdAndRowId(tenantId: $tenant, rowId: $id) {
    tenantId rowId reference title description state mainCategory procurementMethod cpvCodes deadline enquiryDeadline publishedAt
    valuePence authority: organisationByTenantId { name }
    lots: lotsByTenantIdAndTenderId(orderBy: NUMBER_ASC) {
      nodes { number title contractStart contractEnd criteriaHash valuePence
        criteria: awardCriteriaByTenantIdAndLotId(orderBy: POSITION_ASC) { nodes { key name kind parentKey weight } } }
    }
  }
}`;

const globalId = ({ tenant_id: tenant, id }) => Buffer.from(`Tender:${tenant}:${id}`).toString('base64url');

/** P2: each contestant’s way to ask for one tender. */
export const detail = {
  ours: { body: (tender) => ({ query: OURS, variables: { id: globalId(tender) } }) },
  STOCK: { body: ({ tenant_id: tenant, id }) => ({ query: STOCK, variables: { tenant, id } }) },
  PGL: { body: ({ tenant_id: tenant, id }) => ({ query: PGL, variables: { tenant, id } }) },
  RAW: { path: '/detail', body: ({ tenant_id: tenantId, id }) => ({ tenantId, id }) },
};

const rowsOf = (list) => list.nodes ?? list;

/** What all must say alike, whatever form each gives it. */
export const plainDetail = ({ data: { tender } }) => ({
  ...tender,
  ...{ id: undefined, tenantId: undefined, rowId: undefined, valuePence: undefined },
  estimatedValue: sum(tender),
  deadline: instant(tender.deadline),
  enquiryDeadline: instant(tender.enquiryDeadline),
  publishedAt: instant(tender.publishedAt),
  lots: rowsOf(tender.lots).map((lot) => ({
    number: lot.number,
    title: lot.title,
    contract: [lot.contractStart, lot.contractEnd, lot.criteriaHash],
    value: sum(lot),
    criteria: rowsOf(lot.criteria).map(({ weight, ...criterion }) => ({ ...criterion, weight: Number(weight) })),
  })),
});
