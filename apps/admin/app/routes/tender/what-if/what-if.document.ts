import { graphql } from '@commonweal/client';

export const WhatIfDocument = graphql(`
  query WhatIf($lotId: ID!) {
    node(id: $lotId) {
      __typename
      ... on Lot {
        id
        number
        title
        estimatedValue {
          amount
        }
        criteria {
          key
          name
          kind
          parentKey
          weight
          scoring
        }
        scoring {
          method
          precision
          tieBreak
          lastResort
        }
        places {
          code
          place {
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
        sampleBids {
          version
          cases {
            name
            bids {
              name
              price
              socialValue
              place
              grades {
                criterionKey
                grade
              }
            }
          }
        }
        tender {
          id
          reference
          title
          state
          version
          estimatedValue {
            amount
          }
          authority {
            id
          }
          lots {
            id
          }
        }
      }
    }
  }
`);

export const PastResultsDocument = graphql(`
  query PastResults($authorityId: ID!) {
    pastResults(authorityId: $authorityId, first: 20) {
      title
      scoredAt
      estimatedValue
      bids {
        rank
        price
        socialValue
        qualityShare
        methodShare
      }
    }
  }
`);

export const AdoptWeightsDocument = graphql(`
  mutation AdoptWeights($input: SetAwardCriteriaInput!) {
    setAwardCriteria(input: $input) {
      __typename
      ... on UserError {
        message
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

export const SaveSampleBidsDocument = graphql(`
  mutation SaveSampleBids($input: SaveSampleBidsInput!) {
    saveSampleBids(input: $input) {
      __typename
      ... on UserError {
        message
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
