import { graphql } from '@commonweal/client';

export const PublishEngagementAnswerDocument = graphql(`
  mutation PublishEngagementAnswer($input: PublishEngagementAnswerInput!) {
    publishEngagementAnswer(input: $input) {
      __typename
      ... on InvalidInput {
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
