import { graphql } from '@commonweal/client';

export const AddSocialValueDocument = graphql(`
  mutation AddSocialValue($input: AddSocialValueCriterionInput!) {
    addSocialValueCriterion(input: $input) {
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

export const OpenMeasuresToChooseDocument = graphql(`
  query OpenMeasuresToChoose {
    measures {
      id
      theme
      name
      nameCy
      unit
      unitCy
      proxyValue
      priceYear
      source
      licence
      uncertainty
    }
  }
`);

export const ChooseMeasuresDocument = graphql(`
  mutation ChooseMeasures($input: ChooseMeasuresInput!) {
    chooseMeasures(input: $input) {
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
