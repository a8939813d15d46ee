import type { TestApi } from './graphql.js';
import type { SignedInPerson } from './people.js';

/** A competitive flexible procedure of the person's authority, complete. */
export const newTender = ({ organisation }: Pick<SignedInPerson, 'organisation'>) => ({
  ...{ authorityId: organisation, title: 'Meals for older people' },
  route: {
    ...{ nation: 'ENGLAND', subject: 'SERVICES', authority: 'SUB_CENTRAL', noticeDate: '2026-12-01' },
    regime: 'ACT_COMPETITIVE_FLEXIBLE',
  },
  estimatedValue: { amount: '300000.00', vat: 'INCLUDES_VAT' },
  stages: [
    { kind: 'PARTICIPATION', name: 'Requests to participate', deadline: '2099-02-01T12:00:00Z', mostSuppliers: 5 },
    { kind: 'FINAL_TENDERS', name: 'Final tenders', deadline: '2099-05-08T11:00:00Z' },
  ],
});

/** A call for applications to a fund of the person's authority. */
export const newFundingCall = ({ organisation }: Pick<SignedInPerson, 'organisation'>) => ({
  ...{ authorityId: organisation, title: 'Grants for community kitchens' },
  route: { nation: 'WALES', subject: 'GRANT', noticeDate: '2026-12-01', regime: 'FUNDING_CALL' },
  fund: { total: '1000000.00', capPerBid: '50000.00', matchPercent: '10' },
});

const BEGIN = `mutation ($input: CreateTenderInput!) { createTender(input: $input) {
  ... on CreateTenderSuccess { tender { id } } } }`;

/** The id of a tender that the person's authority began. */
export async function begunTender(api: TestApi, lead: SignedInPerson, more: object = {}): Promise<string> {
  const { data } = await api.gql(BEGIN, { input: { ...newTender(lead), ...more } }, lead.token);
  return String(data['createTender']?.['tender']?.['id']);
}

/** Days that keep every rule. */
export const plannedDays = [
  { milestone: 'PUBLISH', date: '2026-12-01' },
  { milestone: 'DEADLINE', date: '2027-01-15' },
];
