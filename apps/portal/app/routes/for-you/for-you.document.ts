import { graphql } from '@commonweal/client';

export const ForYouDocument = graphql(`
  query ForYou($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Organisation {
        id
        name
        profile {
          cpvCodes
          places
          valueFrom
          valueTo
        }
        matches(first: 20, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              cpvCodes
              placeCodes
              isInRange
              isForVcse
              isForSme
              tender {
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
      }
    }
  }
`);

export const CodeNamesDocument = graphql(`
  query CodeNames($cpv: [String!]!, $places: [String!]!) {
    codeNames(cpv: $cpv, places: $places) {
      code
      name
    }
  }
`);
