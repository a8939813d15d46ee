import { graphql } from '@commonweal/client';

export const PlacesDocument = graphql(`
  query Places($first: Int!, $after: String, $filter: PlaceFilter) {
    places(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          code
          kind
          name
          authorityName
        }
      }
    }
  }
`);
