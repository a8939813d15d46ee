import { graphql } from '@commonweal/client';

export const BeforeTenderDocument = graphql(`
  query BeforeTender($id: ID!) {
    tender(id: $id) {
      id
      title
      state
      version
      decisions {
        equality {
          assessed
          words
          reference
        }
        consultation {
          consulting
          reason
        }
        market {
          question
          answer
        }
        missing {
          path
          fix
          fixCy
          reason {
            text
            textCy
            source
            standing
          }
        }
      }
    }
  }
`);

export const SetDecisionsDocument = graphql(`
  mutation SetDecisions($input: SetDecisionsInput!) {
    setDecisions(input: $input) {
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
