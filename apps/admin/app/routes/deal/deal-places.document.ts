import { graphql } from '@commonweal/client';

export const DealPlacesDocument = graphql(`
  query DealPlaces($codes: [String!]!) {
    codeNames(places: $codes) {
      code
      name
    }
  }
`);

export const FindPlacesDocument = graphql(`
  query FindPlaces($words: String!) {
    places(first: 10, filter: { words: $words }) {
      edges {
        node {
          code
          name
          authorityName
        }
      }
    }
  }
`);
