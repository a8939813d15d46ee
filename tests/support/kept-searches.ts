import { randomUUID } from 'node:crypto';

import { toGlobalId } from '@commonweal/graphql';

import type { TestApi } from './graphql.js';
import type { SignedInPerson } from './people.js';
import type { RoleRequest } from './tenancy/role-world.js';

const KEEP = `mutation ($input: KeepOrganisationSearchInput!) { keepOrganisationSearch(input: $input) { __typename
  ... on InvalidInput { faults { path } } ... on KeepOrganisationSearchSuccess { kept: search { id } } } }`;

/** A search for a supplier's people, as it is sent. */
export const newSearch = ({ organisation }: Pick<SignedInPerson, 'organisation'>, more: object = {}) => ({
  ...{ organisationId: organisation, name: 'Care at home', search: { words: 'care', cpv: ['85000000'] } },
  ...more,
});

/** Keeps a search; gives its id. */
export async function keptSearch(api: TestApi, by: SignedInPerson, more: object = {}): Promise<string> {
  const { data, errors } = await api.gql(KEEP, { input: newSearch(by, more) }, by.token);
  const id = data?.['keepOrganisationSearch']?.['kept']?.['id'];
  if (id === undefined) throw new Error(JSON.stringify(errors ?? data));
  return String(id);
}

/** What is done with searches that an organisation keeps. */
export async function searchInputs(api: TestApi, supplier: SignedInPerson): Promise<Record<string, object>> {
  return {
    keepOrganisationSearch: newSearch(supplier),
    changeOrganisationSearch: {
      searchId: await keptSearch(api, supplier),
      name: 'Care',
      alerts: 'AT_ONCE',
      isSeen: true,
    },
    removeOrganisationSearch: { searchId: await keptSearch(api, supplier) },
  };
}

/** The same without keeping, changing or removing anything, so that it may be asked any number of times. */
export function searchRequests(supplier: SignedInPerson): Record<string, RoleRequest> {
  const searchId = toGlobalId('OrganisationSearch', { tenantId: supplier.organisationId, id: randomUUID() });
  return {
    keepOrganisationSearch: { input: newSearch(supplier, { name: '' }), allowed: 'InvalidInput' },
    changeOrganisationSearch: { input: { searchId, isSeen: true }, allowed: 'NotFound' },
    removeOrganisationSearch: { input: { searchId }, allowed: 'NotFound' },
  };
}
