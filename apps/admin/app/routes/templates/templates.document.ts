import { graphql } from '@commonweal/client';

export const TemplatesDocument = graphql(`
  query Templates($authorityId: ID!) {
    tenderTemplates(authorityId: $authorityId) {
      id
      name
      isShipped
      language
      lots
      criteria
      questions
      keptAt
    }
  }
`);

export const KeepAsTemplateDocument = graphql(`
  mutation KeepAsTemplate($input: KeepAsTemplateInput!) {
    keepAsTemplate(input: $input) {
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

export const RemoveTemplateDocument = graphql(`
  mutation RemoveTemplate($input: RemoveTemplateInput!) {
    removeTemplate(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
