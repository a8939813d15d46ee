import { graphql } from '@commonweal/client';

export const NoticesDocument = graphql(`
  query Notices($first: Int!, $after: String, $filter: NoticeFilter) {
    notices(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          id
          type
          ocid
          title
          decidedAt
          platformId
          platformUrl
          release
          authority {
            name
          }
          tender {
            id
            state
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
