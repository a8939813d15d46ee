import { graphql } from '@commonweal/client';

export const OurDetailsDocument = graphql(`
  query OurDetails($authorityId: ID!) {
    node(id: $authorityId) {
      __typename
      ... on Organisation {
        id
        name
        details {
          version
          ppon
          street
          town
          postcode
          contactEmail
          telephone
          website
          deliveryRegion
          vatPercent
          buyerType
        }
      }
    }
  }
`);

export const SaveAuthorityDetailsDocument = graphql(`
  mutation SaveAuthorityDetails($input: SaveAuthorityDetailsInput!) {
    saveAuthorityDetails(input: $input) {
      __typename
      ... on UserError {
        message
        path
      }
      ... on InvalidInput {
        faults {
          path
          message
        }
      }
    }
  }
`);

/** Councils and counties by their names, or by a postcode. */
export const CouncilsDocument = graphql(`
  query Councils($words: String!) {
    places(first: 50, filter: { words: $words, kinds: [COUNTY, LOCAL_AUTHORITY] }) {
      edges {
        node {
          code
          name
        }
      }
    }
  }
`);

export const PlaceParentsDocument = graphql(`
  query PlaceParents($code: String!) {
    place(code: $code) {
      code
      parents {
        code
      }
    }
  }
`);
