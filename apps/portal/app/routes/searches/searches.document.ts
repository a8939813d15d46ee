import { graphql } from '@commonweal/client';

export const SuppliersDocument = graphql(`
  query Suppliers {
    viewer {
      memberships {
        roles
        organisation {
          id
          name
          kind
        }
      }
    }
  }
`);

export const OrganisationSearchesDocument = graphql(`
  query OrganisationSearches($id: ID!) {
    viewer {
      memberships {
        roles
        organisation {
          id
        }
      }
    }
    node(id: $id) {
      __typename
      ... on Organisation {
        id
        name
        searches {
          id
          name
          query
          alerts
          newCount
          seenAt
        }
      }
    }
  }
`);

export const KeepOrganisationSearchDocument = graphql(`
  mutation KeepOrganisationSearch($input: KeepOrganisationSearchInput!) {
    keepOrganisationSearch(input: $input) {
      __typename
      ... on InvalidInput {
        faults {
          path
        }
      }
    }
  }
`);

export const ChangeOrganisationSearchDocument = graphql(`
  mutation ChangeOrganisationSearch($input: ChangeOrganisationSearchInput!) {
    changeOrganisationSearch(input: $input) {
      __typename
    }
  }
`);

export const RemoveOrganisationSearchDocument = graphql(`
  mutation RemoveOrganisationSearch($input: RemoveOrganisationSearchInput!) {
    removeOrganisationSearch(input: $input) {
      __typename
    }
  }
`);
