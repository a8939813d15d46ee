import { graphql } from '@commonweal/client';

export const ResultDocument = graphql(`
  query Result($lotId: ID!) {
    node(id: $lotId) {
      __typename
      ... on Lot {
        id
        number
        title
        criteriaHash
        scoring {
          method
        }
        tender {
          id
          reference
          title
          state
          lots {
            id
          }
        }
        latestScoringRun {
          id
          state
          progress
          failure
          requestedAt
          finishedAt
          result {
            engine
            inputHash
            resultHash
            bids {
              key
              rank
              status
              reason
              supplierName
              supplierKind
              price {
                amount
                vat
              }
              socialValue
              total
              points {
                key
                points
                of
              }
            }
            leaves {
              key
              kind
              name
              effectiveWeight
            }
            warnings {
              code
              message
              bidKeys
              criterionKey
            }
            sweeps {
              criterionKey
              criterionName
              kind
              publishedWeight
              lines {
                bidKey
                atZero
                atHundred
              }
              crossings {
                weight
                aheadAboveKey
                aheadBelowKey
                sentence
              }
            }
            withdrawals {
              sentence
              changesWinner
              withdrawnKeys
            }
            confidence {
              winnerKey
              winnerShare
              draws
              seed
              firstPlaces {
                bidKey
                share
              }
            }
          }
        }
      }
    }
  }
`);

export const RequestScoringDocument = graphql(`
  mutation RequestScoring($input: RequestScoringInput!) {
    requestScoring(input: $input) {
      __typename
      ... on GradesMissing {
        faults {
          path
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ScoringProgressDocument = graphql(`
  subscription ScoringProgress($runId: ID!) {
    scoringProgressed(runId: $runId) {
      state
      progress
    }
  }
`);

export const ProofDocument = graphql(`
  query Proof($lotId: ID!) {
    node(id: $lotId) {
      __typename
      ... on Lot {
        number
        tender {
          reference
        }
        latestScoringRun {
          result {
            bundle
            resultJson
          }
        }
      }
    }
  }
`);
