import { graphql } from '@commonweal/client';

export const OpportunityChangesDocument = graphql(`
  query OpportunityChanges($id: ID!) {
    tender(id: $id) {
      id
      title
      state
      buyer {
        name
      }
      authority {
        id
        theme {
          version
          displayName
          logo {
            width
            height
          }
        }
      }
      amendments {
        number
        reason
        publishedAt
        changes {
          field
          lot
          before
          after
        }
      }
    }
  }
`);
