import { graphql } from '../generated/gql.js';

/** Who is signed in, for the top of each page. */
export const WhoDocument = graphql(`
  query Who {
    viewer {
      secondFactorMissing
      onBehalfOf {
        endsAt
        person {
          name
        }
        organisation {
          name
        }
      }
      person {
        name
      }
      organisations {
        id
        name
        kind
        theme {
          version
          displayName
          logo {
            width
            height
          }
        }
      }
    }
  }
`);
