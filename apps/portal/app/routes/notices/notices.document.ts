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

/** The newest notice of market engagement of a procurement, with what was answered. */
export const EngagementDocument = graphql(`
  query Engagement($ocid: String!) {
    notices(first: 1, filter: { ocid: $ocid, types: [UK2] }) {
      edges {
        node {
          id
          ocid
          title
          release
          authority {
            id
            name
            theme {
              version
              displayName
              logo {
                width
                height
              }
            }
            details {
              contactEmail
              telephone
              website
              street
              town
              postcode
            }
          }
          details {
            contactEmail
            engagement
            engagementEnd
          }
          engagementAnswers {
            number
            question
            answer
            corrects
            publishedAt
          }
        }
      }
    }
  }
`);
