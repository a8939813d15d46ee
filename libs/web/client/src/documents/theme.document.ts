import { graphql } from '../generated/gql.js';

/** Everything about an authority's look, its logo too. */
export const ThemeDocument = graphql(`
  query Theme($authorityId: ID!) {
    node(id: $authorityId) {
      __typename
      ... on Organisation {
        id
        name
        theme {
          version
          displayName
          brandColour
          accentColour
          font
          logo {
            width
            height
            png
          }
        }
      }
    }
  }
`);
