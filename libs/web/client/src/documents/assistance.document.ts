import { graphql } from '../generated/gql.js';

/** The assisted session under way. */
export const HelpingDocument = graphql(`
  query Helping {
    viewer {
      onBehalfOf {
        id
      }
    }
  }
`);

export const EndAssistedSessionDocument = graphql(`
  mutation EndAssistedSession($input: EndAssistedSessionInput!) {
    endAssistedSession(input: $input) {
      __typename
    }
  }
`);
