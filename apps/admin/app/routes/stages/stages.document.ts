import { graphql } from '@commonweal/client';

export const TenderStagesDocument = graphql(`
  query TenderStages($id: ID!) {
    tender(id: $id) {
      id
      title
      state
      version
      route {
        regime
        stages {
          kind
          name
          deadline
          mostSuppliers
        }
        timeline {
          breaches {
            rule
            statutory
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
  }
`);

export const SetStagesDocument = graphql(`
  mutation SetStages($input: SetStagesInput!) {
    setStages(input: $input) {
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
