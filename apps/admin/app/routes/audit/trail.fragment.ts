import { graphql } from '@commonweal/client';

/** A page of changes, as every trail shows it. */
export const TrailFragment = graphql(`
  fragment Trail on AuditEventConnection {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        action
        at
        who
        program
        programMaker
        onBehalfOf {
          name
        }
        onBehalfOfPerson
        reason
        tender {
          id
          title
        }
        position
      }
    }
  }
`);
