import { graphql } from '@commonweal/client';

export const LotPlaceFactorsDocument = graphql(`
  query LotPlaceFactors($id: ID!) {
    node(id: $id) {
      __typename
      ... on Lot {
        id
        title
        estimatedValue {
          amount
        }
        tender {
          id
          state
          version
          estimatedValue {
            amount
          }
        }
        criteria {
          scoring
        }
        places {
          code
          place {
            kind
            name
          }
        }
        placeFactors {
          basis
          deciles {
            decile
            factor
          }
          places {
            code
            decile
            factor
          }
        }
      }
    }
  }
`);

export const SetPlaceFactorsDocument = graphql(`
  mutation SetPlaceFactors($input: SetPlaceFactorsInput!) {
    setPlaceFactors(input: $input) {
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
