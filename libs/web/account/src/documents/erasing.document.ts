import { graphql } from '@commonweal/client';

export const EraseMyselfDocument = graphql(`
  mutation EraseMyself($input: EraseMyselfInput!) {
    eraseMyself(input: $input) {
      __typename
    }
  }
`);
