import { graphql } from '@commonweal/client';

export const ConsentDocument = graphql(`
  query Consent {
    consentText {
      version
      english
      welsh
    }
    viewer {
      mayHelp
      hasSecondFactor
    }
  }
`);

export const StartAssistedSessionDocument = graphql(`
  mutation StartAssistedSession($input: StartAssistedSessionInput!) {
    startAssistedSession(input: $input) {
      __typename
      ... on StartAssistedSessionSuccess {
        token
        session {
          endsAt
        }
      }
      ... on InvalidInput {
        faults {
          path
        }
      }
    }
  }
`);

/** A page of assisted sessions, as both lists show it. */
export const HelpFragment = graphql(`
  fragment Help on AssistedSessionConnection {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        helperName
        reason
        startedAt
        endsAt
        endedAt
        organisation {
          name
        }
        actions {
          verb
          at
        }
      }
    }
  }
`);

export const HelpGivenDocument = graphql(`
  query HelpGiven($first: Int!, $after: String) {
    viewer {
      mayHelp
      helpGiven(first: $first, after: $after) {
        ...Help
      }
    }
    serverTime
  }
`);

export const HelpReceivedDocument = graphql(`
  query HelpReceived($first: Int!, $after: String) {
    viewer {
      helpReceived(first: $first, after: $after) {
        ...Help
      }
    }
    serverTime
  }
`);
