import { graphql } from '@commonweal/client';

export const FoundByDocument = graphql(`
  query FoundBy($id: ID!) {
    tender(id: $id) {
      id
      title
      state
      version
      cpvCodes
      placeCodes
      isVcseFriendly
      isSmeFriendly
    }
  }
`);

export const UpdateFoundByDocument = graphql(`
  mutation UpdateFoundBy($input: UpdateTenderInput!) {
    updateTender(input: $input) {
      __typename
      ... on InvalidInput {
        faults {
          path
        }
      }
    }
  }
`);
