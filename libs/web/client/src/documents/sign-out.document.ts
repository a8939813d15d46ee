import { graphql } from '../generated/gql.js';

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      signedOutAt
    }
  }
`);
