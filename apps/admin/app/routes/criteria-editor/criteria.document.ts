import { graphql } from '@commonweal/client';

export const LotCriteriaDocument = graphql(`
  query LotCriteria($id: ID!) {
    node(id: $id) {
      __typename
      ... on Lot {
        id
        number
        title
        tender {
          id
          title
          state
          version
        }
        criteria {
          key
          name
          kind
          parentKey
          weight
          effectiveWeight
          scoring
          questions {
            text
            help
            wordLimit
          }
        }
        scoring {
          method
          precision
          tieBreak
          lastResort
        }
        measures {
          measure {
            id
          }
        }
        frameworkDemands {
          frameworkId
          title
          titleCy
          isBinding
          leastWeight
          isMet
          target
          reasons {
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

export const SetAwardCriteriaDocument = graphql(`
  mutation SetAwardCriteria($input: SetAwardCriteriaInput!) {
    setAwardCriteria(input: $input) {
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
      ... on Conflict {
        currentVersion
      }
    }
  }
`);
