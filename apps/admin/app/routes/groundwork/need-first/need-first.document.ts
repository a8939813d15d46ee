import { graphql } from '@commonweal/client';

export const NeedFirstDocument = graphql(`
  query NeedFirst($id: ID!) {
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
      }
      suggestions {
        measure {
          id
          name
          nameCy
          outcome
          outcomeCy
          proxyValue
          priceYear
        }
        placeCode
        theme
        themeCy
        because
        becauseCy
        source
      }
      criteriaReasons {
        lotId
        measure {
          id
        }
      }
      lots {
        id
        number
        title
        criteria {
          kind
        }
        measures {
          measure {
            id
          }
        }
      }
    }
  }
`);

export const ReasonCriteriaDocument = graphql(`
  mutation ReasonCriteria($input: ReasonCriteriaInput!) {
    reasonCriteria(input: $input) {
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

export const VersionDocument = graphql(`
  query TenderVersion($id: ID!) {
    tender(id: $id) {
      version
    }
  }
`);
