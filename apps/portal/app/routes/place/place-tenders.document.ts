import { graphql } from '@commonweal/client';

export const PlaceTendersDocument = graphql(`
  query PlaceTenders($code: String!) {
    within: opportunities(first: 10, filter: { place: $code, placeReach: WITHIN }) {
      totalCount
      edges {
        node {
          id
          title
          state
          deadline
          placeCodes
          buyer {
            name
          }
        }
      }
    }
    around: opportunities(first: 10, filter: { place: $code, placeReach: AROUND }) {
      totalCount
      edges {
        node {
          id
          title
          state
          deadline
          placeCodes
          buyer {
            name
          }
        }
      }
    }
  }
`);
