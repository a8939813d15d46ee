import { graphql } from '@commonweal/client';

export const DraftWordsDocument = graphql(`
  query DraftWords($id: ID!) {
    tender(id: $id) {
      id
      title
      description
      state
      version
    }
  }
`);

export const UpdateWordsDocument = graphql(`
  mutation UpdateWords($input: UpdateTenderInput!) {
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
