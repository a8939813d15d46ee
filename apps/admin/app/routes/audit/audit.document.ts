import { graphql } from '@commonweal/client';

export const TenderAuditDocument = graphql(`
  query TenderAudit($id: ID!, $first: Int!, $after: String) {
    tender(id: $id) {
      id
      reference
      title
      auditTrail(first: $first, after: $after) {
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
            onBehalfOf {
              name
            }
            onBehalfOfPerson
            reason
            position
          }
        }
      }
    }
  }
`);
