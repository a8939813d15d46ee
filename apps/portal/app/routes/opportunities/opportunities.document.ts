import { graphql } from '@commonweal/client';

export const OpportunitiesDocument = graphql(`
  query Opportunities($first: Int!, $after: String, $filter: TenderFilter) {
    opportunities(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          reference
          title
          state
          deadline
          placeCodes
          buyer {
            name
          }
          estimatedValue {
            amount
            currency
            vat
          }
        }
      }
    }
  }
`);

export const LargerPlacesDocument = graphql(`
  query LargerPlaces($code: String!) {
    place(code: $code) {
      parents {
        code
        name
      }
    }
  }
`);
