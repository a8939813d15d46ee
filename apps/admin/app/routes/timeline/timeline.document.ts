import { graphql } from '@commonweal/client';

export const TenderTimelineDocument = graphql(`
  query TenderTimeline($id: ID!) {
    tender(id: $id) {
      id
      title
      state
      version
      deal {
        mobilisationWeeks
      }
      route {
        nation
        regime
        stages {
          kind
          name
          deadline
        }
        timeline {
          documentsWithNotice
          qualifyingPlannedNotice
          urgent
          dates {
            milestone
            date
          }
        }
      }
    }
  }
`);

export const PlanTimelineDocument = graphql(`
  mutation PlanTimeline($input: PlanTimelineInput!) {
    planTimeline(input: $input) {
      __typename
      ... on UserError {
        message
        path
      }
      ... on InvalidInput {
        faults {
          path
          message
        }
      }
    }
  }
`);
