import { graphql } from '@commonweal/client';

export const SaveThemeDocument = graphql(`
  mutation SaveTheme($input: SaveThemeInput!) {
    saveTheme(input: $input) {
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
