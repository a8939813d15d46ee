import { graphql } from '@commonweal/client';

export const SaveSearchDocument = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      __typename
      ... on InvalidInput {
        faults {
          path
        }
      }
    }
  }
`);

export const ConfirmSearchDocument = graphql(`
  mutation ConfirmSearch($input: ConfirmSearchInput!) {
    confirmSearch(input: $input) {
      __typename
      ... on ConfirmSearchSuccess {
        query
      }
    }
  }
`);

export const StopSearchDocument = graphql(`
  mutation StopSearch($input: StopSearchInput!) {
    stopSearch(input: $input) {
      __typename
    }
  }
`);
