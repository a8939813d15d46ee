import { graphql } from '@commonweal/client';

export const TenderNeedsDocument = graphql(`
  query TenderNeeds($id: ID!) {
    tender(id: $id) {
      id
      title
      state
      version
      placeNeeds {
        code
        place {
          name
        }
        decile
        notHeard
        round {
          id
          title
          titleCy
          ballots {
            shown
            count
          }
          channels {
            channel
            ballots {
              shown
              count
            }
          }
          smallCountThreshold
        }
        needs {
          needId
          rank
          title
          titleCy
          percent
          answer {
            uptake
            words
          }
        }
      }
    }
  }
`);

export const AnswerNeedsDocument = graphql(`
  mutation AnswerNeeds($input: AnswerNeedsInput!) {
    answerNeeds(input: $input) {
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
