import { graphql } from '@commonweal/client';

export const TendersDocument = graphql(`
  query Tenders($first: Int!, $after: String, $filter: TenderFilter) {
    approvalsWaiting(first: 20) {
      id
      title
    }
    tenders(first: $first, after: $after, filter: $filter) {
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
