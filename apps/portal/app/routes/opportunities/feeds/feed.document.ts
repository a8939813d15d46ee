import { graphql } from '@commonweal/client';

export const FeedDocument = graphql(`
  query OpportunityFeed($first: Int!, $filter: TenderFilter) {
    opportunities(first: $first, filter: $filter) {
      edges {
        node {
          id
          reference
          title
          state
          deadline
          publishedAt
          cpvCodes
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
